// Passes a choice on to the vendors' interfaces for consent, without a page load.
"use strict";
(() => {
  // The purposes allowed now, and of each interface the purposes that a signal needs: none can grant `null`.
  // An image of this name, in markup that a visitor wrote, would be `document.currentScript`.
  const script = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document);
  const { policy, purposes, apis } = JSON.parse(script.dataset.consentSignals);
  const is = ({ consent }) => consent === "granted";
  // The calls are written out here: data of the page choose among them, and name no function.
  const calls = {
    google: (signals) => gtag("consent", "update", signals),
    uet: (signals) => uetq.push("consent", "update", signals),
    clarity: (signals) => clarity("consentv2", signals),
    // Matomo keeps a cookie that says so, for one hour in place of 30 years.
    matomo: (signals) => _paq.push(is(signals) ? ["setConsentGiven"] : ["forgetConsentGiven", 1]),
    meta: (signals) => fbq("consent", is(signals) ? "grant" : "revoke"),
    tiktok: (signals) => {
      const call = is(signals) ? "grantConsent" : "revokeConsent";
      if (ttq[call]) ttq[call]();
      else ttq.push([call]);
    },
  };
  const state = (needs) => {
    const word = (all) => (all && all.every((purpose) => purposes[purpose] === true) ? "granted" : "denied");
    return Object.fromEntries(Object.entries(needs).map(([signal, all]) => [signal, word(all)]));
  };
  const last = {};
  for (const api in apis) last[api] = JSON.stringify(state(apis[api]));
  const update = () => {
    for (const api in calls) {
      if (!apis[api]) continue;
      const signals = state(apis[api]);
      const text = JSON.stringify(signals);
      if (text === last[api]) continue;
      try {
        calls[api](signals);
        last[api] = text;
      } catch (error) {
        reportError(error);
      }
    }
  };
  // A refusal waits for no server.
  document.addEventListener("submit", ({ target, submitter }) => {
    if (!target.matches(".cookie-banner-form") || submitter?.value !== "refuse") return;
    // Another application on the page may have purposes of these names.
    if ((new FormData(target).get("shown-policy") ?? policy) !== policy) return;
    for (const purpose in purposes) purposes[purpose] = false;
    update();
  });
  document.addEventListener("consentchange", ({ detail }) => {
    if ((detail?.policy ?? policy) !== policy) return;
    const answers = detail?.purposes ?? {};
    for (const purpose in purposes) {
      if (Object.hasOwn(answers, purpose)) purposes[purpose] = answers[purpose] === "allow";
    }
    update();
  });
})();
