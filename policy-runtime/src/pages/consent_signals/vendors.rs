//! Vendors' interfaces for consent: the calls that each documents, as data.
//!
//! Each was checked on 2026-11-30 against a stored copy of the vendor's page. A call on a page precedes the vendor's own
//! script, so that it goes into the queue that the vendor's snippet would make, under the same name and of the same form.
//! Nothing is loaded by it.

use crate::declaration::ConsentApi;

/// A vendor's interface for consent.
pub(super) struct Vendor {
    pub(super) api: ConsentApi,
    /// JavaScript that makes the queue, unless there is one.
    pub(super) queue: &'static str,
    pub(super) signals: &'static [Signal],
    pub(super) calls: Calls,
}

/// A value that the vendor learns: `granted` or `denied`.
pub(super) struct Signal {
    pub(super) name: &'static str,
    pub(super) needs: Needs,
}

/// The purposes that a signal stands for. It is granted while all of them are allowed, and never without any: the vendor
/// cannot tell for which of them it uses what it stores, so the refusal of one has to hold.
#[derive(Clone, Copy)]
pub(super) enum Needs {
    /// Those of the embeds with the interface.
    Embeds,
    /// Those with the signal of this name in `consent_mode`.
    Mapped(&'static str),
    /// Both of them.
    EmbedsAndMapped(&'static str),
}

/// The calls before the vendor's script runs.
#[derive(Clone, Copy)]
pub(super) enum Calls {
    /// One call with an object of all signals between these texts.
    WithSignals(&'static str, &'static str),
    /// Fixed calls, if the one signal is granted and if it is denied.
    Fixed { granted: &'static str, denied: &'static str },
}

const fn signal(name: &'static str, needs: Needs) -> Signal {
    Signal { name, needs }
}

/// The signal of a vendor that has one alone.
const CONSENT: &[Signal] = &[signal("consent", Needs::Embeds)];

/// The interfaces, in the order of their calls.
pub(super) const VENDORS: &[Vendor] = &[
    // https://developers.google.com/tag-platform/security/guides/consent: the defaults precede every `config` and `event`;
    // https://support.google.com/tagmanager/answer/13802165: the seven signals. `wait_for_update` is for defaults that a
    // platform corrects after it has loaded, and these are the visitor's state already. `ads_data_redaction` drops
    // identifiers of ad clicks while `ad_storage` is denied, and has no effect otherwise. `url_passthrough` puts them into
    // the addresses of links, and is never set.
    Vendor {
        api: ConsentApi::Google,
        queue: "window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};",
        signals: &[
            signal("ad_storage", Needs::Mapped("ad_storage")),
            signal("ad_user_data", Needs::Mapped("ad_user_data")),
            signal("ad_personalization", Needs::Mapped("ad_personalization")),
            signal("analytics_storage", Needs::Mapped("analytics_storage")),
            signal("functionality_storage", Needs::Mapped("functionality_storage")),
            signal("personalization_storage", Needs::Mapped("personalization_storage")),
            signal("security_storage", Needs::Mapped("security_storage")),
        ],
        calls: Calls::WithSignals(
            r#"gtag("consent","default","#,
            r#");gtag("set","ads_data_redaction",true);"#,
        ),
    },
    // https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent: one signal, in the queue as three
    // entries.
    Vendor {
        api: ConsentApi::Uet,
        queue: "window.uetq=window.uetq||[];",
        signals: &[signal("ad_storage", Needs::Embeds)],
        calls: Calls::WithSignals(r#"uetq.push("consent","default","#, ");"),
    },
    // https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2: both are required, each with a
    // capital S. There is no call for defaults, so the first state is a call like the later ones.
    Vendor {
        api: ConsentApi::Clarity,
        queue: "window.clarity=window.clarity||function(){(clarity.q=clarity.q||[]).push(arguments)};",
        signals: &[
            signal("ad_Storage", Needs::EmbedsAndMapped("ad_storage")),
            signal("analytics_Storage", Needs::Embeds),
        ],
        calls: Calls::WithSignals(r#"clarity("consentv2","#, ");"),
    },
    // https://developer.matomo.org/guides/tracking-consent: `requireConsent` on every page. The consent is that to tracking,
    // not to cookies alone (`requireCookieConsent`), which tracks those who refuse.
    Vendor {
        api: ConsentApi::Matomo,
        queue: "window._paq=window._paq||[];",
        signals: CONSENT,
        calls: Calls::Fixed {
            granted: r#"_paq.push(["requireConsent"]);_paq.push(["setConsentGiven"]);"#,
            denied: r#"_paq.push(["requireConsent"]);"#,
        },
    },
    // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr: `revoke` on every page, before `init`. The queue
    // is that of the pixel's base code, which then leaves it as it is and loads no script: the embed's `script` does.
    Vendor {
        api: ConsentApi::Meta,
        queue: "if(!window.fbq){const f=window.fbq=function(){f.callMethod?f.callMethod.apply(f,arguments):f.queue.push(arguments)};window._fbq=window._fbq||f;f.push=f;f.loaded=true;f.version=\"2.0\";f.queue=[]}",
        signals: CONSENT,
        calls: Calls::Fixed {
            granted: r#"fbq("consent","grant");"#,
            denied: r#"fbq("consent","revoke");"#,
        },
    },
    // https://business-api.tiktok.com/portal/docs?id=1739585600931842: `holdConsent` until there is a choice. The vendor's page
    // could not be read; the names of the methods and the form of the queue are those of the pixel's base code as others
    // publish it.
    Vendor {
        api: ConsentApi::Tiktok,
        queue: "window.ttq=window.ttq||[];",
        signals: CONSENT,
        calls: Calls::Fixed {
            granted: r#"ttq.push(["grantConsent"]);"#,
            denied: r#"ttq.push(["holdConsent"]);"#,
        },
    },
];
