// Puts embeds that the visitor allows in the place of their placeholders. Where anything fails, the form is the form that it is.
"use strict";
(() => {
  const nonce = document.currentScript?.nonce;
  const items = () => [...document.querySelectorAll("[data-cookie-item]")];
  let busy, gaveUp, watched;
  // A GET in any case, as a reload would send again the form that loaded this page.
  const leave = (address) => {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) throw url;
    url.hash = "";
    location.assign(url);
  };
  // The request parses the answer, so that no string becomes markup here: the page may require Trusted Types.
  const fetchItems = (address, fields) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "document";
    request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : reject(request.status));
    request.onerror = reject;
    fields.set("fragment", "1");
    request.send(fields);
  });
  // Moves the content of the templates to the places, which runs their scripts. Returns the places that stay empty.
  const fill = (places, answer) => places.filter((place, index) => {
    const content = answer.querySelector(`template[data-cookie-index="${index}"]`)?.content;
    if (!content) return true;
    for (const element of content.querySelectorAll("script, link")) {
      if (nonce) element.nonce = nonce;
      // In the order in which they stand.
      if (element.src && !element.hasAttribute("async")) element.async = false;
    }
    const focused = place.contains(document.activeElement) && content.querySelector("iframe, img");
    place.replaceWith(content);
    if (focused) {
      focused.tabIndex = focused.tabIndex < 0 ? -1 : focused.tabIndex;
      focused.focus();
    }
  });
  // The application's own policy may admit only what was allowed when the page was loaded.
  const watch = (next) => {
    const blocked = ({ disposition, effectiveDirective }) => {
      if (disposition === "enforce" && /^(frame|script|style|img)-src/.test(effectiveDirective)) leave(next);
    };
    document.addEventListener("securitypolicyviolation", blocked);
    clearTimeout(watched);
    watched = setTimeout(() => document.removeEventListener("securitypolicyviolation", blocked), 3000);
  };
  const once = async (form) => {
    const answer = await fetchItems(form.getAttribute("action"), new URLSearchParams(new FormData(form)));
    const place = form.closest("[data-cookie-item]");
    watch(form.elements.namedItem("next").value);
    if (fill([place], answer).length) throw place;
  };
  const allow = async (form, button) => {
    const action = form.getAttribute("action");
    const body = new URLSearchParams(new FormData(form, button));
    const next = body.get("next") || "";
    body.set("next", action + "/banner");
    const saved = await fetch(action, { method: "POST", body });
    if (!saved.redirected || (saved.status !== 200 && saved.status !== 204)) throw saved.status;
    const places = items();
    const fields = new URLSearchParams(places.map((place) => ["item", place.dataset.cookieItem]));
    fields.set("next", next);
    const answer = await fetchItems(action + "/embeds", fields);
    watch(next);
    const empty = fill(places, answer);
    const own = form.closest("[data-cookie-item]");
    const banner = document.querySelector(".cookie-banner");
    // The browser kept no choice, or the server knows the item no longer.
    if (own ? empty.includes(own) : saved.status !== 204 || empty.length === places.length) return leave(saved.status === 204 ? next : action + "?saved");
    if (!banner || saved.status !== 204) return;
    const notice = document.createElement("p");
    notice.className = banner.className.replaceAll("cookie-banner", "cookie-banner-saved");
    notice.lang = banner.lang;
    notice.dir = banner.dir;
    notice.tabIndex = -1;
    notice.setAttribute("role", "status");
    notice.textContent = banner.dataset.saved;
    banner.replaceWith(notice);
    if (!own) notice.focus();
    notice.addEventListener("blur", () => notice.remove());
  };
  // Before the script of the banner, which loads the page anew after a consent.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter: button } = event;
    const isOnce = form.matches(".cookie-embed-once");
    const isAllowing = button?.value === "allow" && form.matches(".cookie-embed-form, .cookie-banner-form");
    const places = items();
    if (gaveUp || !button || !(isOnce || isAllowing) || !places.length) return;
    // A policy of the layer admits what was allowed when the page was loaded.
    if (places.some((place) => "cookieNewPage" in place.dataset)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (busy) return;
    busy = true;
    button.setAttribute("aria-disabled", true);
    (isOnce ? once(form) : allow(form, button))
      .catch(() => {
        gaveUp = true;
        button.click();
      })
      .finally(() => {
        busy = false;
        button.removeAttribute("aria-disabled");
      });
  }, true);
  // Back from the history.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) busy = gaveUp = undefined;
  });
})();
