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
