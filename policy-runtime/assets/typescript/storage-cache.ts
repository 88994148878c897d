/** Opens a cache. Browsers have none on pages that are delivered over plain http. */
async function openCache(place: StoragePlace, name: string, given: unknown): Promise<Cache | undefined> {
  return isUsable(place, name, given) && typeof caches !== "undefined" ? caches.open(name) : undefined;
}
