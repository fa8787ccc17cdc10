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
