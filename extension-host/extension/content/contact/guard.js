const contactEvents = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "keydown", "keyup"];

/** Holds a press that would make contact with an account until the agent has said whether it is a pupil's. */
class ContactGuard {
  #page;
  #deciding = false;
  #releasing = false;
  listeners = new Listeners(contactEvents, event => this.#meet(event));

  /** @param {() => PageState} page */
  constructor(page) {
    this.#page = page;
  }

  /** @param {Event} event */
  #meet(event) {
    if (!this.#page().active || this.#releasing) return;
    if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return;
    const contact = contactIn(event);
    if (!contact) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#deciding || event.type !== "click" && event.type !== "keydown") return;
    this.#deciding = true;
    void this.#decide(contact).finally(() => {
      this.#deciding = false;
    });
  }

  /** @param {Contact} contact */
  async #decide(contact) {
    const { element } = contact;
    const { checked, name, ...check } = await checkContact(contact);
    let { findings } = check;
    while (!checked || !isLight(strongest(findings))) {
      const ask = partsOf(outermostFrame())?.ask ?? askAuthor;
      const { answer, reason } = await ask(contactQuestion(contact.action, name, checked, findings, this.#page()));
      if (answer.verb === "stop") return element.focus();
      if (answer.verb === "tell") return tellSomeone(this.#page());
      if (answer.verb === "dismiss") {
        tellChoice("falseReport", [answer.finding], "");
        findings = findings.filter(finding => finding !== answer.finding);
        continue;
      }
      if (checked) tellChoice("posted", findings, reason);
      else tellChoice("unchecked", [], "");
      break;
    }
    this.#releasing = true;
    try {
      press(element);
    } finally {
      this.#releasing = false;
    }
  }
}
