const id = new URL(document.currentScript.src).searchParams.get('id');
const layer = (window.dataLayer = window.dataLayer || []);
const consent = {};
const calls = (window.takenByAnalytics = []);
const hit = (event) => {
  if (consent.analytics_storage !== 'denied') {
    keep('_ga', 'GA1.1.1000.2000', 63072000);
    keep(`_ga_${id.replace('G-', '')}`, 'GS2.1.s1', 63072000);
  }
  const query = new URLSearchParams({ v: '2', tid: id, en: event, calls: JSON.stringify(calls) });
  navigator.sendBeacon(`https://region1.google-analytics.com/g/collect?${query}`);
};
const take = (entry) => {
  const [command, ...rest] = Array.from(entry);
  if (command === undefined) return;
  calls.push([command, ...rest]);
  if (command === 'consent') Object.assign(consent, rest[1]);
  if (command === 'consent' && rest[0] === 'update' && consent.analytics_storage === 'granted') hit('consent_update');
};
for (const entry of layer) take(entry);
const push = layer.push.bind(layer);
layer.push = (...entries) => {
  for (const entry of entries) take(entry);
  return push(...entries);
};
hit('page_view');
new Image().src = `https://www.googletagmanager.com/a?id=${id}`;
