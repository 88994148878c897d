// Saves the banner a page load. Where anything fails, the form is the form that it is.
"use strict";
(() => {
  // The button that was pressed, what aborts its answer, whether its page is on its way, whether the form is sent.
  let pressed, sending, leaving, gaveUp;
  const leave = (address) => {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) throw url;
    // A GET: `reload()` sends again the form that loaded this page, and a fragment loads nothing.
    url.hash = "";
    leaving = true;
    location.assign(url);
  };
  const dim = (form, is) => form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", is));
  const send = async (form, button, signal) => {
    const action = form.getAttribute("action");
    const body = new URLSearchParams(new FormData(form, button));
    const next = body.get("next") || "";
    // After a banner of a fragment there is a fragment, which is no page.
    const page = next.startsWith(action + "/banner?") ? location.href : next;
    // It is asked for with the cookie that the browser kept, or did not.
    body.set("next", action + "/banner");
    const answer = await fetch(action, { method: "POST", body, signal });
    if (!answer.redirected) throw answer.status;
    if (answer.status === 200) return leave(action + "?saved");
    // The server writes the page with what is allowed now, and without what was.
    if (answer.status !== 204 || button.value !== "refuse" || document.querySelector("[data-cookie-embed]")) return leave(page);
    const banner = form.closest(".cookie-banner");
    const purposes = Object.fromEntries((banner.dataset.purposes?.split(" ") ?? []).map((purpose) => [purpose, "refuse"]));
    document.dispatchEvent(new CustomEvent("consentchange", { detail: { policy: body.get("shown-policy"), purposes } }));
    const saved = document.createElement("p");
    // Where the banner was.
    saved.className = banner.className.replaceAll("cookie-banner", "cookie-banner-saved");
    saved.lang = banner.dataset.savedLang ?? banner.lang;
    saved.dir = banner.dir;
    saved.tabIndex = -1;
    saved.setAttribute("role", "status");
    saved.textContent = banner.dataset.saved;
    banner.replaceWith(saved);
    saved.focus();
    saved.addEventListener("blur", () => saved.remove());
  };
  document.addEventListener("submit", (event) => {
    const { target: form, submitter: button } = event;
    // htmx and Turbo send their own forms.
    if (event.defaultPrevented || form.closest("turbo-frame")) return;
    if (!form.matches(".cookie-banner-form") || !button || gaveUp) return;
    event.preventDefault();
    if (button === pressed) return;
    // The last word counts.
    if (sending) sending.abort();
    if (leaving) stop();
    leaving = false;
    pressed = button;
    const own = (sending = new AbortController());
    dim(form, true);
    send(form, button, own.signal).catch(() => {
      if (own !== sending) return;
      gaveUp = true;
      button.click();
    });
  });
  // Back from the history.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (pressed) dim(pressed.form, false);
    pressed = leaving = gaveUp = undefined;
  });
  // Beside this file, below the path of the application. An image can have the name `currentScript`.
  const { src } = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document) ?? {};
  const [, base = "/cookies"] = src?.replace(location.origin, "").match("^(/.*cookies)/[^/]*$") ?? [];
  const query = new URLSearchParams({ next: location.pathname + location.search, lang: document.documentElement.lang });
  // The first page of a visit.
  if (!document.referrer.startsWith(location.origin + "/")) query.set("entry", 1);
  let policy;
  for (const name of self === top ? ["banner", "links"] : []) {
    const attribute = "data-cookie-" + name;
    const url = document.createElement("a");
    // Markup of visitors may have the attribute, too.
    const place = [...document.querySelectorAll(`[${attribute}]`)].find((element) => {
      url.href = element.getAttribute(attribute) || base + "/" + name;
      return url.origin === location.origin && url.pathname.endsWith("/cookies/" + name);
    });
    // The server may have put it there.
    if (!place || (name === "banner" && document.querySelector(".cookie-banner"))) continue;
    url.search = query;
    fetch(url)
      .then((answer) => answer.status === 200 && answer.text())
      .then((markup) => {
        if (!markup) return;
        // `require-trusted-types-for 'script'` wants a policy.
        policy ??= self.trustedTypes?.createPolicy("cookie-policy", { createHTML: (html) => html });
        place.innerHTML = policy ? policy.createHTML(markup) : markup;
      })
      .catch(() => {});
  }
})();
