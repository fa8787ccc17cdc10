/**
 * @typedef {import("../shared/messages.js").Teaching} Teaching
 * @typedef {import("../shared/messages.js").RunningLesson} RunningLesson
 * @typedef {import("../shared/messages.js").TeachingGroup} TeachingGroup
 * @typedef {{ value: string, text: string }} Choice
 */

const lengths = [20, 30, 40, 60, 90];
const mostChoices = 6;

/** @param {string} instant */
export const clock = instant => new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/**
 * Until when a lesson may last: the bell first, then lengths that the policy lets be. No value stands for the bell.
 * @param {Teaching} teaching
 * @returns {Choice[]}
 */
export function untilChoices({ period, periodEnd, longestMinutes }) {
  const bell = periodEnd ? [{ value: "", text: `${clock(periodEnd)}, the end of period ${period}` }] : [];
  const minutes = [...new Set([...lengths.filter(length => length <= longestMinutes), longestMinutes])].sort((a, b) => a - b);
  return [...bell, ...minutes.map(length => ({ value: String(length), text: `${length} minutes` }))];
}

/**
 * What is chosen of them when nobody has chosen: the bell, else an hour or the most there may be.
 * @param {Teaching} teaching
 */
export const usualUntil = ({ periodEnd, longestMinutes }) => periodEnd ? "" : String(Math.min(60, longestMinutes));

/**
 * The sites to tick for a group: what was opened to it last, ticked, then some others. Whoever has opened none yet ticks one.
 * @param {Teaching} teaching
 * @param {TeachingGroup} group
 * @returns {{ site: string, name: string, chosen: boolean }[]}
 */
export function siteChoices({ sites }, group) {
  const opened = group.sites.map(index => sites[index]).filter(site => site !== undefined);
  const last = group.lastSites.map(id => opened.find(site => site.site === id) ?? { site: id, name: id.replace(/^\./, "") });
  const rest = opened.filter(site => !group.lastSites.includes(site.site));
  return [
    ...last.map(site => ({ ...site, chosen: true })),
    ...rest.slice(0, Math.max(0, mostChoices - last.length)).map(site => ({ ...site, chosen: false })),
  ];
}

/**
 * Which devices have a lesson.
 * @param {RunningLesson} lesson
 * @returns {string[]}
 */
export function deviceWords({ devices, away, overlaps }) {
  const there = devices.filter(device => device.state !== "away");
  const inForce = there.filter(device => device.state === "inForce").length;
  return [
    there.length === 0 ? "No pupil of the group uses a connected device yet." : `In force on ${inForce} of ${there.length} ${there.length === 1 ? "device" : "devices"}.`,
    ...there.filter(device => device.state === "refused").map(device => `${device.name} refused it: ${device.fault}.`),
    ...away.length === 0 ? [] : [`Not at a connected device: ${away.join(", ")}.`],
    ...overlaps.map(({ pupils, groupTitle, teacher, holds }) => {
      const whose = `${groupTitle} (${teacher})`;
      const who = `${pupils} ${pupils === 1 ? "pupil" : "pupils"}`;
      return holds ? `${who} ${pupils === 1 ? "is" : "are"} in the later lesson of ${whose}.` : `${who} came over from the earlier lesson of ${whose}.`;
    }),
  ];
}

/** @param {RunningLesson} lesson */
export const lessonWords = ({ groupTitle, sites, end }) => `${groupTitle}: ${sites.map(site => site.name).join(", ")}, until ${clock(end)}`;
