// Deletes what refused purposes keep in the browser's storage, and reports a choice that was made in a fragment.
"use strict";
(() => {
  // An image of this name, in markup that a visitor wrote, would be `document.currentScript`.
  const source = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document)?.src ?? "";
  // The settings stand beside this file.
  const beside = source.startsWith(location.origin + "/") ? source.replace(/\/[^/]*$/, "") : "";
  const settings = beside.endsWith("/cookies") ? beside : "/cookies";
  // Another element of this name may be of markup that a visitor wrote.
  const block = document.querySelector("script#cookie-choices[type='application/json']");
  const known = block && JSON.parse(block.textContent);
  const ask = () => fetch(settings, { headers: { Accept: "application/json" } }).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
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
    const of = detail?.policy ?? known?.policy;
    if (known && (of !== known.policy || !known.storage.length)) return;
    // A purpose without consent may be refused, or merely undecided: the server distinguishes them.
    const now = detail?.storage ? detail : await ask().catch(() => {});
    if (now) clear(now);
  });
  // htmx and Turbo have put something into the page.
  for (const name of ["htmx:load", "turbo:frame-load"]) {
    document.addEventListener(name, async () => {
      const reports = [...document.querySelectorAll("[data-cookie-change]")];
      const purposes = {};
      let isOurs;
      for (const element of reports) {
        let change;
        try {
          change = JSON.parse(element.dataset.cookieChange);
        } catch {}
        // The script of another application on the page reports it.
        if (known && (change?.policy ?? known.policy) !== known.policy) continue;
        for (const [purpose, answer] of Object.entries(change?.purposes ?? {})) if (answer !== "allow") purposes[purpose] = answer;
        element.removeAttribute("data-cookie-change");
        isOurs = true;
      }
      if (!isOurs) return;
      // Markup that a visitor wrote may have the attribute, too, so that the server is asked what holds.
      const detail = await ask().catch(() => ({ policy: known?.policy, purposes }));
      document.dispatchEvent(new CustomEvent("consentchange", { detail }));
    });
  }
  if (known) clear(known);
})();
