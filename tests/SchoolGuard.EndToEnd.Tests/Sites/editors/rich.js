import { marked, options } from "./composer.js";

/**
 * A plain rich field: the page adds nothing to what the browser does. Its text is its model.
 * @param {Document} [document]
 * @returns {import("./composer.js").Editor}
 */
export function richField(document = window.document) {
  const field = document.createElement("div");
  field.contentEditable = "true";
  field.setAttribute("role", "textbox");
  Object.assign(field.style, { minHeight: "6rem", maxHeight: "12rem", overflow: "auto" });
  if (options.has("marked")) field.append(...marked.map(part => nodeOf(document, part)));
  return { field, read: () => field.innerText.replaceAll("\u00a0", " ").replace(/\n$/, ""), clear: () => field.replaceChildren() };
}

function nodeOf(document, { text, bold, link }) {
  if (!bold && !link) return document.createTextNode(text);
  const node = document.createElement(bold ? "b" : "a");
  if (link) node.href = link;
  node.textContent = text;
  return node;
}
