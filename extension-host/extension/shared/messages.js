/**
 * What the host says, as types, and the guard that lets nothing else in. protocol/README.md is the reference.
 *
 * @typedef {{ clause: string, rationale: string, line: number, text: string }} DecidingRule
 * @typedef {{ id: string, name: string, hosts: string[], allowed: boolean, outcome: "ungoverned" | "allowed" | "denied" | "default",
 *   rules: DecidingRule[], openings: string[] }} SiteAccess
 * @typedef {{ teachingGroup: string, sites: string[], start: string, end: string, teacher: string }} Lesson
 * @typedef {"visitor" | "pupil" | "staff"} Face
 * @typedef {{ role: string, sites: string[], until: string, grantedBy: string }} HeldPermission
 * @typedef {{ concern: string, aboutHeadteacher: string }} ReferTo
 * @typedef {{ revision: number, face: Face, school: string, policyTitle: string, place: string, sites: SiteAccess[],
 *   everythingElse?: SiteAccess, until?: string, lesson?: Lesson, faults: string[], officialAccounts?: string[], referTo?: ReferTo,
 *   permissions?: HeldPermission[], teachingRevision?: number }} AccessSnapshot
 * @typedef {"none" | "note" | "warn" | "justify" | "forbid"} HoldStrength
 * @typedef {{ title: string, newText: string }} DraftFix
 * @typedef {{ id: string, kind: string, start: number, length: number, severity: HoldStrength, message: string, clauses: string[],
 *   rationale: string, fixes: DraftFix[], liftedBy?: string }} DraftDiagnostic
 * @typedef {"concern" | "headteacher"} EvidenceAbout
 * @typedef {{ evidenceId: string, kept: string, host: string, referTo: string, sha256: string, size: number, about: EvidenceAbout,
 *   picture: boolean, text: boolean }} EvidenceItem
 *
 * @typedef {{ type: "welcome", id: number, version: number, host: string }} Welcome
 * @typedef {{ type: "watching", id: number }} Watching
 * @typedef {{ type: "analysis", id: number, revision: number, hold: HoldStrength, diagnostics: DraftDiagnostic[] }} Analysis
 * @typedef {{ type: "checked", id: number, hold: HoldStrength, diagnostics: DraftDiagnostic[] }} Checked
 * @typedef {{ type: "recorded", id: number }} Recorded
 * @typedef {{ type: "kept", id: number, item: EvidenceItem }} Kept
 * @typedef {{ type: "evidence", id: number, items: EvidenceItem[], damaged?: string[] }} EvidenceList
 * @typedef {{ type: "evidenceOpened", id: number, item: EvidenceItem, address: string, text: string, picture: string, mediaType: string }} EvidenceOpened
 * @typedef {{ site: string, name: string }} LessonSite
 * @typedef {{ group: string, title: string, pupils: number, sites: number[], lastSites: string[] }} TeachingGroup
 * @typedef {{ name: string, pupils: string[], state: "inForce" | "sent" | "refused" | "away", fault: string }} LessonDevice
 * @typedef {{ groupTitle: string, teacher: string, pupils: number, holds: boolean }} LessonOverlap
 * @typedef {{ lessonId: string, groupTitle: string, sites: LessonSite[], start: string, end: string, teacher: string, mayChange: boolean, pupils: number,
 *   devices: LessonDevice[], away: string[], overlaps: LessonOverlap[] }} RunningLesson
 * @typedef {{ requestId: string, lessonId: string, pupil: string, site: LessonSite, state: "open" | "granted" | "declined" }} PupilRequest
 * @typedef {{ type: "teaching", id: number, groups: TeachingGroup[], sites: LessonSite[], lessons: RunningLesson[], requests: PupilRequest[],
 *   period: string, periodEnd?: string, longestMinutes: number }} Teaching
 * @typedef {{ type: "error", id?: number, code: string, message: string }} HostError
 * @typedef {{ type: "access", snapshot: AccessSnapshot }} AccessPush
 * @typedef {{ type: "agent", reachable: boolean }} AgentPush
 * @typedef {Welcome | Watching | Analysis | Checked | Recorded | Kept | EvidenceList | EvidenceOpened | Teaching
 *   | HostError} HostReply
 * @typedef {HostReply | AccessPush | AgentPush} HostMessage
 */

/** @typedef {(value: unknown) => boolean} Check */

