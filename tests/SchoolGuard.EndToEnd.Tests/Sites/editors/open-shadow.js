import { compose } from "./composer.js";
import { richField } from "./rich.js";

const editor = richField();
document.getElementById("place").attachShadow({ mode: "open" }).append(editor.field);
compose(editor);
