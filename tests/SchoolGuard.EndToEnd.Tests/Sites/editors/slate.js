import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { Editor, Node, Transforms, createEditor } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { compose, marked, options } from "./composer.js";

const editor = withHistory(withReact(createEditor()));
const renderLeaf = ({ attributes, children, leaf }) => createElement(leaf.bold ? "strong" : leaf.link ? "u" : "span", attributes, children);

function Composer() {
  const [initialValue] = useState([{ type: "paragraph", children: options.has("marked") ? marked : [{ text: "" }] }]);
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { renderLeaf, placeholder: "Say something" }));
}

const place = document.getElementById("place");
createRoot(place).render(createElement(Composer));
new MutationObserver((_, watch) => {
  const field = place.querySelector("[data-slate-editor]");
  if (!field) return;
  watch.disconnect();
  compose({
    field,
    read: () => editor.children.map(block => Node.string(block)).join("\n"),
    clear: () => Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } }),
  });
}).observe(place, { childList: true, subtree: true });
