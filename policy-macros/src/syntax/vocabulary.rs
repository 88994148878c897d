//! Words that are values of keys. Those that the compiler compares with are constants, as a misspelled one would never be
//! equal.

/// Reasons for which a cookie is necessary (`because`).
pub(crate) const EXEMPTIONS: &[&str] = &[
    TRANSMISSION,
    AUTHENTICATION,
    REMEMBER_ME,
    CSRF,
    SECURITY,
    USER_INPUT,
    BASKET,
    PAYMENT,
    LOAD_BALANCING,
    MEDIA_PLAYER,
    INTERFACE,
    CHOICE,
    "paywall",
];

pub(crate) const TRANSMISSION: &str = "transmission";
pub(crate) const AUTHENTICATION: &str = "authentication";
pub(crate) const REMEMBER_ME: &str = "remember_me";
pub(crate) const CSRF: &str = "csrf";
pub(crate) const SECURITY: &str = "security";
pub(crate) const USER_INPUT: &str = "user_input";
pub(crate) const BASKET: &str = "basket";
pub(crate) const PAYMENT: &str = "payment";
pub(crate) const LOAD_BALANCING: &str = "load_balancing";
pub(crate) const MEDIA_PLAYER: &str = "media_player";
pub(crate) const INTERFACE: &str = "interface";
pub(crate) const CHOICE: &str = "choice";

/// The word behind the colon of a policy that others include.
pub(crate) const LIBRARY: &str = "library";

/// Kinds of a purpose: the facts from which the consent rule follows.
pub(crate) const PURPOSE_KINDS: &[&str] = &[NECESSARY, STATISTICAL, INTERNAL, THIRD_PARTY];

pub(crate) const NECESSARY: &str = "necessary";
pub(crate) const STATISTICAL: &str = "statistical";
pub(crate) const INTERNAL: &str = "internal";
pub(crate) const THIRD_PARTY: &str = "third_party";

/// Signals of a browser that refuse a purpose (`refused_by`).
pub(crate) const SIGNALS: &[&str] = &[GPC];

pub(crate) const GPC: &str = "gpc";

/// Rules for the countries whose law is not known here (`elsewhere`).
pub(crate) const ELSEWHERE: &[&str] = &[OBJECT, INFORM];

pub(crate) const OBJECT: &str = "object";
pub(crate) const INFORM: &str = "inform";

/// Whose rules hold for visitors abroad (`abroad`).
pub(crate) const ABROAD: &[&str] = &[VISITOR];

pub(crate) const VISITOR: &str = "visitor";

/// Visitors to whom a site is directed (`audience`).
pub(crate) const AUDIENCES: &[&str] = &[MINORS];

pub(crate) const MINORS: &str = "minors";

/// Signals of Google's consent mode v2 (`consent_mode`).
pub(crate) const CONSENT_MODE: &[&str] = &[
    "ad_storage",
    "ad_user_data",
    "ad_personalization",
    "analytics_storage",
    "functionality_storage",
    "personalization_storage",
    "security_storage",
];

/// Interfaces of vendors for the visitor's consent (`consent_api`).
pub(crate) const CONSENT_APIS: &[&str] = &[GOOGLE, "uet", "clarity", "matomo", "meta", "tiktok"];

pub(crate) const GOOGLE: &str = "google";

/// Protections of a value against its reader (`seal`).
pub(crate) const SEALS: &[&str] = &["plain", SIGNED, ENCRYPTED];

pub(crate) const SIGNED: &str = "signed";
pub(crate) const ENCRYPTED: &str = "encrypted";

/// Values of the attribute SameSite (`same_site`).
pub(crate) const SAME_SITE: &[&str] = &[STRICT, "lax", NONE];

pub(crate) const STRICT: &str = "strict";
pub(crate) const NONE: &str = "none";

/// Writers of a cookie beside this program (`set_by`).
pub(crate) const WRITERS: &[&str] = &[MIDDLEWARE, PROXY, SCRIPTS];

/// Readers of a cookie beside the servers (`read_by`).
pub(crate) const READERS: &[&str] = &[SCRIPTS];

pub(crate) const MIDDLEWARE: &str = "middleware";
pub(crate) const PROXY: &str = "proxy";
pub(crate) const SCRIPTS: &str = "scripts";

