/** Integers that a `number` holds exactly. */
function asNumber(least: number, greatest: number): Form<number> {
  const isIn = (value: number): boolean => Number.isInteger(value) && value >= least && value <= greatest;
  return {
    write: (value) => (isIn(value) ? String(value) : undefined),
    read: (text) => (String(Number(text)) === text && isIn(Number(text)) ? Number(text) : undefined),
  };
}
