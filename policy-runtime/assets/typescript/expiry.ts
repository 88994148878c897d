if (isPage) {
  // Browsers delete no entry of their storage, so the declared lifetime ends here. A time that is later than it comes from a clock
  // that was wrong, or from other code.
  for (const [area, key, maxAge] of lasting) {
    const storage = areaOf({ area });
    for (const found of Object.keys(storage ?? {}).filter((name) => key.test(name))) {
      const { text, expires } = dated(storage?.getItem(found) ?? "");
      if (storage === undefined || expires === undefined) continue;
      if (expires <= Date.now()) storage.removeItem(found);
      else if (expires > Date.now() + maxAge * 1000) putEntry(storage, maxAge, found, text);
    }
  }
}
