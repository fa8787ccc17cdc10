import { ask, lookedAt } from "../shared/ask.js";
import { element, make } from "../shared/page.js";
import { followAccess } from "../shared/state.js";
import { listEvidence, showEvidence } from "./evidence.js";
import { showLessons } from "./lessons.js";
import { hereWords, permissionWords, popupWords } from "./words.js";

void followAccess(show);

/** @param {import("../shared/judge.js").Access} access */
async function show(access) {
  const { faults, ...words } = popupWords(access);
  for (const [id, text] of Object.entries(words)) element(id).textContent = text;
  element("faults").replaceChildren(...faults.map(fault => make("li", fault)));

  const permissions = (access.snapshot?.permissions ?? []).map(permission => permissionWords(permission, new Date()));
  element("permissions").hidden = permissions.length === 0;
  element("permissions-list").replaceChildren(...permissions.map(text => make("li", text)));

  showEvidence(access);
  await Promise.all([showHere(), showLessons(access), access.snapshot?.face === "staff" ? listEvidence() : undefined]);
}

async function showHere() {
  const tab = await lookedAt();
  /** @type {import("../background/own.js").TabState} */
  const state = tab?.id === undefined ? { host: null, watched: false, findings: 0 } : await ask({ type: "tab", tabId: tab.id });
  element("here").textContent = hereWords(state);
}
