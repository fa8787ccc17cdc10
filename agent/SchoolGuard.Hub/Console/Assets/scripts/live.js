// Fetches the parts of a page again that say what they follow: <section id="..." data-live="topic topic">.
// data-news: what is new in them is said to those who hear the page, after this name. data-changes-in: seconds until they change by themselves.
const topics = [...new Set(parts().flatMap((part) => part.dataset.live.split(" ")))];
const news = document.getElementById("news");
const held = document.getElementById("held");
let fetching = false;
let again = false;
let clock;

function parts() {
  return [...document.querySelectorAll("[data-live][id]")];
}

async function refresh(isAsked = false) {
  if (fetching) {
    again = true;
    return;
  }

  fetching = true;
  try {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, redirect: "manual" });
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"), isAsked);
  } finally {
    fetching = false;
    if (again) {
      again = false;
      await refresh();
    }
  }
}

function show(page, isAsked) {
  const said = [];
  let first;
  let waits = false;
  for (const part of parts()) {
    const fresh = page.getElementById(part.id);
    // Whoever is in the middle of something there is not disturbed.
    if (!fresh || fresh.innerHTML === part.innerHTML || part.querySelector("form :focus, details[open]")) continue;
    first ??= part;
    if (part.dataset.news) said.push(newIn(part, fresh));
    // What would push other things down, under somebody's eyes or hand, waits until it is asked for.
    if (!isAsked && moves(part) && heightOf(part, fresh) > part.offsetHeight) waits = true;
    else put(part, fresh);
  }

  held.hidden = !waits;
  if (said.length > 0) news.textContent = said.join(" ") + (waits ? ` Press ${held.textContent}.` : "");
  if (isAsked && first) {
    first.tabIndex = -1;
    first.focus();
  }

  schedule();
}

function put(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  const { scrollX, scrollY } = window;
  // What becomes shorter keeps its height, so that what is below it is not moved under somebody's hand.
  part.style.minHeight = `${part.offsetHeight}px`;
  part.replaceChildren(...fresh.childNodes);
  part.dataset.changesIn = fresh.dataset.changesIn ?? "";
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
}

// Whether something of the page stands below a part, or the pointer is in it.
function moves(part) {
  if (part.matches(":hover") || !matchMedia("(hover: hover)").matches) return true;
  const { bottom } = part.getBoundingClientRect();
  for (let each = part; each && each.id !== "main"; each = each.parentElement) {
    for (let next = each.nextElementSibling; next; next = next.nextElementSibling) {
      const box = next.getBoundingClientRect();
      if (box.height > 0 && box.top >= bottom && !["absolute", "fixed"].includes(getComputedStyle(next).position)) return true;
    }
  }

  return false;
}

function heightOf(part, fresh) {
  const trial = part.cloneNode();
  trial.removeAttribute("id");
  trial.style.cssText = `position: absolute; visibility: hidden; inline-size: ${part.offsetWidth}px`;
  trial.append(...fresh.cloneNode(true).childNodes);
  part.after(trial);
  const { offsetHeight } = trial;
  trial.remove();
  return offsetHeight;
}

function newIn(part, fresh) {
  const before = new Set(linesOf(part));
  const added = linesOf(fresh).filter((line) => !before.has(line));
  return `${part.dataset.news}: ${added.length === 0 ? "changed" : added.slice(0, 3).join("; ")}.`;
}

function linesOf(part) {
  return [...part.querySelectorAll("tbody tr, li, h3, p")].map((line) => [...(line.cells ?? [line])].map((cell) => cell.textContent.replace(/\s+/g, " ").trim().replace(/\.$/, "")).join(", "));
}

// A lesson ends without a word from anybody.
function schedule() {
  clearTimeout(clock);
  const due = parts().map((part) => Number.parseInt(part.dataset.changesIn, 10)).filter((seconds) => seconds >= 0);
  // A day is more than any page is watched for, and what a timer takes.
  if (due.length > 0) clock = setTimeout(refresh, Math.min(...due, 86400) * 1000);
}

if (topics.length > 0) {
  held.addEventListener("click", () => refresh(true));
  const source = new EventSource(`/live?${new URLSearchParams(topics.map((topic) => ["topic", topic]))}`);
  source.addEventListener("changed", () => refresh());
  schedule();
}
