/** Integers without 0, which the type of the value does not hold. */
function asNonZero<T extends number | bigint>(form: Form<T>): Form<T> {
  return {
    write: (value) => {
      const text = form.write(value);
      return text === "0" ? undefined : text;
    },
    read: (text) => (text === "0" ? undefined : form.read(text)),
  };
}
