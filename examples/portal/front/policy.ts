// Made from the cookie policy `DataPortal`: change the policy, and make this file anew.
/* eslint-disable */

/** A purpose of the policy. */
export type Purpose = "Essential" | "Audience" | "Suggestions" | "Films";

/** A purpose that the visitor can refuse. */
export type RefusablePurpose = "Audience" | "Suggestions" | "Films";

/** The name of a cookie that this site declares, by any writer. */
export type CookieName = "sessionid" | "django_language" | "csrftoken" | "cookies_preferences" | "visit" | "recent";

/** A key of `localStorage`. */
export type LocalStorageKey = "searches";

/** A key of `sessionStorage`. */
export type SessionStorageKey = never;

/** The name of a database in IndexedDB. */
export type DatabaseName = never;

/** The name of a cache. */
export type CacheName = never;

/** The name of the policy. */
export const policy = "DataPortal";

/** The purposes that the visitor can refuse. */
export const refusablePurposes: readonly RefusablePurpose[] = ["Audience", "Suggestions", "Films"];

/** The answer to a purpose: whether it is allowed now. One that asks for consent is refused until the visitor allows it. */
export type Answer = "allow" | "refuse";

/** The answer to each purpose that the visitor can refuse. */
export type Choice = Readonly<Record<RefusablePurpose, Answer>>;

declare const agreed: unique symbol;

/**
 * The visitor's consent to a purpose. Only `consent` returns one; what belongs to the purpose demands it as its first argument.
 * It is void once the visitor refuses the purpose: reads then return `undefined`, and writes `false`.
 */
export interface Consent<P extends RefusablePurpose> {
  readonly [agreed]: P;
}

const consents = new Map<unknown, object>();
const listeners = new Set<(choice: Choice) => void>();
const isPage = typeof document !== "undefined";

/** The number of reports of the choice so far. */
let reports = 0;

/**
 * Returns the consent to a purpose, or `undefined` while it is not allowed.
 *
 * A purpose of which this site does not ask for consent is allowed until the visitor objects to it.
 */
export function consent<P extends RefusablePurpose>(purpose: P): Consent<P> | undefined {
  return consents.get(purpose) as Consent<P> | undefined;
}

/** Returns the answer to each purpose. */
export function choice(): Choice {
  const answers = refusablePurposes.map((purpose) => [purpose, consents.has(purpose) ? "allow" : "refuse"]);
  return Object.fromEntries(answers) as Choice;
}

/** Calls a function after each change of an answer, with all of them. Returns the function that ends it. */
export function onConsentChange(listener: (choice: Choice) => void): () => void {
  const own = (changed: Choice): void => listener(changed);
  listeners.add(own);
  return () => void listeners.delete(own);
}

/**
 * Asks the server for the choice, on a page without the element of the choice. `settings` is the address of the settings.
 * It rejects where the server cannot be reached; nothing is allowed then that was not before.
 */
export async function refresh(settings: string = "/cookies"): Promise<Choice> {
  let state: unknown;
  let before: number;
  do {
    before = reports;
    const response = await fetch(settings, { headers: { accept: "application/json" }, cache: "no-store" });
    if (!response.ok) throw new Error(`${settings}: ${response.status}`);
    state = await response.json();
    // The answer may be older than a refusal that was reported meanwhile.
  } while (before !== reports);
  take(state);
  return choice();
}

/** Takes the choice as the server writes it. That of another policy on this host is not taken. */
function take(state: unknown): void {
  if (isRecord(state) && state["policy"] === policy) change(state["purposes"]);
}

