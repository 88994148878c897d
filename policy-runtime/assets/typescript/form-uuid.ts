/** UUIDs (RFC 9562 4), in small letters. */
const asUuid: Form<string> = {
  write: (value) => asUuid.read(value.toLowerCase()),
  read: (text) => (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined),
};
