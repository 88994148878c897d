// Puts embeds that the visitor allows in the place of their placeholders. Where anything fails, the form is the form that it is.
"use strict";
(() => {
  const nonce = document.currentScript?.nonce;
  const items = () => [...document.querySelectorAll("[data-cookie-item]")];
  let busy, gaveUp, turn = 0;
  // A GET in any case, as a reload would send again the form that loaded this page.
  const leave = (address) => {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) throw url;
    url.hash = "";
    location.assign(url);
  };
  // The request parses the answer, so that no string becomes markup here: pages may require Trusted Types.
  const load = (address, fields) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "document";
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject());
    request.onerror = reject;
    fields.set("fragment", 1);
    request.send(fields);
  });
  // Moves content to its places, which runs its scripts. Returns the places that stay empty.
  const fill = (places, answer, next, own) => {
    // A refusal came in between.
    if (own !== turn) return [];
    // The application's own policy may admit only what was allowed when the page was loaded.
    const blocked = ({ disposition, effectiveDirective }) => {
      if (disposition === "enforce" && /^(frame|script|style|img)-/.test(effectiveDirective)) leave(next);
    };
    document.addEventListener("securitypolicyviolation", blocked);
    setTimeout(() => document.removeEventListener("securitypolicyviolation", blocked), 3000);
    return places.filter((place, index) => {
      const content = answer.querySelector(`[data-cookie-index="${index}"]`)?.content;
      if (!content) return true;
      content.querySelectorAll("script, link").forEach((element) => {
        if (nonce) element.nonce = nonce;
        // In the order in which they stand.
        if (!element.hasAttribute("async")) element.async = false;
      });
      const shown = place.contains(document.activeElement) && content.querySelector("iframe");
      place.replaceWith(content);
      if (shown) shown.focus();
    });
  };
  const once = async (form, fields, own) => {
    const place = form.closest("[data-cookie-item]");
    if (fill([place], await load(form.action, fields), fields.get("next"), own).length) throw place;
  };
  const allow = async (form, fields, own) => {
    const action = form.getAttribute("action");
    const next = fields.get("next");
    fields.set("next", action + "/banner");
    const { redirected, status } = await fetch(action, { method: "POST", body: fields });
    if (!redirected || status >= 400) throw status;
    const places = items();
    const asked = new URLSearchParams(places.map((place) => ["item", place.dataset.cookieItem]));
    asked.set("next", next);
    const answer = await load(action + "/embeds", asked);
    if (own !== turn) return;
    const detail = JSON.parse(answer.querySelector("template").dataset.detail);
    // Before any script is put in place.
    document.dispatchEvent(new CustomEvent("consentchange", { detail }));
    const empty = fill(places, answer, next, own);
    const place = form.closest("[data-cookie-item]");
    // No choice was kept, or the items are unknown.
    if (place ? empty.includes(place) : status !== 204) return leave(status === 204 ? next : action + "?saved");
    const banner = document.querySelector(".cookie-banner");
    if (!banner || status !== 204) return;
    const notice = document.createElement("p");
    notice.className = banner.className.replaceAll("cookie-banner", "cookie-banner-saved");
    notice.lang = banner.dataset.savedLang ?? banner.lang;
    notice.dir = banner.dir;
    notice.tabIndex = -1;
    notice.setAttribute("role", "status");
    notice.textContent = banner.dataset.saved;
    banner.replaceWith(notice);
    if (!place) notice.focus();
    notice.onblur = () => notice.remove();
  };
  // Before the script of the banner, which loads the page anew after a consent.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter: button } = event;
    if (button?.value === "refuse") turn++;
    const isOnce = form.matches(".cookie-embed-once");
    const places = items();
    if (gaveUp || !button || !places.length || !(isOnce || (button.value === "allow" && form.matches(".cookie-embed-form, .cookie-banner-form")))) return;
    // A policy of the layer admits what was allowed when the page was loaded.
    if (places.some((place) => "cookieNewPage" in place.dataset)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (busy) return;
    busy = true;
    (isOnce ? once : allow)(form, new URLSearchParams(new FormData(form, button)), ++turn).catch(() => {
      gaveUp = true;
      button.click();
    }).finally(() => { busy = false; });
  }, true);
  // Back from the history.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) busy = gaveUp = false; });
})();
