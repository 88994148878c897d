// Made from the cookie policy `DataPortal`: change the policy, and make this file anew.
/* eslint-disable */
/** The name of the policy. */
export const policy = "DataPortal";
/** The purposes that the visitor can refuse. */
export const refusablePurposes = ["Audience", "Suggestions", "Films"];
const consents = new Map();
const listeners = new Set();
const isPage = typeof document !== "undefined";
/** The number of reports of the choice so far. */
let reports = 0;
/**
 * Returns the consent to a purpose, or `undefined` while it is not allowed.
 *
 * A purpose of which this site does not ask for consent is allowed until the visitor objects to it.
 */
export function consent(purpose) {
    return consents.get(purpose);
}
/** Returns the answer to each purpose. */
export function choice() {
    const answers = refusablePurposes.map((purpose) => [purpose, consents.has(purpose) ? "allow" : "refuse"]);
    return Object.fromEntries(answers);
}
/** Calls a function after each change of an answer, with all of them. Returns the function that ends it. */
export function onConsentChange(listener) {
    const own = (changed) => listener(changed);
    listeners.add(own);
    return () => void listeners.delete(own);
}
/**
 * Asks the server for the choice, on a page without the element of the choice. `settings` is the address of the settings.
 * It rejects where the server cannot be reached; nothing is allowed then that was not before.
 */
export async function refresh(settings = "/cookies") {
    let state;
    let before;
    do {
        before = reports;
        const response = await fetch(settings, { headers: { accept: "application/json" }, cache: "no-store" });
        if (!response.ok)
            throw new Error(`${settings}: ${response.status}`);
        state = await response.json();
        // The answer may be older than a refusal that was reported meanwhile.
    } while (before !== reports);
    take(state);
    return choice();
}
/** Takes the choice as the server writes it. That of another policy on this host is not taken. */
function take(state) {
    if (isRecord(state) && state["policy"] === policy)
        change(state["purposes"]);
}
/** Takes new answers. A purpose without one keeps its answer, and any word but `allow` is a refusal. */
function change(answers) {
    if (!isRecord(answers))
        return false;
    reports++;
    let isChanged = false;
    for (const purpose of refusablePurposes) {
        if (!Object.hasOwn(answers, purpose))
            continue;
        const isAllowed = answers[purpose] === "allow";
        if (isAllowed === consents.has(purpose))
            continue;
        isChanged = true;
        if (isAllowed)
            consents.set(purpose, Object.freeze({}));
        else
            consents.delete(purpose);
    }
    if (!isChanged)
        return false;
    for (const listener of [...listeners]) {
        try {
            listener(choice());
        }
        catch (error) {
            reportError(error);
        }
    }
    return true;
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
/** Returns whether a consent holds, to one of these purposes. What no visitor can refuse has none and needs none. */
function isAgreed(given, purposes) {
    const holds = (purpose) => given !== undefined && consents.get(purpose) === given;
    return purposes.length === 0 || purposes.some(holds);
}
/** Returns whether a page of one of these sites is open. `*.shop.example` are all hosts below `shop.example`. */
function isHere(sites) {
    if (!isPage || sites === undefined)
        return isPage;
    const host = location.hostname;
    return sites.some((site) => site === "*" || site === host || (site.startsWith("*.") && host.endsWith(site.slice(1))));
}
/** Returns a result, or `undefined`: callers in JavaScript pass anything, and anything can be stored in a browser. */
function attempt(form) {
    try {
        return form();
    }
    catch {
        return undefined;
    }
}
const asText = { write: (value) => value, read: (text) => text };
function writeEntry(rule, key, given, value) {
    if (!isUsable(rule, key, given))
        return false;
    const area = areaOf(rule);
    const text = attempt(() => rule.form.write(value));
    return area !== undefined && text !== undefined && putEntry(area, rule.maxAge, key, text);
}
function removeEntry(rule, key) {
    if (isKeyOf(rule, key))
        areaOf(rule)?.removeItem(key);
}
/** Returns the Cookie Store of the browser, if it has one. */
function browserStore() {
    return globalThis.cookieStore;
}
/** Returns whether a name is that of no cookie, or of another than the family's. */
function isOfAnother(rule, name) {
    const isName = /^[^\0-\x1f\x7f;=]+$/.test(name) && name.trim() === name;
    return !isName || (rule.others ?? []).some((other) => other.test(name));
}
/** The names of a cookie: over plain http on a loopback host, a server in development leaves the prefix out. */
function namesOf(name) {
    const plain = name.replace(/^__(?:Host|Secure)-/, "");
    const isLoopback = /^(?:localhost|.+\.localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(location.hostname);
    return plain !== name && location.protocol === "http:" && isLoopback ? [name, plain] : [name];
}
/** Decodes what was percent-encoded. A `%` that begins no escape is kept, as other writers do not escape it. */
function decode(value) {
    return value.replace(/(?:%[0-9a-fA-F]{2})+/g, decodeURIComponent);
}
async function valuesOf(name) {
    const store = browserStore();
    if (store !== undefined)
        return (await store.getAll(name)).map(({ value }) => value ?? "");
    const pairs = document.cookie.split(";").map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ""));
    return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}
