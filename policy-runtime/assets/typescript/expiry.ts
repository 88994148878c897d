if (isPage) {
  // Browsers delete no entry of their storage, so the declared lifetime ends here.
  for (const [area, key] of lasting) {
    const storage = areaOf({ area });
    for (const found of Object.keys(storage ?? {}).filter((name) => key.test(name))) {
      const { expires } = dated(storage?.getItem(found) ?? "");
      if (expires !== undefined && expires <= Date.now()) storage?.removeItem(found);
    }
  }
}
