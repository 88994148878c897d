//! Who is responsible, who processes, and where.

use super::{ASKED, KEPT, after};

/// Versions in which the parties differ, and what they do is the same.
macro_rules! parties {
    ($purpose:ident: $($name:ident: $controller:ident { $($ads:tt)* } { $($items:tt)* })*) => {$(
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: $controller,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: ["shop.example", "*.shop.example"],
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                provider agency { name: "Agency", privacy: "https://agency.example/privacy" }
                provider ads { $($ads)* }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie "__Host-choice" as choice {}
                }

                /// Follows what you look at.
                purpose $purpose: internal { title: "Interest", $($items)* }
            }
        }
    )*};
}

parties! { Interest:
    set: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_for_another: agency { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_under_another_notice: kettle { name: "Ads Inc.", privacy: "https://ads.example/notice", opt_out: "https://ads.example/no" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_by_a_processor: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: processor }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_by_a_controller: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: controller }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_elsewhere: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: ie }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_jointly: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: joint }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: scc to us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_adequately: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: adequacy to us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_farther: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: scc to in }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_twice: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: [scc to us, scc to in] }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_and_transferred_in_another_order: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", transfer: [scc to in, scc to us] }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads } }
    set_with_particulars: kettle {
        name: "Ads Inc.", privacy: "https://ads.example/privacy",
        address: "1 Ad Street", dpo: "dpo@ads.example", notices: ["https://ads.example/jobs"]
    } {
        basis: consent, note: "Changed in May.",
        /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: ads }
    }
    own: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    own_for_another: agency { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, provider: kettle } }
    read: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads] } }
    read_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Seen. */ cookie seen: u64 { lifetime: 30 days, shared_with: [ads] } }
    received: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", role: processor }
        { recipients: [ads], /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    received_for_themselves: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { recipients: [ads], /** Seen. */ cookie seen: u64 { lifetime: 30 days } }
    stored: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** Drawn. */ storage drawing in local { provider: ads } }
    stored_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** Drawn. */ storage drawing in local { provider: ads } }
    embedded: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
        { /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] } }
    embedded_abroad: kettle { name: "Ads Inc.", privacy: "https://ads.example/privacy", country: us }
        { /** A film. */ embed film { provider: ads, frame: ["https://ads.example"] } }
}

#[tokio::test]
async fn another_controller_processor_or_country_asks_again() {
    for (name, seen) in [
        ("another controller", now!(set_for_another after set)),
        ("another controller of what is set by us", now!(own_for_another after own)),
        ("a processor no longer", now!(set after set_by_a_processor)),
        ("a processor now", now!(set_by_a_processor after set)),
        ("a country", now!(set_abroad after set)),
        ("another country", now!(set_elsewhere after set_abroad)),
        ("a joint controller now", now!(set_jointly after set)),
        ("a transfer", now!(set_and_transferred after set)),
        ("another safeguard", now!(set_and_transferred_adequately after set_and_transferred)),
        ("another third country", now!(set_and_transferred_farther after set_and_transferred)),
        ("one more third country", now!(set_and_transferred_twice after set_and_transferred)),
        ("a reader abroad", now!(read_abroad after read)),
        ("a recipient for its own ends", now!(received_for_themselves after received)),
        ("storage abroad", now!(stored_abroad after stored)),
        ("an embed from abroad", now!(embedded_abroad after embedded)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    assert_eq!(now!(set_under_another_notice after set), KEPT, "an address is wording");
    assert_eq!(now!(set_with_particulars after set), KEPT, "notes and particulars are wording");
    assert_eq!(
        now!(set_and_transferred_in_another_order after set_and_transferred_twice),
        KEPT,
        "the order of transfers"
    );
    assert_eq!(now!(set_by_a_controller after set), KEPT, "without a role none is a processor");
}