async function readCookie(rule, name, given) {
    if (!isHere(rule.sites) || !isAgreed(given, rule.readers) || isOfAnother(rule, name))
        return undefined;
    for (const one of namesOf(name)) {
        const values = await valuesOf(one);
        const [value] = values;
        if (value === undefined)
            continue;
        // The visitor may have refused in between.
        if (!isAgreed(given, rule.readers))
            return undefined;
        if (rule.protects && values.some((other) => other !== value))
            return undefined;
        return attempt(() => rule.form.read(rule.sealed ? value : decode(value)));
    }
    return undefined;
}
/** Returns whether a key is that of an entry, and of no other. */
function isKeyOf({ others }, key) {
    return key !== "" && !(others ?? []).some((other) => other.test(key));
}
/** Returns whether an entry can be used now, under this key. */
function isUsable(place, key, given) {
    return isKeyOf(place, key) && isHere(place.sites) && isAgreed(given, place.owner);
}
/** Returns a storage of the browser, or `undefined` where the visitor blocks it. */
function areaOf({ area }) {
    return attempt(() => (isPage ? window[area] : undefined));
}
function readEntry(rule, key, given) {
    if (!isUsable(rule, key, given))
        return undefined;
    const area = areaOf(rule);
    const entry = area?.getItem(key) ?? undefined;
    if (area === undefined || entry === undefined)
        return undefined;
    if (rule.maxAge === undefined)
        return attempt(() => rule.form.read(entry));
    const { text, expires } = dated(entry);
    if (expires !== undefined && expires <= Date.now()) {
        area.removeItem(key);
        return undefined;
    }
    const isLater = expires !== undefined && expires > Date.now() + rule.maxAge * 1000;
    if (expires === undefined || isLater || rule.sliding)
        putEntry(area, rule.maxAge, key, text);
    return attempt(() => rule.form.read(text));
}
/** Stores an entry, one with a lifetime beside the time at which it expires. */
function putEntry(area, maxAge, key, text) {
    const entry = maxAge === undefined ? text : JSON.stringify({ text, expires: Date.now() + maxAge * 1000 });
    try {
        area.setItem(key, entry);
        return true;
    }
    catch {
        // The storage is full.
        return false;
    }
}
/** Reads an entry with the time at which it expires. What other code wrote has none. */
function dated(entry) {
    const found = attempt(() => JSON.parse(entry));
    if (isRecord(found) && typeof found["text"] === "string" && typeof found["expires"] === "number") {
        return { text: found["text"], expires: found["expires"] };
    }
    return { text: entry };
}
const cookie$csrftoken = {
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
export const cookies = {
    csrftoken: {
        get: () => readCookie(cookie$csrftoken, "csrftoken", undefined),
    },
};
const entry$searches = {
    form: asText,
    area: "localStorage",
    owner: ["Suggestions"],
};
export const storage = {
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
    }
    catch {
        // What cannot be read allows nothing.
    }
    let tabs;
    document.addEventListener("consentchange", (event) => {
        const { detail } = event;
        // An event that names no policy is of the only one of the page.
        if (!isRecord(detail) || (detail["policy"] ?? policy) !== policy)
            return;
        if (change(detail["purposes"]))
            tabs?.postMessage(choice());
    });
    if (typeof BroadcastChannel !== "undefined") {
        // A refusal in one tab holds in all of them. A consent waits for the next page, which the server writes.
        const open = () => {
            tabs = new BroadcastChannel(`cookie-choices ${policy}`);
            tabs.onmessage = ({ data }) => {
                if (!isRecord(data))
                    return;
                change(Object.fromEntries(Object.entries(data).filter(([, answer]) => answer !== "allow")));
            };
        };
        open();
        // An open channel keeps the page out of the back/forward cache of some browsers.
        addEventListener("pagehide", () => tabs?.close());
        addEventListener("pageshow", ({ persisted }) => {
            if (persisted)
                open();
        });
    }
}
