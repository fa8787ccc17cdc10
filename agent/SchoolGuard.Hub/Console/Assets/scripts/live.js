// Fetches the parts of a page again that say what they follow: <section id="..." data-live="topic topic">.
const parts = [...document.querySelectorAll("[data-live][id]")];
const topics = [...new Set(parts.flatMap((part) => part.dataset.live.split(" ")))];
let fetching = false;
let again = false;

async function refresh() {
  if (fetching) {
    again = true;
    return;
  }

  fetching = true;
  try {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, redirect: "manual" });
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } finally {
    fetching = false;
    if (again) {
      again = false;
      await refresh();
    }
  }
}

function show(page) {
  for (const part of document.querySelectorAll("[data-live][id]")) {
    const fresh = page.getElementById(part.id);
    // Whoever is in the middle of something there is not disturbed.
    if (!fresh || fresh.innerHTML === part.innerHTML || part.querySelector("form :focus, details[open]")) continue;
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    const { scrollX, scrollY } = window;
    // What becomes shorter keeps its height, so that what is below it is not moved under somebody's hand.
    part.style.minHeight = `${part.offsetHeight}px`;
    part.replaceChildren(...fresh.childNodes);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo(scrollX, scrollY);
  }
}

if (topics.length > 0) {
  const source = new EventSource(`/live?${new URLSearchParams(topics.map((topic) => ["topic", topic]))}`);
  source.addEventListener("changed", refresh);
}
