/**
 * @typedef {import("../shared/judge.js").Access} Access
 * @typedef {{ school: string, agent: string, policy: string, face: string, place: string, sites: string, lesson: string, watched: string, faults: string[] }} PopupWords
 */

const faces = {
  pupil: "Pupil",
  staff: "Member of staff",
  visitor: "Visitor",
};

/**
 * What the popup says.
 * @param {Access} access
 * @returns {PopupWords}
 */
export function popupWords({ snapshot, reachable }) {
  const agent = reachable ? "The agent on this device answers." : "SchoolGuard's agent cannot be reached. Governed sites stay closed; tell IT support if this lasts.";
  if (!snapshot) {
    return {
      school: "SchoolGuard", agent, policy: "Not known yet", face: "Not known yet", place: "Not known yet", sites: "Well-known social media are closed",
      lesson: "None", watched: "Nothing", faults: [],
    };
  }

  const open = snapshot.sites.filter(site => site.allowed && reachable).length;
  return {
    school: snapshot.school || "SchoolGuard",
    agent,
    policy: snapshot.policyTitle || "No policy in force",
    face: faces[snapshot.face],
    place: reachable ? snapshot.place : "Not known now",
    sites: `${open} of ${snapshot.sites.length} governed sites open to you`,
    lesson: snapshot.lesson ? `${snapshot.lesson.teachingGroup}, opened by ${snapshot.lesson.teacher}` : "None",
    watched: snapshot.face === "staff" ? "What you write on governed sites, as you write it" : "Which sites you open, not what you write",
    faults: snapshot.faults,
  };
}

/**
 * What is watched on the page that is looked at.
 * @param {import("../background/own.js").TabState} tab
 */
export function hereWords({ host, watched, findings }) {
  if (host === null) return "No web page is open here.";
  if (!watched) return `What you write on ${host} is not watched.`;
  const found = findings === 0 ? "Nothing is found in it now." : `${findings} ${findings === 1 ? "thing" : "things"} to look at. Rest on an underline, or press Alt+Shift+S in it, to see why.`;
  return `What you write on ${host} is checked as you write it. ${found}`;
}

/**
 * A permission that is held, and until when.
 * @param {import("../shared/messages.js").HeldPermission} permission
 * @param {Date} now
 */
export function permissionWords({ role, sites, until }, now) {
  const end = new Date(until);
  const clock = end.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const day = end.toDateString() === now.toDateString() ? "" : `${end.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" })}, `;
  return `The ${role}'s, for ${sites.join(", ")}, until ${day}${clock}`;
}
