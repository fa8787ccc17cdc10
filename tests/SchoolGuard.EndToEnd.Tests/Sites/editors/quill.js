import Quill from "quill";
import { compose, marked, options } from "./composer.js";

const quill = new Quill(document.getElementById("place"), { formats: ["bold", "link"] });
if (options.has("marked")) quill.setContents(marked.map(({ text, bold, link }) => ({ insert: text, attributes: { bold, link } })));
quill.history.clear();

// What is typed within a second is one step of Quill's history: tests that undo ask whether it has passed.
window.nextChangeIsAStepOfItsOwn = () => Date.now() > quill.history.lastRecorded + quill.history.options.delay;
compose({ field: quill.root, read: () => quill.getText().replace(/\n$/, ""), clear: () => quill.setText("") });
