// A second click on a button does nothing. The store is safe without this: it only looks better.
document.addEventListener("submit", (event) => {
  for (const button of event.target.querySelectorAll("button")) {
    button.setAttribute("aria-disabled", "true");
  }
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = "true";
});

// A page that comes back from the browser's memory can be used again.
addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) {
      button.removeAttribute("aria-disabled");
    }
  }
});
