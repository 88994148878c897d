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
