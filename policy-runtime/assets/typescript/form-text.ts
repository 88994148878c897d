const asText: Form<string> = { write: (value) => value, read: (text) => text };
