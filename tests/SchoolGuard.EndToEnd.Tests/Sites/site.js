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
