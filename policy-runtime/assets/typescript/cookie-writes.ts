/** A lifetime shorter than the declared one: seconds, or the session of the browser. A longer one is cut. */
export type Shorter = number | "session";

/** Maximum length of a cookie's name and value, in octets. Browsers drop a longer one (RFC 6265bis 5.6). */
const MAX_OCTETS = 4096;

/** Percent-encodes what a cookie cannot carry, as the server does. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);
}

/** Returns the domain that the hosts of this site share, for a cookie that is sent to subdomains. */
function sharedDomain(): string | undefined {
  const host = location.hostname;
  const shared = bases.filter((base) => base === host || host.endsWith(`.${base}`));
  return shared.sort((one, other) => one.length - other.length)[0];
}

async function writeCookie<V>(
  rule: CookieRule<V>,
  name: string,
  given: unknown,
  value: V,
  shorter?: Shorter,
): Promise<boolean> {
  if (!isHere(rule.sites) || !isAgreed(given, rule.owner) || isOfAnother(rule, name)) return false;
  const text = attempt(() => {
    const plain = rule.form.write(value);
    return plain === undefined ? undefined : encode(plain);
  });
  if (text === undefined || new TextEncoder().encode(name).length + text.length > MAX_OCTETS) return false;
  if (shorter === "session") return putCookie(rule, name, text);
  if (shorter === undefined || rule.maxAge === undefined) return putCookie(rule, name, text, rule.maxAge);
  // A lifetime of zero deletes a cookie.
  return shorter >= 1 && putCookie(rule, name, text, Math.min(Math.floor(shorter), rule.maxAge));
}

async function removeCookie(rule: CookieScope, name: string): Promise<void> {
  if (isHere(rule.sites) && !isOfAnother(rule, name)) await putCookie(rule, name, "", 0);
}

/** Stores a cookie with the declared attributes, and deletes it after no seconds. */
async function putCookie(rule: CookieScope, name: string, value: string, seconds?: number): Promise<boolean> {
  const domain = rule.subdomains ? sharedDomain() : undefined;
  const { path, sameSite, secure, partitioned } = rule;
  const store = browserStore();
  // The store writes Secure cookies alone, and some browsers change the path `/shop` to `/shop/` there.
  if (store === undefined || !secure || path !== "/") {
    const attributes = [
      `${name}=${value}`,
      `Path=${path}`,
      ...(domain === undefined ? [] : [`Domain=${domain}`]),
      ...(secure ? ["Secure"] : []),
      `SameSite=${sameSite}`,
      ...(partitioned ? ["Partitioned"] : []),
      ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    ];
    document.cookie = attributes.join("; ");
    return true;
  }
  try {
    await store.set({
      name,
      value,
      path,
      sameSite,
      ...(domain === undefined ? {} : { domain }),
      ...(seconds === undefined ? {} : { expires: seconds === 0 ? 0 : Date.now() + seconds * 1000 }),
      ...(partitioned ? { partitioned } : {}),
    });
    return true;
  } catch {
    return false;
  }
}
