import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { compose, marked, options } from "./composer.js";

const marksOf = ({ bold, link }) => [...bold ? [{ type: "bold" }] : [], ...link ? [{ type: "link", attrs: { href: link } }] : []];
const editor = new Editor({
  element: document.getElementById("place"),
  extensions: [StarterKit],
  content: options.has("marked")
    ? { type: "doc", content: [{ type: "paragraph", content: marked.map(part => ({ type: "text", text: part.text, marks: marksOf(part) })) }] }
    : "",
});

compose({ field: editor.view.dom, read: () => editor.getText({ blockSeparator: "\n" }), clear: () => editor.commands.clearContent() });
