import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { compose } from "./composer.js";

let text = "";

/** A controlled field: what React does not hear of, it takes back. */
function Composer() {
  const [value, setValue] = useState("");
  const change = next => setValue(text = next);
  Object.assign(Composer, { change });
  return createElement("textarea", { value, onChange: event => change(event.target.value) });
}

const place = document.getElementById("place");
flushSync(() => createRoot(place).render(createElement(Composer)));
compose({ field: place.querySelector("textarea"), read: () => text, clear: () => flushSync(() => Composer.change("")) });