/// Categories of personal data (`data`), by terms of the W3C Data Privacy Vocabulary.
pub(crate) const DATA: &[&str] = &[
    "identifier",
    "ip_address",
    "device",
    "browser",
    "browsing",
    "clicks",
    "location",
    "language",
    "preferences",
    "interests",
    "demographic",
    "name",
    "email",
    "phone",
    "address",
    "account",
    "purchases",
    "payment",
    "communication",
    "social_media",
    "health",
    "special_category",
];

/// Categories of personal data that are special (GDPR art. 9).
pub(crate) const SPECIAL_DATA: &[&str] = &["health", "special_category"];

/// Roles of a provider under the GDPR (`role`).
pub(crate) const ROLES: &[&str] = &["controller", JOINT, PROCESSOR];

pub(crate) const JOINT: &str = "joint";
pub(crate) const PROCESSOR: &str = "processor";

/// Safeguards of a transfer to a third country (`transfer`).
pub(crate) const SAFEGUARDS: &[&str] = &["adequacy", "scc", "bcr", "derogation"];

/// What stands between a safeguard and its country.
pub(crate) const TO: &str = "to";

/// Legal bases of processing (`basis`).
pub(crate) const BASES: &[&str] = &[
    BASIS_CONSENT,
    "contract",
    "legal_obligation",
    "vital_interests",
    "public_task",
    "legitimate_interest",
];

pub(crate) const BASIS_CONSENT: &str = "consent";

/// What is read from a device without storing anything in it (`access ..`).
pub(crate) const ACCESSES: &[&str] =
    &[FINGERPRINT, "link_decoration", "client_hints", "email_pixel", "ip_address", "sensor"];

pub(crate) const FINGERPRINT: &str = "fingerprint";

/// Storages of the browser (`storage .. in ..`).
pub(crate) const AREAS: &[&str] = &[LOCAL, SESSION, INDEXED_DB, CACHE];

pub(crate) const LOCAL: &str = "local";
pub(crate) const SESSION: &str = "session";
pub(crate) const INDEXED_DB: &str = "indexed_db";
pub(crate) const CACHE: &str = "cache";

/// A lifetime that the provider of a cookie does not state (`lifetime`).
pub(crate) const UNKNOWN: &str = "unknown";

/// Every host (`sites`).
pub(crate) const ANY: &str = "any";

/// When frames are loaded (`loading`).
pub(crate) const LOADING: &[&str] = &["lazy", EAGER];

pub(crate) const EAGER: &str = "eager";

/// Features of Permissions Policy that a frame can be given (`allow`), with `_` for `-`.
pub(crate) const PERMISSIONS: &[&str] = &[
    "accelerometer",
    "ambient_light_sensor",
    "autoplay",
    "bluetooth",
    "camera",
    "clipboard_read",
    "clipboard_write",
    "display_capture",
    "encrypted_media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle_detection",
    "local_fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture_in_picture",
    "publickey_credentials_create",
    "publickey_credentials_get",
    "screen_wake_lock",
    "serial",
    "speaker_selection",
    "storage_access",
    "usb",
    "web_share",
    "window_management",
    "xr_spatial_tracking",
];

/// Features that show or play content, and read nothing of the device or the visitor.
pub(crate) const HARMLESS_PERMISSIONS: &[&str] = &[
    "autoplay",
    "clipboard_write",
    "encrypted_media",
    "fullscreen",
    "picture_in_picture",
    "screen_wake_lock",
    "web_share",
];

/// Permissions of a sandboxed frame (`sandbox`): the tokens of HTML without `allow-`, with `_` for `-`.
pub(crate) const SANDBOX: &[&str] = &[
    "downloads",
    "forms",
    "modals",
    "orientation_lock",
    "pointer_lock",
    "popups",
    "popups_to_escape_sandbox",
    "presentation",
    SAME_ORIGIN,
    "scripts",
    "storage_access_by_user_activation",
    TOP_NAVIGATION,
    "top_navigation_by_user_activation",
    "top_navigation_to_custom_protocols",
];

pub(crate) const SAME_ORIGIN: &str = "same_origin";
pub(crate) const TOP_NAVIGATION: &str = "top_navigation";

/// The words of a frame without a `sandbox` of its own.
pub(crate) const DEFAULT_SANDBOX: &[&str] =
    &["forms", "popups", "popups_to_escape_sandbox", "presentation", SAME_ORIGIN, "scripts"];
