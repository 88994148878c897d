/** Any value of JSON, in base64url. Its shape is not known here: check what you read. */
const asJson: Form<unknown> = {
  write: (value) => {
    const json: string | undefined = JSON.stringify(value);
    if (json === undefined) return undefined;
    const octets = Array.from(new TextEncoder().encode(json), (octet) => String.fromCharCode(octet));
    return btoa(octets.join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  },
  read: (text) => {
    const octets = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (octet) => octet.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
  },
};
