import { element } from "../shared/page.js";
import { refusalWords, teach } from "../shared/teach.js";

/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {import("../shared/judge.js").Verdict} Verdict
 * @typedef {import("../shared/messages.js").PupilRequest} PupilRequest
 */

const states = {
  open: "You have asked for it: your teacher sees your request. This page opens by itself if they grant it.",
  declined: "Your teacher has declined it for this lesson.",
  granted: "Your teacher has granted it for this lesson.",
};

let asked = "";

element("ask").addEventListener("click", () => void ask());

/**
 * A pupil in a lesson may ask its teacher for a site that the policy has closed.
 * @param {Access} access
 * @param {Verdict} verdict
 * @param {string} host
 */
export async function showAsking({ snapshot, reachable }, verdict, host) {
  const offered = reachable && verdict.why === "policy" && snapshot?.face === "pupil" && snapshot.lesson !== undefined && snapshot.lesson !== null;
  element("asking").hidden = !offered;
  if (!offered) return;
  asked = host;
  const reply = await teach();
  if (reply.type === "teaching") showState(reply.requests, verdict.site?.id ?? "", host);
}

async function ask() {
  element("ask-state").textContent = "";
  const reply = await teach({ askFor: asked });
  if (reply.type !== "teaching") element("ask-state").textContent = refusalWords(reply);
  else showState(reply.requests.slice(-1), reply.requests.at(-1)?.site.site ?? "", asked);
}

/**
 * @param {PupilRequest[]} requests
 * @param {string} site
 * @param {string} host
 */
function showState(requests, site, host) {
  const own = requests.find(request => request.site.site === site || request.site.site === `.${host}`);
  element("ask").hidden = own !== undefined;
  if (own) element("ask-state").textContent = states[own.state];
}
