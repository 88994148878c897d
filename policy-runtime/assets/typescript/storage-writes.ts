function writeEntry<V>(rule: StorageRule<V>, key: string, given: unknown, value: V): boolean {
  if (!isUsable(rule, key, given)) return false;
  const area = areaOf(rule);
  const text = attempt(() => rule.form.write(value));
  return area !== undefined && text !== undefined && putEntry(area, rule.maxAge, key, text);
}

function removeEntry<V>(rule: StorageRule<V>, key: string): void {
  if (isKeyOf(rule, key)) areaOf(rule)?.removeItem(key);
}