/** Takes new answers. A purpose without one keeps its answer, and any word but `allow` is a refusal. */
function change(answers: unknown): boolean {
  if (!isRecord(answers)) return false;
  reports++;
  let isChanged = false;
  for (const purpose of refusablePurposes) {
    if (!Object.hasOwn(answers, purpose)) continue;
    const isAllowed = answers[purpose] === "allow";
    if (isAllowed === consents.has(purpose)) continue;
    isChanged = true;
    if (isAllowed) consents.set(purpose, Object.freeze({}));
    else consents.delete(purpose);
  }
  if (!isChanged) return false;
  for (const listener of [...listeners]) {
    try {
      listener(choice());
    } catch (error) {
      reportError(error);
    }
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

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

/** A value as text. Neither way needs to be possible, and either may throw. */
interface Form<V> {
  readonly write: (value: V) => string | undefined;
  readonly read: (text: string) => V | undefined;
}

/** Returns a result, or `undefined`: callers in JavaScript pass anything, and anything can be stored in a browser. */
function attempt<T>(form: () => T | undefined): T | undefined {
  try {
    return form();
  } catch {
    return undefined;
  }
}

const asText: Form<string> = { write: (value) => value, read: (text) => text };

function writeEntry<V>(rule: StorageRule<V>, key: string, given: unknown, value: V): boolean {
  if (!isUsable(rule, key, given)) return false;
  const area = areaOf(rule);
  const text = attempt(() => rule.form.write(value));
  return area !== undefined && text !== undefined && putEntry(area, rule.maxAge, key, text);
}

function removeEntry<V>(rule: StorageRule<V>, key: string): void {
  if (isKeyOf(rule, key)) areaOf(rule)?.removeItem(key);
}

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

interface StoragePlace {
  readonly owner: readonly RefusablePurpose[];
  readonly sites?: readonly string[];
  /** Names within the pattern of this one that belong to other entries. */
  readonly others?: readonly RegExp[];
}

/** Returns whether a key is that of an entry, and of no other. */
function isKeyOf({ others }: StoragePlace, key: string): boolean {
  return key !== "" && !(others ?? []).some((other) => other.test(key));
}

/** Returns whether an entry can be used now, under this key. */
function isUsable(place: StoragePlace, key: string, given: unknown): boolean {
  return isKeyOf(place, key) && isHere(place.sites) && isAgreed(given, place.owner);
}

interface StorageRule<V> extends StoragePlace {
  readonly form: Form<V>;
  readonly area: "localStorage" | "sessionStorage";
  /** The time after which the entry is deleted, in seconds. Browsers give entries no lifetime. */
  readonly maxAge?: number;
  /** Whether each read begins that time anew. */
  readonly sliding?: true;
}

/** Returns a storage of the browser, or `undefined` where the visitor blocks it. */
function areaOf({ area }: { readonly area: "localStorage" | "sessionStorage" }): Storage | undefined {
  return attempt(() => (isPage ? window[area] : undefined));
}

function readEntry<V>(rule: StorageRule<V>, key: string, given?: unknown): V | undefined {
  if (!isUsable(rule, key, given)) return undefined;
  const area = areaOf(rule);
  const entry = area?.getItem(key) ?? undefined;
  if (area === undefined || entry === undefined) return undefined;
  if (rule.maxAge === undefined) return attempt(() => rule.form.read(entry));
  const { text, expires } = dated(entry);
  if (expires !== undefined && expires <= Date.now()) {
    area.removeItem(key);
    return undefined;
  }
  const isLater = expires !== undefined && expires > Date.now() + rule.maxAge * 1000;
  if (expires === undefined || isLater || rule.sliding) putEntry(area, rule.maxAge, key, text);
  return attempt(() => rule.form.read(text));
}

/** Stores an entry, one with a lifetime beside the time at which it expires. */
function putEntry(area: Storage, maxAge: number | undefined, key: string, text: string): boolean {
  const entry = maxAge === undefined ? text : JSON.stringify({ text, expires: Date.now() + maxAge * 1000 });
  try {
    area.setItem(key, entry);
    return true;
  } catch {
    // The storage is full.
    return false;
  }
}

/** Reads an entry with the time at which it expires. What other code wrote has none. */
function dated(entry: string): { readonly text: string; readonly expires?: number } {
  const found = attempt((): unknown => JSON.parse(entry));
  if (isRecord(found) && typeof found["text"] === "string" && typeof found["expires"] === "number") {
    return { text: found["text"], expires: found["expires"] };
  }
  return { text: entry };
}

/** The cookies that scripts can use. What this site's server or a provider sets cannot be set here. */
export interface DeclaredCookies {
  /** Lets the page retrieve data through API calls. The cookie `csrftoken` of the purpose `Essential`. */
  readonly csrftoken: {
    readonly get: () => Promise<string | undefined>;
  };
}

const cookie$csrftoken: CookieRule<string> = {
  form: asText,
  readers: [],
  owner: [],
  path: "/",
  sameSite: "lax",
  secure: true,
  sealed: true,
  protects: true,
  maxAge: 31104000,
};

export const cookies: DeclaredCookies = {
  csrftoken: {
    get: () => readCookie(cookie$csrftoken, "csrftoken", undefined),
  },
};

/** The entries of the browser's storage that scripts of this site can use. */
export interface DeclaredStorage {
  /** Remembers what you searched for, on this device alone. The entry `searches` of the purpose `Suggestions`. */
  readonly searches: {
    readonly get: (consent: Consent<"Suggestions">) => string | undefined;
    readonly set: (consent: Consent<"Suggestions">, value: string) => boolean;
    readonly remove: () => void;
  };
}

const entry$searches: StorageRule<string> = {
  form: asText,
  area: "localStorage",
  owner: ["Suggestions"],
};

export const storage: DeclaredStorage = {
  searches: {
    get: (consent) => readEntry(entry$searches, "searches", consent),
    set: (consent, value) => writeEntry(entry$searches, "searches", consent, value),
    remove: () => removeEntry(entry$searches, "searches"),
  },
};

if (isPage) {
  // The consent cookie is not for scripts, so the server writes the choice into the page. Another element of this name may be of
  // markup that a visitor wrote.
  try {
    take(JSON.parse(document.querySelector("script#cookie-choices[type='application/json']")?.textContent ?? "null"));
  } catch {
    // What cannot be read allows nothing.
  }
  let tabs: BroadcastChannel | undefined;
  document.addEventListener("consentchange", (event) => {
    const { detail } = event as CustomEvent<unknown>;
    // An event that names no policy is of the only one of the page.
    if (!isRecord(detail) || (detail["policy"] ?? policy) !== policy) return;
    if (change(detail["purposes"])) tabs?.postMessage(choice());
  });
  if (typeof BroadcastChannel !== "undefined") {
    // A refusal in one tab holds in all of them. A consent waits for the next page, which the server writes.
    const open = (): void => {
      tabs = new BroadcastChannel(`cookie-choices ${policy}`);
      tabs.onmessage = ({ data }: MessageEvent<unknown>): void => {
        if (!isRecord(data)) return;
        change(Object.fromEntries(Object.entries(data).filter(([, answer]) => answer !== "allow")));
      };
    };
    open();
    // An open channel keeps the page out of the back/forward cache of some browsers.
    addEventListener("pagehide", () => tabs?.close());
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) open();
    });
  }
}
