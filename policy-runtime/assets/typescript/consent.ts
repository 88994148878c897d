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
