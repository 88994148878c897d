//! The words that a policy chooses from, and the meaning of each: for the documentation and for an editor's hovers.

/// A word of a closed list.
pub(crate) struct Meaning {
    /// The key whose value it is, or what else it stands behind.
    pub(crate) of: &'static str,
    pub(crate) word: &'static str,
    pub(crate) says: &'static str,
}

/// What stands behind the name of a purpose.
pub(crate) const KIND: &str = "kind";
/// What stands behind `in` of an entry of the browser's storage.
pub(crate) const AREA: &str = "in";

/// What stands behind `access`.
pub(crate) const ACCESS: &str = "access";

const fn meaning(of: &'static str, word: &'static str, says: &'static str) -> Meaning {
    Meaning { of, word, says }
}

/// The meaning of a word as a value of a key.
pub(crate) fn find(of: &str, word: &str) -> Option<&'static Meaning> {
    MEANINGS.iter().find(|meaning| meaning.of == of && meaning.word == word)
}

#[rustfmt::skip] // a table: one word a line
pub(crate) const MEANINGS: &[Meaning] = &[
    meaning(KIND, "necessary", "keeps what the visitor asked for; each of its cookies says `because`. Never asked, and cannot be refused"),
    meaning(KIND, "statistical", "counts visits. Asked, unless it is `anonymised` and each of the jurisdictions exempts it; then it can be objected to"),
    meaning(KIND, "internal", "serves this site beyond the necessary. Asked"),
    meaning(KIND, "third_party", "is stored by another site or for it. Asked"),

    meaning("role", "controller", "decides itself why the data are used; the policy page says so"),
    meaning("role", "joint", "decides together with the controller why and how the data are used (GDPR art. 26); the policy page names it beside the controller"),
    meaning("role", "processor", "uses the data for the controller alone, under a contract (GDPR art. 28)"),

    meaning("transfer", "adequacy", "the European Commission decided that the country protects data adequately (GDPR art. 45)"),
    meaning("transfer", "scc", "standard contractual clauses (GDPR art. 46(2)(c))"),
    meaning("transfer", "bcr", "binding corporate rules (GDPR art. 46(2)(b) and 47)"),
    meaning("transfer", "derogation", "a derogation for a specific situation, such as explicit consent (GDPR art. 49)"),

    meaning("basis", "consent", "the visitor agreed (GDPR art. 6(1)(a)): of a purpose that asks"),
    meaning("basis", "contract", "a contract with the visitor needs it (GDPR art. 6(1)(b))"),
    meaning("basis", "legal_obligation", "a law obliges the controller to it (GDPR art. 6(1)(c))"),
    meaning("basis", "vital_interests", "it protects somebody's life (GDPR art. 6(1)(d))"),
    meaning("basis", "public_task", "a task in the public interest needs it (GDPR art. 6(1)(e))"),
    meaning("basis", "legitimate_interest", "the controller or a third party has a legitimate interest in it (GDPR art. 6(1)(f))"),

    meaning("data", "identifier", "online identifiers, such as the number in a cookie (`pd:Identifier`)"),
    meaning("data", "ip_address", "the IP address (`pd:IPAddress`)"),
    meaning("data", "device", "the device: model, screen, operating system (`pd:DeviceBased`)"),
    meaning("data", "browser", "the browser and its version (`pd:UserAgent`)"),
    meaning("data", "browsing", "which pages are visited, when and from where (`pd:BrowsingBehavior`)"),
    meaning("data", "clicks", "what is clicked (`pd:LinkClicked`)"),
    meaning("data", "location", "where the visitor is (`pd:Location`)"),
    meaning("data", "language", "the visitor's language (`pd:Language`)"),
    meaning("data", "preferences", "preferences that the visitor chose (`pd:Preference`)"),
    meaning("data", "interests", "interests, declared or inferred (`pd:Interest`)"),
    meaning("data", "demographic", "demographic data, such as age or gender (`pd:Demographic`)"),
    meaning("data", "name", "the name (`pd:Name`)"),
    meaning("data", "email", "the e-mail address (`pd:EmailAddress`)"),
    meaning("data", "phone", "the telephone number (`pd:TelephoneNumber`)"),
    meaning("data", "address", "the postal address (`pd:PhysicalAddress`)"),
    meaning("data", "account", "the account, such as the user name (`pd:Username`)"),
    meaning("data", "purchases", "purchases and their values (`pd:Transactional`)"),
    meaning("data", "payment", "payment cards and accounts (`pd:FinancialAccount`)"),
    meaning("data", "communication", "the content of messages and forms (`pd:Communication`)"),
    meaning("data", "social_media", "data of social media (`pd:SocialMedia`)"),
    meaning("data", "health", "health, a special category (GDPR art. 9, `pd:MedicalHealth`)"),
    meaning("data", "special_category", "any other special category (GDPR art. 9, `dpv:SpecialCategoryPersonalData`)"),

    meaning("elsewhere", "object", "on until the visitor objects"),
    meaning("elsewhere", "inform", "on; the policy page informs about it, and the visitor can object"),

    meaning("abroad", "visitor", "those of the visitor's region alone. Counsel has to have found that the law of the controller's country lets it"),

    meaning("audience", "minors", "children and teenagers: purposes of the kind `third_party` are off everywhere, those of the kind `internal` are asked"),

    meaning("refused_by", "gpc", "Global Privacy Control: a request with `Sec-GPC: 1` refuses it"),

    meaning("consent_mode", "ad_storage", "storage for advertising"),
    meaning("consent_mode", "ad_user_data", "sending data of users to Google for advertising"),
    meaning("consent_mode", "ad_personalization", "personalised advertising"),
    meaning("consent_mode", "analytics_storage", "storage for statistics"),
    meaning("consent_mode", "functionality_storage", "storage for functions of the site, such as its language"),
    meaning("consent_mode", "personalization_storage", "storage for personalised content"),
    meaning("consent_mode", "security_storage", "storage for security, such as signing in"),

    meaning("consent_api", "google", "Google's consent mode v2: the signals that the purposes name in `consent_mode`"),
    meaning("consent_api", "uet", "consent mode of Microsoft's Universal Event Tracking"),
    meaning("consent_api", "clarity", "Microsoft Clarity, its consent API v2"),
    meaning("consent_api", "matomo", "Matomo's tracking consent"),
    meaning("consent_api", "meta", "the Meta pixel"),
    meaning("consent_api", "tiktok", "the TikTok pixel"),

    meaning("because", "transmission", "alone serves the transmission of a communication over a network"),
    meaning("because", "authentication", "keeps a visitor signed in; of two different copies in a request none counts"),
    meaning("because", "remember_me", "signs a visitor in again who ticked \"remember me\""),
    meaning("because", "csrf", "protects forms against forgery by other sites"),
    meaning("because", "security", "protects the service that the visitor asked for, such as against repeated failed sign-ins"),
    meaning("because", "user_input", "keeps what the visitor typed in, from one page of a form to the next"),
    meaning("because", "basket", "keeps the shopping basket"),
    meaning("because", "payment", "belongs to a payment that the visitor started"),
    meaning("because", "load_balancing", "keeps a visitor on one of several servers for the length of a session"),
    meaning("because", "media_player", "plays the audio or video that the visitor asked for"),
    meaning("because", "interface", "keeps a preference that the visitor chose: a language, colours, the choices about cookies"),
    meaning("because", "choice", "keeps a choice about being tracked: the record of a consent tool, a banner that was closed, a vendor's opt-out. Never withheld and never deleted, which would undo the choice; a single cookie in an embed that asks can say so"),
    meaning("because", "paywall", "counts the free articles of a paywall"),

    meaning("seal", "plain", "neither signed nor encrypted: what is said where nothing is"),
    meaning("seal", "signed", "can be read by the one who carries it, and not be changed (HMAC-SHA-256)"),
    meaning("seal", "encrypted", "can be neither read nor changed (AES-256-GCM)"),

    meaning("same_site", "strict", "sent from pages of this site alone, also not when a link of another site leads here"),
    meaning("same_site", "lax", "sent from pages of this site, and when a link leads here: what is said where nothing is"),
    meaning("same_site", "none", "sent from every site: within frames of others, and with forms that others post"),

    meaning("read_by", "scripts", "scripts of the pages can read it, so it is not HttpOnly"),

    meaning("set_by", "middleware", "other code of this program, by a `Set-Cookie` that the layer sees and judges"),
    meaning("set_by", "proxy", "something in front of this program, whose `Set-Cookie` the layer never sees"),
    meaning("set_by", "scripts", "scripts of the pages, by `document.cookie`; the layer sees it in requests alone"),

    meaning("loading", "lazy", "the frame is loaded when it comes near the visible part of the page: what is said where nothing is"),
    meaning("loading", "eager", "the frame is loaded with the page"),

    meaning("allow", "accelerometer", "reads the acceleration of the device"),
    meaning("allow", "ambient_light_sensor", "reads the light around the device"),
    meaning("allow", "autoplay", "plays audio and video without a click"),
    meaning("allow", "bluetooth", "connects to Bluetooth devices"),
    meaning("allow", "camera", "uses the camera"),
    meaning("allow", "clipboard_read", "reads the clipboard"),
    meaning("allow", "clipboard_write", "writes to the clipboard"),
    meaning("allow", "display_capture", "records the screen"),
    meaning("allow", "encrypted_media", "plays protected audio and video"),
    meaning("allow", "fullscreen", "fills the screen: every frame of an embed may, also where this is not said"),
    meaning("allow", "gamepad", "reads game controllers"),
    meaning("allow", "geolocation", "asks for the location of the device"),
    meaning("allow", "gyroscope", "reads the orientation of the device"),
    meaning("allow", "hid", "connects to human interface devices"),
    meaning("allow", "idle_detection", "sees whether the device is in use"),
    meaning("allow", "local_fonts", "reads the fonts of the device"),
    meaning("allow", "magnetometer", "reads the magnetic field around the device"),
    meaning("allow", "microphone", "uses the microphone"),
    meaning("allow", "midi", "connects to MIDI devices"),
    meaning("allow", "payment", "opens the payment dialogue of the browser"),
    meaning("allow", "picture_in_picture", "shows video in a window of its own"),
    meaning("allow", "publickey_credentials_create", "creates passkeys"),
    meaning("allow", "publickey_credentials_get", "signs in with passkeys"),
    meaning("allow", "screen_wake_lock", "keeps the screen on"),
    meaning("allow", "serial", "connects to serial ports"),
    meaning("allow", "speaker_selection", "lists and chooses loudspeakers"),
    meaning("allow", "storage_access", "asks for its cookies of other sites"),
    meaning("allow", "usb", "connects to USB devices"),
    meaning("allow", "web_share", "opens the share dialogue of the device"),
    meaning("allow", "window_management", "reads the screens of the device"),
    meaning("allow", "xr_spatial_tracking", "follows the movements of a headset"),

    meaning("sandbox", "downloads", "downloads files"),
    meaning("sandbox", "forms", "sends forms"),
    meaning("sandbox", "modals", "opens dialogues that block the page"),
    meaning("sandbox", "orientation_lock", "locks the orientation of the screen"),
    meaning("sandbox", "pointer_lock", "takes the pointer"),
    meaning("sandbox", "popups", "opens windows"),
    meaning("sandbox", "popups_to_escape_sandbox", "opens windows that are not sandboxed"),
    meaning("sandbox", "presentation", "shows content on another screen"),
    meaning("sandbox", "same_origin", "keeps its own origin, and so its cookies and storage"),
    meaning("sandbox", "scripts", "runs scripts"),
    meaning("sandbox", "storage_access_by_user_activation", "asks for its cookies of other sites after a click"),
    meaning("sandbox", "top_navigation", "sends the whole page to another address, also without a click"),
    meaning("sandbox", "top_navigation_by_user_activation", "sends the whole page to another address after a click"),
    meaning("sandbox", "top_navigation_to_custom_protocols", "opens other programs of the device"),

    meaning(ACCESS, "fingerprint", "characteristics of browser and device, such as fonts or screen, combined so that they are recognised"),
    meaning(ACCESS, "link_decoration", "identifiers in the addresses of links, such as those of campaigns and clicks"),
    meaning(ACCESS, "client_hints", "details that the browser gives about itself when asked (`Accept-CH`, `navigator.userAgentData`)"),
    meaning(ACCESS, "email_pixel", "an image in a letter, whose request says that it was opened"),
    meaning(ACCESS, "ip_address", "the IP address, where it is used for more than to answer"),
    meaning(ACCESS, "sensor", "sensors of the device, such as its position, motion or light"),

    meaning(AREA, "local", "`localStorage`: stays until it is deleted"),
    meaning(AREA, "session", "`sessionStorage`: ends with the tab"),
    meaning(AREA, "indexed_db", "IndexedDB, a database of the browser: stays until it is deleted"),
    meaning(AREA, "cache", "the Cache API, by which scripts keep responses: stays until it is deleted"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::keys::{KEYS, Shape};
    use crate::syntax::vocabulary::{ACCESSES, AREAS, PURPOSE_KINDS};
    use std::collections::BTreeSet;

    #[test]
    fn every_word_that_a_policy_chooses_from_has_one_meaning() {
        let of_keys = KEYS.iter().flat_map(|rule| match rule.shape {
            Shape::OneOf(words) | Shape::SomeOf(words) | Shape::Transfers(words) => {
                words.iter().map(|word| (rule.key.as_str(), *word)).collect()
            }
            _ => Vec::new(),
        });
        let kinds = PURPOSE_KINDS.iter().map(|kind| (KIND, *kind));
        let areas = AREAS.iter().map(|area| (AREA, *area));
        let accesses = ACCESSES.iter().map(|access| (ACCESS, *access));
        let expected: BTreeSet<_> = of_keys.chain(kinds).chain(areas).chain(accesses).collect();
        let meanings: Vec<_> = MEANINGS.iter().map(|meaning| (meaning.of, meaning.word)).collect();
        assert_eq!(meanings.iter().copied().collect::<BTreeSet<_>>(), expected);
        assert_eq!(meanings.len(), expected.len(), "a word is explained twice");
    }
}
