import { ask, lookedAt } from "../shared/ask.js";
import { element, make } from "../shared/page.js";

/**
 * @typedef {import("../shared/messages.js").EvidenceItem} EvidenceItem
 * @typedef {import("../shared/messages.js").EvidenceAbout} EvidenceAbout
 * @typedef {import("../shared/messages.js").Kept | import("../shared/messages.js").HostError} KeepReply
 * @typedef {import("../shared/messages.js").EvidenceList | import("../shared/messages.js").HostError} ListReply
 */

element("keep").addEventListener("click", () => void keep());

/** Only staff keep evidence. @param {import("../shared/judge.js").Access} access */
export function showEvidence({ snapshot }) {
  element("evidence").hidden = snapshot?.face !== "staff";
  const { concern = "", aboutHeadteacher = "" } = snapshot?.referTo ?? {};
  element("refer-concern").textContent = concern && `for the ${concern}`;
  element("refer-headteacher").textContent = aboutHeadteacher && `for the ${aboutHeadteacher}`;
}

/** Lists what is kept, the newest first. */
export async function listEvidence() {
  /** @type {ListReply} */
  const reply = await ask({ type: "listEvidence" });
  if (reply.type !== "evidence") return;
  element("evidence-list").replaceChildren(...reply.items.map(entry));
  const damaged = reply.damaged?.length ?? 0;
  element("damaged").textContent = damaged === 0 ? "" : `${damaged} more ${damaged === 1 ? "piece was" : "pieces were"} altered or cut short and cannot be shown: tell IT support.`;
}

async function keep() {
  const tab = await lookedAt();
  if (tab?.id === undefined) return;
  const about = /** @type {EvidenceAbout} */ (document.querySelector("input[name=about]:checked")?.getAttribute("value") ?? "concern");
  element("kept").textContent = "";
  /** @type {KeepReply} */
  const reply = await ask({ type: "keepTab", tabId: tab.id, about });
  element("kept").textContent = reply.type === "kept"
    ? `Kept for the ${reply.item.referTo}.${reply.item.picture ? "" : " The page could not be pictured."}`
    : "Not kept: SchoolGuard's agent did not take it. Try again, or write down the address and the time.";
  await listEvidence();
}

/** @param {EvidenceItem} item */
function entry(item) {
  const when = new Date(item.kept).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  const link = /** @type {HTMLAnchorElement} */ (make("a", `${item.host}, ${when}`));
  link.href = `../evidence/evidence.html?${item.evidenceId}`;
  link.target = "_blank";
  const listed = make("li", "");
  listed.append(link, make("p", `For the ${item.referTo}`), make("p", `Hash ${item.sha256.slice(0, 12)}…`, "hint"));
  return listed;
}
