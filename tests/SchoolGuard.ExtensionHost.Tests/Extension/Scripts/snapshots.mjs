/** @param {string} id @param {string[]} hosts @param {boolean} allowed */
export const site = (id, hosts, allowed) => ({
  id, name: id, hosts, allowed, outcome: allowed ? "allowed" : "denied",
  rules: [{ clause: "1b", rationale: "Only in a lesson.", line: 12, text: "Deny" }], openings: ["in a lesson"],
});

/** @param {object[]} sites @param {object} [more] */
export const snapshot = (sites, more = {}) => ({
  revision: 1, face: "pupil", school: "Wynstones School", policyTitle: "Social Media Policy", place: "Library", sites, faults: [], ...more,
});

export const extension = new URL("../../../../extension-host/extension/", import.meta.url);
