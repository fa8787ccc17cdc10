import { compose, options } from "./composer.js";
import { richField } from "./rich.js";

const frame = document.createElement("iframe");
document.getElementById("place").append(frame);
const inside = frame.contentDocument;
// As older editors fill their frame; it takes every listener off the frame's window.
if (options.has("written")) {
  inside.open();
  inside.write("<!doctype html><title>Text</title><body></body>");
  inside.close();
}

const editor = richField(inside);
inside.body.append(editor.field);
compose(editor);
