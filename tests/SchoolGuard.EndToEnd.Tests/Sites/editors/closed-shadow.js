import { compose } from "./composer.js";
import { richField } from "./rich.js";

// The whole composer stands inside: the page around it sees only that something was pressed somewhere in it.
const editor = richField();
const form = document.forms[0];
const button = document.getElementById("post");
const host = document.createElement("x-composer");
form.replaceWith(host);
form.querySelector("#place").replaceWith(editor.field);
host.attachShadow({ mode: "closed" }).append(form);
compose(editor, { form, button });
