import { originalAddress } from "../shared/addresses.js";
import { hostOf, judge } from "../shared/judge.js";
import { element, make } from "../shared/page.js";
import { followAccess } from "../shared/state.js";
import { showAsking } from "./asking.js";
import { blockWords } from "./words.js";

/** @typedef {import("../shared/judge.js").Access} Access */

const original = originalAddress(location.href);
const host = hostOf(original ?? undefined);
let leaving = false;

element("back").addEventListener("click", () => {
  // An open page that was closed lies right behind this one: one step would only come back here.
  const steps = location.search === "?open" ? 2 : 1;
  if (history.length > steps) history.go(-steps);
  else location.replace("about:blank");
});
element("again").addEventListener("click", () => original && location.replace(original));
addEventListener("hashchange", () => location.reload());

void followAccess(show);

/** @param {Access} access */
function show(access) {
  if (!original || !host) {
    element("heading").textContent = "There is no site here";
    element("again").hidden = true;
    return;
  }

  const verdict = judge(access, host);
  if (!verdict.denied && access.snapshot && access.reachable) return goOn(verdict.site?.name ?? host);
  leaving = false;
  element("announcement").textContent = "";
  write(blockWords(access, verdict, host));
  void showAsking(access, verdict, host);
  element("school").textContent = access.snapshot?.school || "SchoolGuard";
  element("policy").textContent = access.snapshot?.policyTitle ?? "";
  element("place").textContent = access.snapshot && access.reachable ? `Seen place: ${access.snapshot.place}.` : "";
  element("address").textContent = `Address: ${original}`;
}

/** @param {import("./words.js").BlockWords} words */
function write(words) {
  document.title = words.title;
  element("heading").textContent = words.heading;
  element("summary").textContent = words.summary;
  element("rules").hidden = words.rules.length === 0;
  element("rules-list").replaceChildren(...words.rules.map(rule => {
    const entry = make("div", "", "rule");
    entry.append(make("p", rule.clause, "clause"));
    if (rule.rationale) entry.append(make("p", rule.rationale, "rationale"));
    return entry;
  }));
  element("openings").hidden = words.openings.length === 0;
  element("openings-list").replaceChildren(...words.openings.map(opening => make("li", opening)));
  element("help").hidden = !words.help;
}

/** @param {string} name */
function goOn(name) {
  if (leaving) return;
  leaving = true;
  element("announcement").textContent = `${name} is open for you now. Going there.`;
  // Long enough for the announcement to be spoken; a change meanwhile stays here.
  setTimeout(() => leaving && original && location.replace(original), 600);
}
