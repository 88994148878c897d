// Saves the banner a page load. Where anything fails, the form is the form that it is.
"use strict";
(() => {
  const source = document.currentScript?.src ?? "";
  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form, button));
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (answer.type !== "opaqueredirect") throw answer.status;
    // What is allowed from now on is in the page as the server writes it; so is what was there and is not any longer.
    if (button.value !== "refuse" || document.querySelector("[data-cookie-embed]")) return location.reload();
    const banner = form.closest(".cookie-banner");
    const saved = document.createElement("p");
    saved.className = "cookie-banner-saved";
    saved.lang = banner.lang;
    saved.dir = banner.dir;
    saved.tabIndex = -1;
    saved.setAttribute("role", "status");
    saved.textContent = banner.dataset.saved;
    banner.replaceWith(saved);
    saved.focus();
    saved.addEventListener("blur", () => saved.remove());
  };
  let sent;
  document.addEventListener("submit", (event) => {
    const { target: form, submitter: button } = event;
    if (!form.matches(".cookie-banner-form") || !button || sent) return;
    event.preventDefault();
    sent = true;
    send(form, button).catch(() => button.click());
  });
  const place = document.querySelector("[data-cookie-banner]");
  if (place && self === top) {
    const query = new URLSearchParams({ next: location.pathname + location.search, lang: document.documentElement.lang });
    // Beside this file, which stands below the path of the application.
    const base = source.startsWith(location.origin + "/") ? source.replace(/\/[^/]*$/, "") : "";
    const address = place.dataset.cookieBanner || (base.endsWith("/cookies") ? base : "/cookies") + "/banner";
    fetch(address + "?" + query)
      .then((answer) => (answer.status === 200 ? answer.text() : ""))
      .then((markup) => { place.innerHTML = markup; })
      .catch(() => {});
  }
})();
