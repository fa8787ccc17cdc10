import { compose } from "./composer.js";
import { richField } from "./rich.js";

const editor = richField();
document.getElementById("place").append(editor.field);
compose(editor);
