import { ask } from "./ask.js";

/**
 * @typedef {import("./messages.js").Teaching} Teaching
 * @typedef {import("./messages.js").HostError} HostError
 * @typedef {import("../background/host.js").TeachingAction} TeachingAction
 */

/**
 * Does something about lessons, or only looks. The answer is all that the person may see of lessons then, or why it was not done.
 * @param {TeachingAction} [action]
 * @returns {Promise<Teaching | HostError>}
 */
export const teach = (action = {}) => ask({ type: "teach", action });

/**
 * Why something was not done, for people. What the hub says is written for them.
 * @param {HostError} error
 */
export function refusalWords({ code, message }) {
  if (code === "unreachable") return "The school's hub cannot be reached now. Lessons that run go on and end by themselves. Try again in a moment.";
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
