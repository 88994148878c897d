const calls = ((window.fbq && window.fbq.queue) || []).map((call) => Array.from(call));
const isRevoked = calls.filter((call) => call[0] === 'consent').at(-1)?.[1] === 'revoke';
if (!isRevoked) {
  keep('_fbp', 'fb.1.1000.2000', 7776000);
  const click = new URLSearchParams(location.search).get('fbclid');
  if (click) keep('_fbc', `fb.1.1000.${encodeURIComponent(click)}`, 7776000);
  const query = new URLSearchParams({ ev: 'PageView', dl: location.href, calls: JSON.stringify(calls) });
  new Image().src = `https://www.facebook.com/tr?${query}`;
}
