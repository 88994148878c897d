if (isPage) {
  // The consent cookie is not for scripts, so the server writes the choice into the page.
  try {
    take(JSON.parse(document.getElementById("cookie-choices")?.textContent ?? "null"));
  } catch {
    // What cannot be read allows nothing.
  }
  const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`cookie-choices ${policy}`);
  document.addEventListener("consentchange", (event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (isRecord(detail) && change(detail["purposes"])) tabs?.postMessage(choice());
  });
  // A refusal in one tab holds in all of them. A consent waits for the next page, which the server writes.
  tabs?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isRecord(data)) change(Object.fromEntries(Object.entries(data).filter(([, answer]) => answer !== "allow")));
  });
}
