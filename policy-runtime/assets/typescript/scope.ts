/** Returns whether a consent holds, to one of these purposes. What no visitor can refuse has none and needs none. */
function isAgreed(given: unknown, purposes: readonly RefusablePurpose[]): boolean {
  const holds = (purpose: RefusablePurpose): boolean => given !== undefined && consents.get(purpose) === given;
  return purposes.length === 0 || purposes.some(holds);
}

/** Returns whether a page of one of these sites is open. `*.shop.example` are all hosts below `shop.example`. */
function isHere(sites: readonly string[] | undefined): boolean {
  if (!isPage || sites === undefined) return isPage;
  const host = location.hostname;
  return sites.some((site) => site === "*" || site === host || (site.startsWith("*.") && host.endsWith(site.slice(1))));
}
