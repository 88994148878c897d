/** Integers without 0, which the type of the value does not hold. */
function asNonZero<T extends number | bigint>(form: Form<T>): Form<T> {
  const isZero = (text: string | undefined): boolean => text === "0";
  return {
    write: (value) => (isZero(form.write(value)) ? undefined : form.write(value)),
    read: (text) => (isZero(text) ? undefined : form.read(text)),
  };
}
