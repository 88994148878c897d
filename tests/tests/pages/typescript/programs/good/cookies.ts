// Reads and writes of cookies, with the types that the policy gives them.
import { consent, cookies, type CookieName } from "./policy";

export async function paint(): Promise<"light" | "night"> {
  const theme = (await cookies.theme.get()) ?? "light";
  await cookies.theme.set(theme === "light" ? "night" : "light");
  await cookies.theme.set("light", "session");
  return theme;
}

export async function zoom(by: number): Promise<boolean> {
  const zoom: number = (await cookies.zoom.get()) ?? 100;
  return cookies.zoom.set(zoom + by, 24 * 60 * 60);
}

export async function send(form: HTMLFormElement): Promise<Response> {
  const token: string = (await cookies.csrf.get()) ?? "";
  return fetch(form.action, { method: "POST", headers: { "x-csrf": token }, body: new FormData(form) });
}

export async function turn(book: number, chapter: string): Promise<void> {
  const page: bigint = (await cookies.page.get(book, chapter)) ?? 0n;
  await cookies.page.set(book, chapter, page + 1n);
  await cookies.page.remove(book, chapter);
}

export async function open(book: number): Promise<boolean> {
  const suggestions = consent("Suggestions");
  if (!suggestions) return false;
  const last: number | undefined = await cookies.last_book.get(suggestions);
  return last !== book && cookies.last_book.set(suggestions, book);
}

// A purpose reads a cookie of another: either consent serves.
export async function film(): Promise<number | undefined> {
  const allowed = consent("Films") ?? consent("Suggestions");
  return allowed && cookies.last_book.get(allowed);
}

export async function columns(): Promise<string[]> {
  const columns = await cookies.columns.get();
  return Array.isArray(columns) ? columns.filter((column) => typeof column === "string") : [];
}

export const names: readonly CookieName[] = ["theme", "page_7_intro", "order_poems"];
