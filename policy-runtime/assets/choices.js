// Deletes what refused purposes keep in the browser's storage, and reports a choice that was made in a fragment.
"use strict";
(() => {
  const source = document.currentScript?.src ?? "";
  const block = document.getElementById("cookie-choices");
  let known = block && Promise.resolve(JSON.parse(block.textContent));
  // A page of a shared cache has no state of its visitor. The settings stand beside this file.
  const state = () => (known ??= fetch(source.replace(/\/[^/]*$/, ""), { headers: { Accept: "application/json" } }).then((answer) => answer.json()));
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const is = ({ name }, key) => new RegExp(`^${name.split(/\{\w+\}/).map(escaped).join("[^]+")}$`).test(key);
  const clear = ({ storage }) => {
    const each = async (area, keys, remove) => {
      const here = storage.filter((entry) => entry.area === area);
      // Storage that nothing is to be deleted from is not even looked at.
      if (!here.some((entry) => entry.is_stale)) return;
      for (const key of await keys()) {
        // A whole name takes precedence over one with parts that vary, as with cookies.
        const owner = here.find(({ name }) => name === key) ?? here.find((entry) => is(entry, key));
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
    for (const entry of now.storage) {
      // What is necessary is no choice, and a choice that is kept here stays.
      if (entry.keeps_choice || !Object.hasOwn(now.purposes, entry.purpose) || !Object.hasOwn(answers, entry.purpose)) continue;
      entry.is_stale = answers[entry.purpose] !== "allow";
    }
    clear(now);
  });
  // htmx and Turbo have put something into the page.
  for (const name of ["htmx:load", "turbo:frame-load"]) {
    document.addEventListener(name, () => {
      for (const element of document.querySelectorAll("[data-cookie-change]")) {
        const detail = JSON.parse(element.dataset.cookieChange);
        element.removeAttribute("data-cookie-change");
        document.dispatchEvent(new CustomEvent("consentchange", { detail }));
      }
    });
  }
  known?.then(clear);
})();
