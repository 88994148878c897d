// The browser's storage.
import { consent, storage, type CacheName, type DatabaseName, type LocalStorageKey, type SessionStorageKey } from "./policy";

export function draft(book: string, text: string): string | undefined {
  const before = storage.draft.get(book);
  if (text === "") storage.draft.remove(book);
  else if (!storage.draft.set(book, text)) return "The storage is full.";
  return before;
}

export function widen(): boolean {
  const shown: number = storage.columns_shown.get() ?? 3;
  return storage.columns_shown.set(shown + 1);
}

export function hasCaptions(): boolean | undefined {
  const films = consent("Films");
  return films && storage.captions.get(films);
}

export async function offline(): Promise<Response | undefined> {
  const pages: Cache | undefined = await storage.offline.open();
  return pages?.match("/");
}

export function search(words: string): void {
  const suggestions = consent("Suggestions");
  if (!suggestions) return;
  storage.searches.set(suggestions, words);
  const opening = storage.history.open(suggestions, 1);
  if (opening) opening.onsuccess = () => opening.result.close();
}

export const keys: readonly [LocalStorageKey, SessionStorageKey, DatabaseName, CacheName] = ["draft-7", "tab", "history", "pages"];
