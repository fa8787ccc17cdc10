"use strict";
/** Posts what stands in a field, as the site does: by its button and, where it does so, by Enter. */
function posts({ field, button, enter = false }) {
  const box = document.querySelector(field);
  const post = () => {
    const item = document.createElement("li");
    item.textContent = box.value ?? box.innerText;
    document.getElementById("posts").append(item);
    if (box.value === undefined) box.textContent = "";
    else box.value = "";
  };
  document.querySelector(button).addEventListener("click", event => { event.preventDefault(); post(); });
  if (!enter) return;
  box.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    post();
  });
}

/** Makes contact with the account that is shown, and says so. */
function contacts(button, what) {
  document.querySelector(button).addEventListener("click", event => {
    event.preventDefault();
    const item = document.createElement("li");
    item.textContent = what;
    document.getElementById("posts").append(item);
  });
}

/** Takes pictures that are picked, pasted or dropped; what the page has got stands in window.attached, byte for byte. */
function attaches(picker, field) {
  window.attached = [];
  const take = async files => {
    for (const file of files) attached.push(Array.from(new Uint8Array(await file.arrayBuffer()), byte => String.fromCharCode(byte)).join(""));
  };
  document.querySelector(picker).addEventListener("change", event => take(event.target.files));
  for (const [type, data] of [["paste", "clipboardData"], ["drop", "dataTransfer"]]) {
    document.querySelector(field).addEventListener(type, event => {
      if (event[data].files.length === 0) return;
      event.preventDefault();
      void take(event[data].files);
    });
  }
}

/** A person pastes or drops a picture. */
function give(type, field, base64) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], "trip.jpg", { type: "image/jpeg" }));
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: transfer, dataTransfer: transfer };
  document.querySelector(field).dispatchEvent(type === "paste" ? new ClipboardEvent("paste", init) : new DragEvent("drop", init));
}
