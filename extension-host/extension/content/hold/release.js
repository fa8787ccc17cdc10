/**
 * Does again, once, what was held.
 * @param {PostAction} action
 */
function doAgain(action) {
  switch (action.kind) {
    case "submit":
      action.form.requestSubmit(action.submitter?.isConnected && action.form.contains(action.submitter) ? action.submitter : undefined);
      break;
    case "key":
      pressKey(action.element, action.init);
      break;
    case "press":
      press(action.element);
      break;
  }
}

/**
 * A key that the browser itself would have answered by sending the form is answered so here, unless the page has answered it.
 * @param {HTMLElement} element
 * @param {KeyboardEventInit} init
 */
function pressKey(element, init) {
  const unanswered = element.dispatchEvent(new KeyboardEvent("keydown", init));
  element.dispatchEvent(new KeyboardEvent("keyup", init));
  if (!unanswered || !(element instanceof HTMLInputElement) || !element.form) return;
  const button = [...element.form.elements].find(candidate => isSubmit(/** @type {HTMLElement} */ (candidate)));
  if (button) /** @type {HTMLElement} */ (button).click();
  else element.form.requestSubmit();
}

/**
 * Everything that a page may listen to when a button is pressed.
 * @param {HTMLElement} element
 */
function press(element) {
  const box = element.getBoundingClientRect();
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  element.dispatchEvent(new PointerEvent("pointerdown", { ...init, buttons: 1, pointerType: "mouse", isPrimary: true }));
  element.dispatchEvent(new MouseEvent("mousedown", { ...init, buttons: 1 }));
  element.dispatchEvent(new PointerEvent("pointerup", { ...init, pointerType: "mouse", isPrimary: true }));
  element.dispatchEvent(new MouseEvent("mouseup", init));
  element.click();
}
