/** Integers that a `number` would round. */
function asBigint(least: bigint, greatest: bigint): Form<bigint> {
  const isIn = (value: bigint): boolean => value >= least && value <= greatest;
  return {
    write: (value) => (typeof value === "bigint" && isIn(value) ? String(value) : undefined),
    read: (text) => (/^(?:0|-?[1-9][0-9]{0,38})$/.test(text) && isIn(BigInt(text)) ? BigInt(text) : undefined),
  };
}
