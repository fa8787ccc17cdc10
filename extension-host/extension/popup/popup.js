import { element, make } from "../shared/page.js";
import { followAccess } from "../shared/state.js";
import { popupWords } from "./words.js";

void followAccess(access => {
  const { faults, ...words } = popupWords(access);
  for (const [id, text] of Object.entries(words)) element(id).textContent = text;
  element("faults").replaceChildren(...faults.map(fault => make("li", fault)));
});
