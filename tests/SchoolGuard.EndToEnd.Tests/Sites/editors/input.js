import { compose } from "./composer.js";

const field = document.createElement("input");
document.getElementById("place").append(field);
compose({ field, read: () => field.value, clear: () => (field.value = "") });
