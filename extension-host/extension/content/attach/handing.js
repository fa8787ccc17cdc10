/**
 * Files on their way to the page: how to hand it those it may have, and how to leave them out.
 * @typedef {{ files: File[], hand: (files: File[]) => void, leaveOut: () => void }} Handing
 */

/**
 * What an event would hand to the page. It is read at once: the browser takes back what was pasted or dropped when the event ends.
 * @param {Event} event
 * @returns {Handing | null}
 */
function handingOf(event) {
  const target = event.composedPath()[0];
  if (event.type === "change" || event.type === "input") return target instanceof HTMLInputElement && target.type === "file" ? picked(target) : null;
  if (event instanceof ClipboardEvent && event.clipboardData) {
    return given(target, event.clipboardData, clipboardData => new ClipboardEvent("paste", { ...passing, clipboardData }));
  }
  if (event instanceof DragEvent && event.dataTransfer) {
    const { clientX, clientY, screenX, screenY } = event;
    return given(target, event.dataTransfer, dataTransfer => new DragEvent("drop", { ...passing, clientX, clientY, screenX, screenY, dataTransfer }));
  }
  return null;
}

const passing = { bubbles: true, cancelable: true, composed: true };

/**
 * @param {HTMLInputElement} input
 * @returns {Handing}
 */
function picked(input) {
  const files = [...input.files ?? []];
  return {
    files,
    hand(next) {
      if (next.some((file, index) => file !== files[index])) input.files = transferOf(next).files;
      input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    leaveOut() {
      input.value = "";
    },
  };
}

/**
 * @param {EventTarget | undefined} target
 * @param {DataTransfer} data
 * @param {(data: DataTransfer) => Event} again makes the event anew
 * @returns {Handing}
 */
function given(target, data, again) {
  const texts = data.types.filter(type => type !== "Files").map(type => /** @type {const} */ ([type, data.getData(type)]));
  return {
    files: [...data.files],
    hand(next) {
      const transfer = transferOf(next);
      for (const [type, text] of texts) transfer.setData(type, text);
      target?.dispatchEvent(again(transfer));
    },
    leaveOut() {},
  };
}

/** @param {File[]} files */
function transferOf(files) {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
