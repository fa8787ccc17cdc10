import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { compose, marked, options } from "./composer.js";

const { paragraph, doc, hard_break: lineBreak } = schema.nodes;
const breakLine = ({ tr }, dispatch) => {
  dispatch(tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
};
const marksOf = ({ bold, link }) => [...bold ? [schema.marks.strong.create()] : [], ...link ? [schema.marks.link.create({ href: link })] : []];
const view = new EditorView(document.getElementById("place"), {
  state: EditorState.create({
    doc: options.has("marked") ? doc.create(null, paragraph.create(null, marked.map(part => schema.text(part.text, marksOf(part))))) : undefined,
    schema,
    plugins: [history(), keymap({ "Mod-z": undo, "Mod-Shift-z": redo, "Mod-y": redo, "Shift-Enter": breakLine }), keymap(baseKeymap)],
  }),
});

compose({
  field: view.dom,
  read: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n"),
  clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
});
