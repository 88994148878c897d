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
