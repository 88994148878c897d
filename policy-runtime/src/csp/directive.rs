//! The directives of a `Content-Security-Policy`.

/// A directive that a [`ContentSecurityPolicy`](super::ContentSecurityPolicy) can be given sources of.
///
/// ```
/// use policy_runtime::csp::Directive;
///
/// assert_eq!(Directive::Image.name(), "img-src");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Directive {
    /// Scripts, and workers unless they have sources of their own.
    Script,
    /// Style sheets.
    Style,
    /// Images, pixels included.
    Image,
    /// Fonts.
    Font,
    /// Audio and video.
    Media,
    /// `fetch`, `XMLHttpRequest`, `WebSocket`, `EventSource`, `sendBeacon`.
    Connect,
    /// Frames within the page.
    Frame,
    /// Workers.
    Worker,
    /// The manifest of a web application.
    Manifest,
    /// Targets of forms. Without sources, forms are left to the application.
    FormAction,
    /// Pages that may frame this one. Without sources, framing is left to the application.
    FrameAncestors,
}

impl Directive {
    /// Those that embeds have addresses of, in the order of the header.
    pub(super) const OF_EMBEDS: [Directive; 7] = [
        Directive::Script,
        Directive::Style,
        Directive::Image,
        Directive::Font,
        Directive::Media,
        Directive::Connect,
        Directive::Frame,
    ];
    /// The others, in the order of the header.
    pub(super) const OTHERS: [Directive; 4] =
        [Directive::Worker, Directive::Manifest, Directive::FormAction, Directive::FrameAncestors];

    /// Returns its name in the header.
    pub fn name(self) -> &'static str {
        match self {
            Directive::Script => "script-src",
            Directive::Style => "style-src",
            Directive::Image => "img-src",
            Directive::Font => "font-src",
            Directive::Media => "media-src",
            Directive::Connect => "connect-src",
            Directive::Frame => "frame-src",
            Directive::Worker => "worker-src",
            Directive::Manifest => "manifest-src",
            Directive::FormAction => "form-action",
            Directive::FrameAncestors => "frame-ancestors",
        }
    }

    /// Returns the directive of a key of embeds.
    pub(crate) fn of_key(key: &str) -> Option<Directive> {
        Some(match key {
            "script" => Directive::Script,
            "style" => Directive::Style,
            "image" | "pixel" => Directive::Image,
            "font" => Directive::Font,
            "media" => Directive::Media,
            "connect" => Directive::Connect,
            "frame" => Directive::Frame,
            _ => return None,
        })
    }

    /// Returns the key of embeds whose addresses a directive admits. A violation names `script-src-elem` for elements.
    #[cfg(feature = "csp-reports")]
    pub(super) fn key_of(name: &str) -> Option<&'static str> {
        Some(match name {
            "script-src" | "script-src-elem" | "worker-src" => "script",
            "style-src" | "style-src-elem" => "style",
            "img-src" => "image",
            "font-src" => "font",
            "media-src" => "media",
            "connect-src" => "connect",
            "frame-src" | "child-src" | "fenced-frame-src" => "frame",
            _ => return None,
        })
    }

    /// Returns the names of the directives that decide about an element or a request, the first that a policy has
    /// (CSP level 3, 6.8.3).
    pub(super) fn fallbacks(self) -> &'static [&'static str] {
        match self {
            Directive::Script => &["script-src-elem", "script-src", "default-src"],
            Directive::Style => &["style-src-elem", "style-src", "default-src"],
            Directive::Image => &["img-src", "default-src"],
            Directive::Font => &["font-src", "default-src"],
            Directive::Media => &["media-src", "default-src"],
            Directive::Connect => &["connect-src", "default-src"],
            Directive::Frame => &["frame-src", "child-src", "default-src"],
            Directive::Worker => &["worker-src", "child-src", "script-src", "default-src"],
            Directive::Manifest => &["manifest-src", "default-src"],
            Directive::FormAction => &["form-action"],
            Directive::FrameAncestors => &["frame-ancestors"],
        }
    }
}
