import { element, make } from "../shared/page.js";
import { siteChoices, untilChoices, usualUntil } from "./lesson-words.js";

/**
 * @typedef {import("../shared/messages.js").Teaching} Teaching
 * @typedef {import("./lesson-words.js").Choice} Choice
 */

/** @type {Teaching | undefined} */
let known;
let groupsShown = "";
let untilShown = "";

const group = () => /** @type {HTMLSelectElement} */ (element("group"));
const until = () => /** @type {HTMLSelectElement} */ (element("until"));
const other = () => /** @type {HTMLInputElement} */ (element("other-site"));

group().addEventListener("change", () => showSites());

/**
 * Fills the form in so that one press authorises what was authorised last. What somebody has begun to choose stays.
 * @param {Teaching} teaching
 */
export function showForm(teaching) {
  known = teaching;
  element("authorise").hidden = teaching.groups.length === 0;
  element("no-groups").hidden = teaching.groups.length > 0;
  const groups = JSON.stringify(teaching.groups.map(each => [each.group, each.title, each.sites, each.lastSites]).sort());
  if (groups !== groupsShown) {
    groupsShown = groups;
    const chosen = group().value;
    fill(group(), teaching.groups.map(each => ({ value: each.group, text: `${each.title} (${each.pupils})` })), chosen);
    showSites();
  }
  const choices = untilChoices(teaching);
  if (JSON.stringify(choices) !== untilShown) {
    const before = untilShown === "" ? usualUntil(teaching) : until().value;
    untilShown = JSON.stringify(choices);
    fill(until(), choices, before);
  }
}

/** What the form says. */
export function orderFrom() {
  const ticked = [...document.querySelectorAll("input[name=site]:checked")].map(box => box.getAttribute("value") ?? "");
  const minutes = until().value === "" ? {} : { minutes: Number(until().value) };
  return { group: group().value, sites: [...ticked, ...other().value.trim() === "" ? [] : [other().value.trim()]], ...minutes };
}

function showSites() {
  const chosen = known?.groups.find(each => each.group === group().value);
  if (!known || !chosen) return;
  element("site-choices").replaceChildren(...siteChoices(known, chosen).map(({ site, name, chosen: ticked }) => {
    const box = /** @type {HTMLInputElement} */ (make("input", ""));
    Object.assign(box, { type: "checkbox", name: "site", value: site, checked: ticked });
    const label = make("label", "");
    label.append(box, make("span", name));
    return label;
  }));
  const names = chosen.sites.map(index => known?.sites[index]?.name ?? "");
  element("site-names").replaceChildren(...names.map(name => {
    const option = /** @type {HTMLOptionElement} */ (make("option", ""));
    option.value = name;
    return option;
  }));
  other().value = "";
}

/**
 * @param {HTMLSelectElement} select
 * @param {Choice[]} choices
 * @param {string} chosen
 */
function fill(select, choices, chosen) {
  select.replaceChildren(...choices.map(({ value, text }) => {
    const option = /** @type {HTMLOptionElement} */ (make("option", text));
    option.value = value;
    return option;
  }));
  if (choices.some(choice => choice.value === chosen)) select.value = chosen;
}
