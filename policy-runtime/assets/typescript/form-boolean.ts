const asBoolean: Form<boolean> = {
  write: (value) => String(value),
  read: (text) => (text === "true" ? true : text === "false" ? false : undefined),
};