/** @type {Check} */ const text = value => typeof value === "string";
/** @type {Check} */ const flag = value => typeof value === "boolean";
/** @type {Check} */ const count = value => Number.isSafeInteger(value) && /** @type {number} */ (value) >= 0;
/** @type {(...words: string[]) => Check} */ const oneOf = (...words) => value => words.includes(/** @type {string} */ (value));
/** @type {(check: Check) => Check} */ const list = check => value => Array.isArray(value) && value.every(check);
/** @type {(check: Check) => Check} */ const optional = check => value => value === undefined || value === null || check(value);
/** @type {Check} */ const instant = value => typeof value === "string" && !Number.isNaN(Date.parse(value));

/** @type {(fields: Record<string, Check>) => Check} */
const shape = fields => value =>
  typeof value === "object" && value !== null && !Array.isArray(value)
  && Object.entries(fields).every(([name, check]) => check(/** @type {Record<string, unknown>} */ (value)[name]));

const strength = oneOf("none", "note", "warn", "justify", "forbid");
const rule = shape({ clause: text, rationale: text, line: count, text });
const site = shape({
  id: text, name: text, hosts: list(text), allowed: flag, outcome: oneOf("ungoverned", "allowed", "denied", "default"),
  rules: list(rule), openings: list(text),
});
const lesson = shape({ teachingGroup: text, sites: list(text), start: instant, end: instant, teacher: text });
const permission = shape({ role: text, sites: list(text), until: instant, grantedBy: text });
const snapshot = shape({
  revision: count, face: oneOf("visitor", "pupil", "staff"), school: text, policyTitle: text, place: text, sites: list(site),
  everythingElse: optional(site), until: optional(instant), lesson: optional(lesson), faults: list(text),
  officialAccounts: optional(list(text)), referTo: optional(shape({ concern: text, aboutHeadteacher: text })), permissions: optional(list(permission)),
  teachingRevision: optional(count),
});
const diagnostic = shape({
  id: text, kind: text, start: count, length: count, severity: strength, message: text, clauses: list(text), rationale: text,
  fixes: list(shape({ title: text, newText: text })), liftedBy: optional(text),
});
const item = shape({
  evidenceId: text, kept: instant, host: text, referTo: text, sha256: text, size: count, about: oneOf("concern", "headteacher"), picture: flag, text: flag,
});
const lessonSite = shape({ site: text, name: text });
const group = shape({ group: text, title: text, pupils: count, sites: list(count), lastSites: list(text) });
const running = shape({
  lessonId: text, groupTitle: text, sites: list(lessonSite), start: instant, end: instant, teacher: text, mayChange: flag, pupils: count,
  devices: list(shape({ name: text, pupils: list(text), state: oneOf("inForce", "sent", "refused", "away"), fault: text })), away: list(text),
  overlaps: list(shape({ groupTitle: text, teacher: text, pupils: count, holds: flag })),
});
const pupilRequest = shape({ requestId: text, lessonId: text, pupil: text, site: lessonSite, state: oneOf("open", "granted", "declined") });

/** @type {Record<string, Check>} */
const messages = {
  welcome: shape({ id: count, version: count, host: text }),
  watching: shape({ id: count }),
  analysis: shape({ id: count, revision: count, hold: strength, diagnostics: list(diagnostic) }),
  checked: shape({ id: count, hold: strength, diagnostics: list(diagnostic) }),
  recorded: shape({ id: count }),
  kept: shape({ id: count, item }),
  evidence: shape({ id: count, items: list(item), damaged: optional(list(text)) }),
  evidenceOpened: shape({ id: count, item, address: text, text, picture: text, mediaType: text }),
  teaching: shape({
    id: count, groups: list(group), sites: list(lessonSite), lessons: list(running), requests: list(pupilRequest), period: text,
    periodEnd: optional(instant), longestMinutes: count,
  }),
  error: shape({ id: optional(count), code: text, message: text }),
  access: shape({ snapshot }),
  agent: shape({ reachable: flag }),
};

/**
 * The message, if it is one that the host may send.
 * @param {unknown} value
 * @returns {HostMessage | null}
 */
export function hostMessage(value) {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") return null;
  const check = Object.hasOwn(messages, value.type) ? messages[value.type] : undefined;
  return check?.(value) ? /** @type {HostMessage} */ (value) : null;
}

/**
 * A snapshot read back from storage.
 * @param {unknown} value
 * @returns {value is AccessSnapshot}
 */
export const isSnapshot = value => snapshot(value);
