//! Gestures of a visitor who looks at a page.

/// Scrolls to the end of the page, through at most ten windows of it, and back, and moves the pointer. Nothing is clicked and no key
/// pressed, which could change something.
pub(super) const SCRIPT: &str = r#"(async () => {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const end = () => (document.scrollingElement ?? document.documentElement)?.scrollHeight ?? 0;
  for (let step = 1; step <= 10 && step * innerHeight < end() + innerHeight; step++) {
    scrollTo({ top: step * innerHeight, behavior: "instant" });
    await pause(30);
  }
  scrollTo({ top: 0, behavior: "instant" });
  for (const type of ["pointermove", "mousemove", "mouseover"]) {
    const Kind = type.startsWith("pointer") ? PointerEvent : MouseEvent;
    document.body?.dispatchEvent(new Kind(type, { bubbles: true, clientX: 5, clientY: 5 }));
  }
})()"#;
