/**
 * Returns the name of a member of a family, and an empty one where a value has no text. The server escapes the values, so that
 * none reaches beyond its place; in names that others write they stand as they are.
 */
function memberName(parts: readonly string[], values: readonly (string | undefined)[], escapes: boolean): string {
  const isPlain = (letter: string): boolean => /[A-Za-z0-9.-]/.test(letter);
  const places = values.map((value, index) => {
    if (value === undefined || !escapes) return value || undefined;
    const next = index + 1 === values.length ? "" : (parts[index + 1] ?? "");
    const separates = [...next].some((letter) => !isPlain(letter) && letter !== "~");
    const octets = Array.from(new TextEncoder().encode(value), (octet) => {
      const letter = String.fromCharCode(octet);
      const isSeparator = !separates && !/[A-Za-z0-9]/.test(letter) && next.includes(letter);
      return isPlain(letter) && !isSeparator ? letter : `~${octet.toString(16).padStart(2, "0")}`;
    });
    return octets.join("") || "~";
  });
  return places.includes(undefined) ? "" : parts.map((part, index) => part + (places[index] ?? "")).join("");
}
