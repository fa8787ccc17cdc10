import { element, make } from "../shared/page.js";
import { refusalWords, teach } from "../shared/teach.js";
import { deviceWords, lessonWords } from "./lesson-words.js";
import { orderFrom, showForm } from "./lesson-form.js";

/**
 * @typedef {import("../shared/messages.js").Teaching} Teaching
 * @typedef {import("../shared/messages.js").RunningLesson} RunningLesson
 * @typedef {import("../shared/messages.js").PupilRequest} PupilRequest
 * @typedef {import("../background/host.js").TeachingAction} TeachingAction
 */

const moreMinutes = 10;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let next;
let shown = "";
let order = crypto.randomUUID();

// An order has the same name until it is done or changed: a second press, or a try after a fault, makes no second lesson.
element("authorise").addEventListener("change", () => {
  order = crypto.randomUUID();
});
element("authorise").addEventListener("submit", event => {
  event.preventDefault();
  void act({ authorise: { requestId: order, ...orderFrom() } }, "Authorised.").then(done => {
    if (done) order = crypto.randomUUID();
  });
});

/** Staff have lessons here; nobody else has. @param {import("../shared/judge.js").Access} access */
export async function showLessons({ snapshot }) {
  element("lessons").hidden = snapshot?.face !== "staff";
  if (snapshot?.face === "staff") await look();
}

async function look() {
  const reply = await teach();
  if (reply.type === "teaching") show(reply);
  else if (shown === "") element("lessons-said").textContent = refusalWords(reply);
}

/**
 * @param {TeachingAction} action
 * @param {string} done
 */
async function act(action, done) {
  element("lessons-said").textContent = "";
  const reply = await teach(action);
  element("lessons-said").textContent = reply.type === "teaching" ? done : refusalWords(reply);
  if (reply.type === "teaching") show(reply);
  return reply.type === "teaching";
}

/** @param {Teaching} teaching */
function show(teaching) {
  clearTimeout(next);
  const ends = teaching.lessons.map(lesson => Date.parse(lesson.end) - Date.now()).filter(left => left > 0);
  if (ends.length > 0) next = setTimeout(() => void look(), Math.min(...ends) + 500);
  showForm(teaching);

  const now = JSON.stringify([teaching.lessons, teaching.requests]);
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.id;
  element("running").replaceChildren(...teaching.lessons.map(lesson => card(lesson, teaching.requests.filter(request => request.lessonId === lesson.lessonId))));
  // Whoever came here by keyboard is not sent back to the top by news.
  if (focused) document.getElementById(focused)?.focus();
}

/**
 * @param {RunningLesson} lesson
 * @param {PupilRequest[]} requests
 */
function card(lesson, requests) {
  const entry = make("li", "");
  entry.append(make("p", lessonWords(lesson), "strong"), ...deviceWords(lesson).map(words => make("p", words, "hint")));
  for (const request of requests) {
    const asked = make("p", `${request.pupil} asks for ${request.site.name}.`);
    entry.append(asked, buttons(
      button(`grant-${request.requestId}`, "Grant", `Grant ${request.site.name} to ${request.pupil}`, () => act({ answer: { requestId: request.requestId, grant: true } }, "Granted.")),
      button(`decline-${request.requestId}`, "Decline", `Decline ${request.site.name} to ${request.pupil}`, () => act({ answer: { requestId: request.requestId, grant: false } }, "Declined.")),
    ));
  }
  const later = new Date(Date.parse(lesson.end) + moreMinutes * 60_000).toISOString();
  if (lesson.mayChange) {
    entry.append(buttons(
      button(`extend-${lesson.lessonId}`, `${moreMinutes} minutes more`, "", () => act({ extend: { lessonId: lesson.lessonId, end: later } }, "Extended.")),
      button(`end-${lesson.lessonId}`, "End now", "", () => act({ endLesson: lesson.lessonId }, "Ended.")),
    ));
  }
  return entry;
}

/** @param {HTMLElement[]} made */
function buttons(...made) {
  const row = make("div", "", "row");
  row.append(...made);
  return row;
}

/**
 * @param {string} id
 * @param {string} text
 * @param {string} label what a screen reader says, if the text does not say enough
 * @param {() => Promise<boolean>} press
 */
function button(id, text, label, press) {
  const made = /** @type {HTMLButtonElement} */ (make("button", text));
  made.type = "button";
  made.id = id;
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", () => void press());
  return made;
}
