/**
 * What every page here has around its editor, and what the tests ask of it. With `?marked` in its address a page begins with a text of which a part
 * is bold and a part a link.
 *
 * @typedef {{ field: HTMLElement, read: () => string, clear: () => void }} Editor
 */

export const options = new URLSearchParams(location.search);

/** The text of `?marked`: what the agent looks for is spread over three nodes. */
export const marked = [{ text: "Great day at " }, { text: "Ravens", bold: true }, { text: " Wo", link: "https://www.example.com/" }, { text: "od today!" }];

/**
 * @param {Editor} editor
 * @param {{ form?: HTMLFormElement, button?: HTMLElement }} [own] a composer that stands elsewhere than in the page itself
 */
export function compose({ field, read, clear }, { form = document.forms[0], button = document.getElementById("post") } = {}) {
  field.setAttribute("aria-label", "What is happening?");
  let postsByEnter = false;
  const post = () => {
    if (read().trim() === "") return;
    const item = document.createElement("li");
    item.textContent = read();
    document.getElementById("posts").append(item);
    clear();
  };
  const sends = event => event.key === "Enter" && !event.isComposing && (event.ctrlKey || postsByEnter && !event.shiftKey);

  // Above the editor and before it: an editor may have plans of its own for Enter.
  (field.ownerDocument === document ? form : field.ownerDocument).addEventListener("keydown", event => {
    if (!sends(event)) return;
    event.preventDefault();
    event.stopPropagation();
    post();
  }, true);
  form.addEventListener("submit", event => {
    event.preventDefault();
    post();
  });
  button.addEventListener("click", post);

  /** From now on the site posts by Enter; it may say so in the field. */
  const postByEnter = said => {
    postsByEnter = true;
    if (said) field.enterKeyHint = "send";
  };
  /** What a person sees in the field. */
  const seen = () => (field.value ?? field.innerText).replaceAll("\u00a0", " ").replace(/\n+/g, "\n").replace(/\n$/, "");
  const underlined = shape => [...field.ownerDocument.defaultView.CSS.highlights.get(`schoolguard-${shape}`) ?? []].map(range => range.toString());
  Object.assign(window, { field, form, model: read, seen, underlined, postByEnter, spot: name => spotOf(name === "post" ? button : field) });
}

/** @param {HTMLElement} element */
function spotOf(element) {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return { x: frame.x + box.x + Math.min(box.width - 12, 320), y: frame.y + box.y + Math.min(box.height - 6, 22) };
}
