import { hostMessage } from "../shared/messages.js";

/**
 * @typedef {import("../shared/messages.js").HostReply} HostReply
 * @typedef {import("../shared/messages.js").AccessPush} AccessPush
 * @typedef {import("../shared/messages.js").AgentPush} AgentPush
 * @typedef {{ type: "analyse", text: string, host: string, official: boolean, reply: boolean, revision: number, caret?: number }} AnalyseBody
 * @typedef {{ type: "photo", host: string, official: boolean, mediaType: string, head: string, size: number }} PhotoBody
 * @typedef {{ type: "contact", host: string, action: "follow" | "add" | "accept" | "message", name: string }} ContactBody
 * @typedef {{ type: "choice", host: string, choice: "posted" | "falseReport" | "unchecked", findings: { id: string, count: number }[], reason: string }} ChoiceBody
 * @typedef {{ type: "keepEvidence", address: string, text: string, picture: string, mediaType: string, about: "concern" | "headteacher" }} KeepBody
 * @typedef {{ authorise?: { requestId: string, group: string, sites: string[], minutes?: number }, extend?: { lessonId: string, end: string },
 *   endLesson?: string, askFor?: string, answer?: { requestId: string, grant: boolean } }} TeachingAction
 * @typedef {{ type: "hello", version: number } | { type: "watch" } | AnalyseBody | PhotoBody | ContactBody | ChoiceBody | KeepBody
 *   | { type: "listEvidence" } | { type: "openEvidence", evidenceId: string } | ({ type: "teach" } & TeachingAction)} RequestBody
 */

const name = "uk.schoolguard.host";
const protocolVersion = 1;
const answerWithin = 5000;
const longestPause = 15_000;

/** The port to the native host: opened again whenever it closes. */
export class Host {
  /** @type {chrome.runtime.Port | null} */ #port = null;
  /** @type {Map<number, (reply: HostReply) => void>} */ #waiting = new Map();
  #nextId = 1;
  #pause = 250;
  /** @type {(message: AccessPush | AgentPush) => void} */ #onPush;

  /** @param {(message: AccessPush | AgentPush) => void} onPush */
  constructor(onPush) {
    this.#onPush = onPush;
  }

  /** Opens the port unless it is open. */
  connect() {
    if (this.#port) return;
    const port = chrome.runtime.connectNative(name);
    this.#port = port;
    port.onMessage.addListener(message => this.#receive(message));
    port.onDisconnect.addListener(() => this.#closed(port));
    void this.ask({ type: "hello", version: protocolVersion });
    this.watch();
  }

  /** Asks for the present snapshot, and for every one to come. */
  watch() {
    void this.ask({ type: "watch" });
  }

  /**
   * Asks the host. Never rejects: a host that is away or late is an `unreachable` error.
   * @param {RequestBody} body
   * @returns {Promise<HostReply>}
   */
  ask(body) {
    const id = this.#nextId++;
    return new Promise(resolve => {
      const timer = setTimeout(() => answer(unreachable(id)), answerWithin);
      /** @param {HostReply} reply */
      const answer = reply => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(reply);
      };
      if (!this.#port) return answer(unreachable(id));
      this.#waiting.set(id, answer);
      this.#port.postMessage({ id, ...body });
    });
  }

  /** @param {unknown} value */
  #receive(value) {
    const message = hostMessage(value);
    if (!message) return;
    this.#pause = 250;
    if (message.type === "access" || message.type === "agent") this.#onPush(message);
    else if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
  }

  /** @param {chrome.runtime.Port} port */
  #closed(port) {
    // Reading lastError tells the browser that the failure is dealt with.
    void chrome.runtime.lastError;
    if (this.#port !== port) return;
    this.#port = null;
    for (const [id, answer] of this.#waiting) answer(unreachable(id));
    this.#onPush({ type: "agent", reachable: false });
    setTimeout(() => this.connect(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}

/**
 * @param {number} id
 * @returns {HostReply}
 */
const unreachable = id => ({ type: "error", id, code: "unreachable", message: "the agent cannot be reached" });
