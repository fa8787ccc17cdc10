import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { $createLinkNode, LinkNode } from "@lexical/link";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { compose, marked, options } from "./composer.js";

const field = document.createElement("div");
field.contentEditable = "true";
field.setAttribute("role", "textbox");
document.getElementById("place").append(field);

const editor = createEditor({ nodes: [LinkNode], onError: fault => { throw fault; } });
editor.setRootElement(field);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
if (options.has("marked")) editor.update(() => $getRoot().clear().append($createParagraphNode().append(...marked.map(node))), { discrete: true });

function node({ text, bold, link }) {
  const made = $createTextNode(text);
  if (bold) made.toggleFormat("bold");
  return link ? $createLinkNode(link).append(made) : made;
}

compose({
  field,
  read: () => editor.getEditorState().read(() => $getRoot().getChildren().map(block => block.getTextContent()).join("\n")),
  clear: () => editor.update(() => {
    const empty = $createParagraphNode();
    $getRoot().clear().append(empty);
    empty.select();
  }),
});
