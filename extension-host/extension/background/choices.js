/**
 * @typedef {import("./host.js").Host} Host
 * @typedef {import("./host.js").ChoiceBody} ChoiceBody
 */

const mostWaiting = 100;

/** Choices made while the agent was away. They hold no word of a draft, and stay in memory. @type {ChoiceBody[]} */
let waiting = [];

/**
 * Has a choice recorded, now or when the agent is back.
 * @param {Host} host
 * @param {ChoiceBody} choice
 */
export async function recordChoice(host, choice) {
  const reply = await host.ask(choice);
  if (reply.type === "error" && reply.code === "unreachable") waiting = [...waiting, choice].slice(-mostWaiting);
  return null;
}

/**
 * The agent is back.
 * @param {Host} host
 */
export function recordWaiting(host) {
  const late = waiting;
  waiting = [];
  for (const choice of late) void recordChoice(host, choice);
}
