import { Editor, EditorState, convertFromRaw } from "draft-js";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { compose, marked, options } from "./composer.js";

const starting = options.has("marked") ? EditorState.createWithContent(convertFromRaw(raw(marked))) : EditorState.createEmpty();
let state = starting;

function Composer() {
  const [editorState, setState] = useState(starting);
  const change = next => setState(state = next);
  Object.assign(Composer, { change });
  return createElement(Editor, { editorState, onChange: change, editorKey: "composer" });
}

function raw(parts) {
  const inlineStyleRanges = [];
  let text = "";
  for (const part of parts) {
    if (part.bold) inlineStyleRanges.push({ offset: text.length, length: part.text.length, style: "BOLD" });
    if (part.link) inlineStyleRanges.push({ offset: text.length, length: part.text.length, style: "UNDERLINE" });
    text += part.text;
  }
  return { blocks: [{ text, type: "unstyled", inlineStyleRanges, entityRanges: [] }], entityMap: {} };
}

const place = document.getElementById("place");
createRoot(place).render(createElement(Composer));
new MutationObserver((_, watch) => {
  const field = place.querySelector("[contenteditable=true]");
  if (!field) return;
  watch.disconnect();
  compose({
    field,
    read: () => state.getCurrentContent().getPlainText("\n"),
    clear: () => Composer.change(EditorState.moveFocusToEnd(EditorState.createEmpty())),
  });
}).observe(place, { childList: true, subtree: true });
