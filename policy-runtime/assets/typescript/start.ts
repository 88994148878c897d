if (isPage) {
  // The consent cookie is not for scripts, so the server writes the choice into the page. Another element of this name may be of
  // markup that a visitor wrote.
  try {
    take(JSON.parse(document.querySelector("script#cookie-choices[type='application/json']")?.textContent ?? "null"));
  } catch {
    // What cannot be read allows nothing.
  }
  let tabs: BroadcastChannel | undefined;
  document.addEventListener("consentchange", (event) => {
    const { detail } = event as CustomEvent<unknown>;
    // An event that names no policy is of the only one of the page.
    if (!isRecord(detail) || (detail["policy"] ?? policy) !== policy) return;
    if (change(detail["purposes"])) tabs?.postMessage(choice());
  });
  if (typeof BroadcastChannel !== "undefined") {
    // A refusal in one tab holds in all of them. A consent waits for the next page, which the server writes.
    const open = (): void => {
      tabs = new BroadcastChannel(`cookie-choices ${policy}`);
      tabs.onmessage = ({ data }: MessageEvent<unknown>): void => {
        if (!isRecord(data)) return;
        change(Object.fromEntries(Object.entries(data).filter(([, answer]) => answer !== "allow")));
      };
    };
    open();
    // An open channel keeps the page out of the back/forward cache of some browsers.
    addEventListener("pagehide", () => tabs?.close());
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) open();
    });
  }
}
