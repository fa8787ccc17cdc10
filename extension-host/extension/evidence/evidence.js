import { ask } from "../shared/ask.js";
import { element } from "../shared/page.js";

/**
 * @typedef {import("../shared/messages.js").EvidenceOpened} Opened
 * @typedef {Opened | import("../shared/messages.js").HostError} Reply
 */

/** @type {Reply} */
const reply = await ask({ type: "openEvidence", evidenceId: location.search.slice(1) });
if (reply.type === "evidenceOpened") show(reply);
else element("state").textContent = "This could not be opened: it is not yours, it is damaged, or SchoolGuard's agent does not answer.";

/** @param {Opened} opened */
function show({ item, address, text, picture, mediaType }) {
  element("heading").textContent = `Kept evidence: ${item.host}`;
  element("state").hidden = true;
  element("facts").hidden = false;
  element("address").textContent = address;
  element("kept").textContent = new Date(item.kept).toLocaleString("en-GB", { dateStyle: "full", timeStyle: "medium" });
  element("refer-to").textContent = item.referTo;
  element("about").textContent = item.about === "headteacher" ? "The headteacher" : "A concern";
  element("sha256").textContent = item.sha256;
  element("selected").hidden = text === "";
  element("text").textContent = text;
  if (picture === "") return;
  const image = /** @type {HTMLImageElement} */ (element("picture"));
  image.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(picture), letter => letter.charCodeAt(0))], { type: mediaType }));
  image.hidden = false;
}
