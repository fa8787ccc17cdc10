/**
 * Does again, once, what was held.
 * @param {PostAction} action
 */
function doAgain(action) {
  switch (action.kind) {
    case "submit":
      submit(action.form, action.submitter?.isConnected && holds(action.form, action.submitter) ? action.submitter : null);
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
  const button = [...element.form].find(candidate => isSubmit(/** @type {HTMLElement} */ (candidate)));
  if (button) /** @type {HTMLElement} */ (button).click();
  else submit(element.form, null);
}

/**
 * A form with a field called `requestSubmit` is sent too.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
const submit = (form, submitter) => HTMLFormElement.prototype.requestSubmit.call(form, submitter);

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
