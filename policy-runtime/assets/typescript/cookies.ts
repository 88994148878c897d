interface CookieScope {
  /** The purposes that read it. */
  readonly readers: readonly RefusablePurpose[];
  /** The purpose that writes it. */
  readonly owner: readonly RefusablePurpose[];
  readonly sites?: readonly string[];
  readonly path: string;
  readonly sameSite: "lax" | "strict" | "none";
  readonly secure: boolean;
  readonly subdomains?: true;
  readonly partitioned?: true;
  /** The longest lifetime, in seconds. A cookie without one ends with the session. */
  readonly maxAge?: number;
  /** Whether the value is sealed, so that it is read as it stands. */
  readonly sealed?: true;
  /** Whether two different values count as none, as another host may have planted one. */
  readonly protects?: true;
  /** Names within the pattern of a family that belong to other cookies. */
  readonly others?: readonly RegExp[];
}

interface CookieRule<V> extends CookieScope {
  readonly form: Form<V>;
}

/** The part of the Cookie Store API that is used here, which not every library of types has. */
interface Store {
  getAll(name: string): Promise<readonly { readonly value?: string }[]>;
  set(cookie: {
    readonly name: string;
    readonly value: string;
    readonly path: string;
    readonly sameSite: string;
    readonly domain?: string;
    readonly expires?: number;
    readonly partitioned?: boolean;
  }): Promise<void>;
}

/** Returns the Cookie Store of the browser, if it has one. */
function browserStore(): Store | undefined {
  return (globalThis as unknown as { readonly cookieStore?: Store }).cookieStore;
}

/** Returns whether a name is that of no cookie, or of another than the family's. */
function isOfAnother(rule: CookieScope, name: string): boolean {
  const isName = /^[^\0-\x1f\x7f;=]+$/.test(name) && name.trim() === name;
  return !isName || (rule.others ?? []).some((other) => other.test(name));
}

/** The names of a cookie: over plain http on a loopback host, a server in development leaves the prefix out. */
function namesOf(name: string): readonly string[] {
  const plain = name.replace(/^__(?:Host|Secure)-/, "");
  const isLoopback = /^(?:localhost|.+\.localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(location.hostname);
  return plain !== name && location.protocol === "http:" && isLoopback ? [name, plain] : [name];
}

/** Decodes what was percent-encoded. A `%` that begins no escape is kept, as other writers do not escape it. */
function decode(value: string): string {
  return value.replace(/(?:%[0-9a-fA-F]{2})+/g, decodeURIComponent);
}

async function valuesOf(name: string): Promise<readonly string[]> {
  const store = browserStore();
  if (store !== undefined) return (await store.getAll(name)).map(({ value }) => value ?? "");
  const pairs = document.cookie.split(";").map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ""));
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

async function readCookie<V>(rule: CookieRule<V>, name: string, given?: unknown): Promise<V | undefined> {
  if (!isHere(rule.sites) || !isAgreed(given, rule.readers) || isOfAnother(rule, name)) return undefined;
  for (const one of namesOf(name)) {
    const values = await valuesOf(one);
    const [value] = values;
    if (value === undefined) continue;
    // The visitor may have refused in between.
    if (!isAgreed(given, rule.readers)) return undefined;
    if (rule.protects && values.some((other) => other !== value)) return undefined;
    return attempt(() => rule.form.read(rule.sealed ? value : decode(value)));
  }
  return undefined;
}
