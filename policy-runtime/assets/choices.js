// Deletes what refused purposes keep in the browser's storage, and reports a choice that was made in a fragment.
"use strict";
(() => {
  const source = document.currentScript?.src ?? "";
  // The settings stand beside this file.
  const beside = source.startsWith(location.origin + "/") ? source.replace(/\/[^/]*$/, "") : "";
  const settings = beside.endsWith("/cookies") ? beside : "/cookies";
  // Another element of this name may be of markup that a visitor wrote.
  const block = document.querySelector("script#cookie-choices[type='application/json']");
  let known = block && Promise.resolve(JSON.parse(block.textContent));
  const ask = () => fetch(settings, { headers: { Accept: "application/json" } }).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
  // A page of a shared cache has no state of its visitor. What failed is asked for anew.
  const state = () => (known ??= ask().catch(() => (known = undefined)));
  const variable = /\{[^}]*\}/g;
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const is = ({ name }, key) => new RegExp(`^${name.split(variable).map(escaped).join("[^]+")}$`).test(key);
  const fixed = ({ name }) => name.replace(variable, "").length;
  const clear = ({ storage }) => {
    const each = async (area, keys, remove) => {
      const here = storage.filter((entry) => entry.area === area);
      // Storage that nothing is to be deleted from is not even looked at.
      if (!here.some((entry) => entry.is_stale)) return;
      for (const key of await keys()) {
        // The name with the fewest parts that vary takes precedence, as with cookies.
        const [owner] = here.filter((entry) => is(entry, key)).sort((one, other) => fixed(other) - fixed(one));
        if (owner?.is_stale) await remove(key);
      }
    };
    return Promise.allSettled([
      // Browsers that block storage throw when it is named.
      each("local", () => Object.keys(localStorage), (key) => localStorage.removeItem(key)),
      each("session", () => Object.keys(sessionStorage), (key) => sessionStorage.removeItem(key)),
      each("cache", () => caches.keys(), (key) => caches.delete(key)),
      each("indexed_db", async () => (await indexedDB.databases()).map(({ name }) => name), (key) => indexedDB.deleteDatabase(key)),
    ]);
  };
  document.addEventListener("consentchange", async ({ detail }) => {
    const answers = detail?.purposes ?? {};
    const now = await state();
    if (!now || (detail?.policy ?? now.policy) !== now.policy) return;
    for (const entry of now.storage) {
      // What is necessary is no choice, and a choice that is kept here stays.
      if (entry.keeps_choice || !Object.hasOwn(now.purposes, entry.purpose) || !Object.hasOwn(answers, entry.purpose)) continue;
      entry.is_stale = answers[entry.purpose] !== "allow";
    }
    clear(now);
  });
  // htmx and Turbo have put something into the page.
  for (const name of ["htmx:load", "turbo:frame-load"]) {
    document.addEventListener(name, async () => {
      const reports = [...document.querySelectorAll("[data-cookie-change]")];
      if (!reports.length) return;
      const refused = {};
      for (const element of reports) {
        try {
          for (const [purpose, answer] of Object.entries(JSON.parse(element.dataset.cookieChange).purposes)) if (answer !== "allow") refused[purpose] = answer;
        } catch {}
        element.removeAttribute("data-cookie-change");
      }
      // Markup that a visitor wrote may have the attribute, too, so that the server is asked what holds.
      const { policy, purposes } = await ask().catch(() => ({ purposes: refused }));
      document.dispatchEvent(new CustomEvent("consentchange", { detail: { policy, purposes } }));
    });
  }
  known?.then(clear);
})();
