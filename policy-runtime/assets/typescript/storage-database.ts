/** Opens a database, and closes it when the withdrawal of its purpose deletes it: the browser would wait for that. */
function openDatabase(place: StoragePlace, name: string, given: unknown, version?: number): IDBOpenDBRequest | undefined {
  if (!isUsable(place, name, given)) return undefined;
  const request = indexedDB.open(name, version);
  request.addEventListener("success", () => {
    const database = request.result;
    database.addEventListener("versionchange", () => database.close());
  });
  return request;
}
