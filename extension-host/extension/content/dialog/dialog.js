/**
 * @typedef {{ verb: "fix" | "edit" | "post" | "again" } | { verb: "dismiss", finding: Finding }} HoldChoice
 */

/**
 * Says why a post is held and asks what to do. A modal <dialog> in our closed shadow root: the browser keeps the focus inside and gives it back.
 * @param {Judgement} judgement
 * @param {string} host
 * @returns {Promise<HoldChoice>}
 */
function askAboutPost(judgement, host) {
  return new Promise(resolve => {
    const dialog = document.createElement("dialog");
    /** @param {HoldChoice} choice */
    const choose = choice => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    /** @type {(label: string, choice: HoldChoice, className?: string) => HTMLButtonElement} */
    const button = (label, choice, className) => {
      const made = makeElement("button", label, className);
      made.type = "button";
      made.addEventListener("click", () => choose(choice));
      return made;
    };

    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-labelledby", "heading");
    dialog.setAttribute("aria-describedby", "summary findings");
    dialog.addEventListener("cancel", event => {
      event.preventDefault();
      choose({ verb: "edit" });
    });
    // The page hears nothing of what is typed or pressed in here.
    for (const type of ["keydown", "keyup", "keypress", "input", "click", "pointerdown", "mousedown"]) dialog.addEventListener(type, event => event.stopPropagation());

    const { heading, summary } = holdWords(judgement, host);
    const title = makeElement("h2", heading);
    title.id = "heading";
    const description = makeElement("p", summary, "soft");
    description.id = "summary";
    const list = document.createElement("ul");
    list.id = "findings";
    list.append(...judgement.findings.map(finding => findingItem(finding, judgement.text, button)));
    list.hidden = judgement.findings.length === 0;
    const first = dialogActions(judgement, button);
    dialog.append(title, description, list, ...first.parts);

    pageSurface().append(dialog);
    dialog.showModal();
    first.focus.focus();
  });
}

/**
 * @param {Judgement} judgement
 * @param {string} host
 */
function holdWords({ checked, closed, hold, findings }, host) {
  if (closed) {
    return {
      heading: "This site is closed to you for now",
      summary: `The school's policy has closed ${host} since you began to write. Your draft is kept: wait until it opens, or copy what you need.`,
    };
  }
  if (!checked) {
    return {
      heading: "This post could not be checked",
      summary: "SchoolGuard's agent on this device cannot be reached. Your draft is kept. You can wait and try again, or post it unchecked.",
    };
  }
  if (hold === "none" || hold === "note") {
    return { heading: "Ready to post", summary: `Nothing holds this post now. It will be visible on ${host}.` };
  }
  const things = findings.length === 1 ? "one thing" : `${findings.length} things`;
  const end = hold === "forbid" ? "The policy does not let it be posted like this." : "Have a look before you post.";
  return { heading: "Look again before this is public", summary: `Your post says ${things} that anyone who can see ${host} could read. ${end}` };
}

/**
 * @param {Finding} finding
 * @param {string} text the whole draft
 * @param {(label: string, choice: HoldChoice, className?: string) => HTMLButtonElement} button
 */
function findingItem(finding, text, button) {
  const item = document.createElement("li");
  const words = text.slice(finding.start, finding.start + finding.length);
  // The agent never repeats the draft: its messages go on from the words they are about, with what to say instead in backticks.
  item.append(makeElement("p", `“${words}” ${finding.message.replaceAll(/`([^`]*)`/g, "“$1”")}`));
  if (finding.clauses.length > 0 || finding.rationale) {
    const clause = makeElement("p", "", "clause soft");
    clause.append(makeElement("b", finding.clauses.map(name => /^[\d(]/.test(name) ? `Clause ${name}` : name).join(", ")), ` ${finding.rationale}`);
    item.append(clause);
  }
  item.append(button("This is not about our school", { verb: "dismiss", finding }, "quiet"));
  return item;
}

/**
 * @param {Judgement} judgement
 * @param {(label: string, choice: HoldChoice, className?: string) => HTMLButtonElement} button
 */
function dialogActions({ checked, closed, hold, findings }, button) {
  const actions = makeElement("div", "", "actions");
  const edit = button("Edit post", { verb: "edit" });
  /** @type {HTMLElement[]} */
  const parts = [actions];
  if (checked && (hold === "none" || hold === "note")) {
    const post = button("Post", { verb: "post" }, "first");
    actions.append(post, edit);
    return { parts, focus: post };
  }

  if (!closed && findings.some(finding => finding.fixes.length > 0)) actions.append(button("Fix", { verb: "fix" }, "first"));
  actions.append(edit);
  if (!checked) actions.append(button("Try again", { verb: "again" }));
  const post = button("Post anyway", { verb: "post" });
  if (hold === "justify" && !closed) parts.unshift(...reasonField(post));
  if (hold !== "forbid" && !closed) actions.append(post);
  return { parts, focus: edit };
}

/**
 * A reason that must be given before the post goes out.
 * @param {HTMLButtonElement} post
 */
function reasonField(post) {
  const label = makeElement("label", "Why does this need to be posted?");
  const reason = document.createElement("textarea");
  reason.rows = 2;
  label.append(reason);
  post.disabled = true;
  reason.addEventListener("input", () => {
    post.disabled = reason.value.trim() === "";
  });
  return [label];
}
