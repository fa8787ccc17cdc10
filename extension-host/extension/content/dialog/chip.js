/** The small sign by a field: how many findings, or that it is not being checked. Said politely to those who listen. */
class DraftChip {
  #element;
  #sign = makeElement("div", "", "chip");
  #heard = makeElement("div", "", "heard");
  #place = () => this.#follow();
  #shown = false;
  #row;

  /**
   * @param {HTMLElement} element
   * @param {number} [row] below the first, for what is said beside it
   */
  constructor(element, row = 0) {
    this.#element = element;
    this.#row = row;
    this.#sign.setAttribute("aria-hidden", "true");
    this.#heard.setAttribute("role", "status");
  }

  /**
   * @param {DraftState} state
   * @param {number} count
   */
  show(state, count) {
    const words = {
      clean: "",
      found: `SchoolGuard: ${count} ${count === 1 ? "thing" : "things"} to look at`,
      unchecked: "Not checked: SchoolGuard cannot be reached. Your draft is kept.",
      long: "Not checked: longer than 100,000 characters. Your draft is kept.",
      closed: "The policy has closed this site to you for now. Your draft is kept.",
    }[state];
    this.#sign.classList.toggle("unchecked", state !== "clean" && state !== "found");
    this.say(words);
  }

  /** @param {string} words nothing to show, if empty */
  say(words) {
    if (words === "" && !this.#shown) return;
    if (!this.#shown) this.#attach();
    if (this.#heard.textContent !== words) this.#heard.textContent = words;
    this.#sign.textContent = words;
    this.#sign.hidden = words === "";
    this.#follow();
  }

  clear() {
    this.#shown = false;
    this.#sign.remove();
    this.#heard.remove();
    removeEventListener("scroll", this.#place, true);
    removeEventListener("resize", this.#place);
  }

  #attach() {
    this.#shown = true;
    pageSurface().append(this.#sign, this.#heard);
    addEventListener("scroll", this.#place, { capture: true, passive: true });
    addEventListener("resize", this.#place, { passive: true });
  }

  #follow() {
    if (!this.#element.isConnected) return this.clear();
    const box = this.#element.getBoundingClientRect();
    const right = Math.max(4, document.documentElement.clientWidth - box.right);
    Object.assign(this.#sign.style, { right: `${right}px`, top: `${Math.max(4, Math.min(box.bottom + 4, innerHeight - 60)) + this.#row * 30}px` });
  }
}
