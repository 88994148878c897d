/** Words, each with the words that are read as it. */
function asWord<W extends string>(words: ReadonlyMap<string, W>): Form<W> {
  return { write: (value) => (words.get(value) === value ? value : undefined), read: (text) => words.get(text) };
}
