//! A policy that uses everything which the tables can hold.

use super::*;

static ME: Provider = Provider {
    identifier: "me",
    name: "Me SARL",
    privacy: "https://me.example/privacy",
    opt_out: None,
    country: Some("fr"),
    role: Some("controller"),
    ..DEFAULT_PROVIDER
};

static CLOUD: Provider = Provider {
    identifier: "cloud",
    name: "Cloud, Inc.",
    privacy: "https://cloud.example/privacy",
    country: Some("us"),
    role: Some("processor"),
    ..ME
};

static VIDEO: Provider = Provider {
    identifier: "video",
    name: "Video plc",
    privacy: "https://video.example/privacy",
    opt_out: Some("https://video.example/out"),
    country: Some("xx"),
    role: Some("controller"),
    ..DEFAULT_PROVIDER
};

const OWN: CookieDeclaration =
    CookieDeclaration { provider: &ME, because: Some(Exemption::UserInput), ..COOKIE };

const ENTRY: StorageDeclaration = StorageDeclaration {
    name: "theme",
    identifier: "theme",
    area: StorageArea::Local,
    lifetime: None,
    value: None,
    text: Text("en Your colours.\nfr Vos couleurs."),
    because: Some(Exemption::Interface),
    provider: &ME,
    embed: None,
};

static NEEDED: PurposeDeclaration = PurposeDeclaration {
    cookies: &[
        CookieDeclaration { name: "draft_{document}", parts: &["draft_", ""], ..OWN },
        CookieDeclaration { name: "{tenant}_sid", parts: &["", "_sid"], ..OWN },
    ],
    storage: &[
        ENTRY,
        StorageDeclaration { name: "unsaved.{document}", area: StorageArea::Session, ..ENTRY },
        StorageDeclaration {
            name: "for-a-day",
            lifetime: Some(Lifetime::Seconds(86_400)),
            ..ENTRY
        },
        StorageDeclaration {
            name: "of-the-tab",
            area: StorageArea::Session,
            lifetime: Some(Lifetime::Seconds(60)),
            ..ENTRY
        },
        StorageDeclaration {
            name: "in-a-database",
            area: StorageArea::IndexedDb,
            lifetime: Some(Lifetime::Sliding(86_400)),
            ..ENTRY
        },
        StorageDeclaration { name: "in-a-cache", area: StorageArea::Cache, ..ENTRY },
    ],
    embeds: &[&EmbedDeclaration {
        identifier: "card_form",
        text: Text("en The card form.\nfr Le formulaire de carte."),
        because: Some(Exemption::Payment),
        provider: &CLOUD,
        origins: Origins(&[
            ("script", &["https://js.cloud.example/v3.js"]),
            ("frame", &["https://js.cloud.example", "https://hooks.cloud.example/{order}"]),
            ("connect", &["wss://*.cloud.example"]),
        ]),
        ..DEFAULT_EMBED
    }],
    ..PURPOSE
};

static COUNTED: PurposeDeclaration = PurposeDeclaration {
    identifier: "Counted",
    title: Text("en Audience\nfr Audience"),
    kind: Kind::Statistical,
    anonymised: Some("a method for the report"),
    own_use: true,
    no_cross_site: true,
    ip_masked: true,
    not_matched: true,
    sensitive: true,
    data_kept: Some(64_800_000),
    recipients: &[&CLOUD, &ME, &CLOUD],
    embeds: &[&EmbedDeclaration {
        identifier: "counter",
        text: Text(""),
        because: None,
        provider: &CLOUD,
        origins: Origins(&[("image", &["https://count.cloud.example"])]),
        ..DEFAULT_EMBED
    }],
    ..PURPOSE
};

const MEDIA: Option<Text> = Some(Text("en Media\nfr Médias"));

static VIDEOS: PurposeDeclaration = PurposeDeclaration {
    identifier: "Videos",
    title: Text("en Videos\nfr Vidéos"),
    group: MEDIA,
    kind: Kind::ThirdParty,
    asks: true,
    cookies: &[
        CookieDeclaration {
            name: "VISITOR",
            provider: &VIDEO,
            subdomains: true,
            http_only: false,
            writer: Writer::Embed,
            embed: Some("player"),
            stored_on: &["video.example"],
            ..COOKIE
        },
        CookieDeclaration {
            name: "fr",
            provider: &CLOUD,
            http_only: false,
            writer: Writer::Scripts,
            stored_on: &["cloud.example", "cloud-two.example"],
            ..COOKIE
        },
        CookieDeclaration { name: "apart", partitioned: true, shared_with: &[&VIDEO], ..OWN },
        CookieDeclaration {
            name: "unstated",
            provider: &VIDEO,
            lifetime: Lifetime::Unknown,
            writer: Writer::Embed,
            ..COOKIE
        },
    ],
    storage: &[StorageDeclaration {
        name: "volume",
        because: None,
        provider: &VIDEO,
        embed: Some("player"),
        ..ENTRY
    }],
    embeds: &[&EmbedDeclaration {
        identifier: "player",
        text: Text("en Plays videos.\nfr Lit les vidéos."),
        because: None,
        provider: &VIDEO,
        origins: Origins(&[("frame", &["https://www.video.example/embed/{video}"])]),
        stored_on: &["video.example"],
        ..DEFAULT_EMBED
    }],
    ..PURPOSE
};

static SOUNDS: PurposeDeclaration = PurposeDeclaration {
    identifier: "Sounds",
    title: Text("en Sounds\nfr Sons"),
    group: MEDIA,
    kind: Kind::Internal,
    asks: true,
    anonymised: Some("a method for the report"),
    ..PURPOSE
};

static BLANK_GROUP: PurposeDeclaration =
    PurposeDeclaration { group: Some(Text("en  ")), ..PURPOSE };

/// The videos' group has a purpose without a group in its midst.
pub(super) fn policy() -> Document {
    Document {
        controller: &ME,
        authority: Some("CNIL, https://www.cnil.fr"),
        retired: &[RetiredCookie {
            name: "old_{x}",
            parts: &["old_", ""],
            placeholders: &[],
            path: "/",
            subdomains: false,
            partitioned: false,
        }],
        ..super::policy(&[&NEEDED, &VIDEOS, &COUNTED, &SOUNDS])
    }
}

#[test]
fn purposes_of_a_group_stand_under_its_heading() {
    let headings = |page: &str| -> Vec<String> {
        let levels = ["<h1", "<h2", "<h3>", "<h4>"];
        let lines = page.lines().filter(|line| levels.iter().any(|tag| line.starts_with(tag)));
        lines
            .map(|line| line.get(1..3).into_iter().chain(line.split(['<', '>']).nth(2)).collect())
            .collect()
    };
    let expected = ["h3Necessary", "h3Media", "h4Videos", "h4Sounds", "h3Audience"];
    let html = headings(&policy().to_html("en", SITE));
    assert_eq!(html.get(5..10), Some(&expected.map(String::from)[..]), "{html:?}");
    assert_order(
        &policy().to_markdown("fr", SITE),
        &[
            "\n### Nécessaires\n",
            "\n### Médias\n",
            "\n#### Vidéos\n",
            "\n#### Sons\n",
            "\n### Audience\n",
        ],
    );
    let page = super::policy(&[&BLANK_GROUP, &BLANK_GROUP]).to_html("en", SITE);
    assert!(!page.contains("cookie-policy-group") && !page.contains("<h4"), "{page}");
}

#[test]
fn a_family_is_shown_with_its_placeholders() {
    for (language, end, part) in [
        ("en", "The end of the name varies", "What is shown as … in the name varies"),
        ("fr", "La fin du nom varie", "Ce que … remplace dans le nom varie"),
    ] {
        let note =
            |text| format!("</code><br><small class=\"cookie-policy-note\">{text}</small></th>");
        assert_order(
            &policy().to_html(language, SITE),
            &["draft_…", &note(end), "…_sid", &note(part), "unsaved.…", &note(end)],
        );
        let page = policy().to_markdown(language, SITE);
        assert_order(&page, &[&format!("| `draft_…` ({end}) |"), &format!("| `…_sid` ({part}) |")]);
        assert!(!page.contains("{document}"), "{page}");
    }
}

#[test]
fn entries_of_the_storage_are_rows() {
    assert_order(
        &policy().to_html("en", SITE),
        &[
            "Your browser also has a storage",
            "with what else it stores in your browser",
            "aria-labelledby=\"cookie-policy-table-Essential-storage\">",
            "<caption id=\"cookie-policy-table-Essential-storage\">Storage of your browser – Necessary</caption>",
            "<th scope=\"col\">Entry</th>",
            ">Me SARL</bdi></a> (France)</td>",
            "<td>Preferences of the interface</td>",
            "<th scope=\"row\"><code translate=\"no\" dir=\"ltr\">theme</code></th>",
            "<td>Your colours.</td>",
            "<td>Until it is deleted<br>",
            "<td>No third party<br>",
            "Scripts on the site’s pages can read it",
            "unsaved.…",
            "<td>Until the tab is closed<br>",
            "Browsers may restore a tab",
            ">Storage of your browser – Videos</caption>",
            "Set by this provider’s content",
            "<td>Embedded content from Video plc</td>",
            "volume",
            ">Video plc</bdi></a> (XX)</td>\n</tr>", // whose scripts read it there, is not known
            "are not deleted in this way",
            "and stored entries",
        ],
    );
    assert_order(
        &policy().to_markdown("fr", SITE),
        &[
            "**Stockage de votre navigateur**\n\n| Fournisseur du service |",
            "| `theme` | Vos couleurs. | Jusqu’à sa suppression (Sans limite de durée) | Aucun tiers (Lisible par",
            "Jusqu’à la fermeture de l’onglet",
        ],
    );
}

#[test]
fn embeds_are_rows_with_their_hosts() {
    assert_order(
        &policy().to_html("en", SITE),
        &[
            "content from other companies",
            ">Embedded content – Necessary</caption>",
            "<th scope=\"row\"><a href=\"https://cloud.example/privacy\" rel=\"noopener external\"><bdi translate=\"no\">Cloud, Inc.</bdi></a> \
                (United States, acts for Me SARL)</th>",
            "<td>The card form.</td>",
            "<td><code translate=\"no\" dir=\"ltr\">js.cloud.example</code><br><code translate=\"no\" dir=\"ltr\">hooks.cloud.example</code>\
                <br><code translate=\"no\" dir=\"ltr\">*.cloud.example</code><br>",
            "* stands for any subdomain",
            "<td>Without asking, as it is necessary<br>",
            "A payment that you started",
            ">Embedded content – Videos</caption>",
            "Video plc</bdi></a> (XX, decides itself how it uses the data)</th>",
            "<td><code translate=\"no\" dir=\"ltr\">www.video.example</code><br>",
            "Stores its cookies on video.example, where this site cannot delete them",
            "<a href=\"https://video.example/out\"",
            "<td>Only after you gave your consent</td>",
            ">Embedded content – Audience</caption>",
            "<td>The portal cannot work without these.</td>",
            "<td>Unless you object</td>",
        ],
    );
    assert_order(
        &policy().to_markdown("fr", SITE),
        &[
            "**Contenus intégrés**",
            "(États-Unis, agit pour le compte de Me SARL) | Le formulaire de carte. \
                | `js.cloud.example`, `hooks.cloud.example`, `*.cloud.example` (\\* remplace tout sous-domaine) \
                | Sans demande, car cela est nécessaire (Paiement que vous avez engagé) |",
            "| Seulement après votre consentement |",
            "| Sauf si vous vous y opposez |",
        ],
    );
}

#[test]
fn cookies_on_other_sites_are_out_of_reach() {
    let page = policy().to_html("en", SITE);
    let [video, cloud] = ["VISITOR", "<code translate=\"no\" dir=\"ltr\">fr</code>"].map(|name| {
        let row = page.split("<tr>").find(|row| row.contains(name));
        row.unwrap_or_else(|| panic!("no {name} in\n{page}"))
    });
    let stored_on = |site| {
        format!(
            "Stored on {site}, not on this site, which can neither set nor delete it</small><br>"
        )
    };
    assert_order(video, &[&stored_on("video.example"), "/out\" rel=\"noopener external\">Opt out"]);
    assert_order(
        cloud,
        &[&stored_on("cloud.example, cloud-two.example"), "/privacy\"", "Privacy notice of this"],
    );
    for row in [video, cloud] {
        for unsaid in ["subdomains", "Scripts on"] {
            assert!(!row.contains(unsaid), "{unsaid:?} in\n{row}");
        }
    }
    assert_eq!(video.matches("Opt out").count(), 1, "{video}");
    assert_order(
        &page,
        &[
            "Kept apart for each site",
            "apart",
            "only on the site where",
            "out of this site’s reach",
        ],
    );
    assert_order(
        &policy().to_markdown("fr", SITE),
        &[
            "Conservé sur video.example et non sur ce site, qui ne peut ni le déposer ni le supprimer",
        ],
    );
}

#[test]
fn entries_are_kept_where_and_for_how_long_they_say() {
    assert_order(
        &policy().to_html("en", SITE),
        &[
            "for-a-day",
            "1 day",
            "Scripts delete it then, as it does not expire by itself",
            "of-the-tab",
            "1 minute",
            "Until the tab is closed",
            "in-a-database",
            "1 day after your last visit",
            "IndexedDB",
            "in-a-cache",
            "Until it is deleted",
            "Cache API",
        ],
    );
    assert_order(
        &policy().to_markdown("de", SITE),
        &["for-a-day", "1 Tag", "Danach löschen ihn Skripte", "in-a-cache", "Cache API"],
    );
}

#[test]
fn an_unknown_lifetime_is_said_to_be_unknown() {
    for (language, words) in
        [("en", "Not stated by its provider"), ("fr", "Non indiquée par le fournisseur")]
    {
        assert_order(&policy().to_html(language, SITE), &["unstated", words]);
    }
}

#[test]
fn a_purpose_shows_its_facts_about_data() {
    let page = policy().to_html("en", SITE);
    assert_order(
        &page,
        &[
            "id=\"cookie-policy-Sounds\"", // asked, yet anonymised
            "<dd>Asked beforehand.",
            "<dd>The data are anonymised so that they cannot be traced back to a person.</dd>\n</dl>",
            "id=\"cookie-policy-Counted\"",
            "<dd>Not asked, as the data are anonymised",
            "<dt>Use of the data</dt>\n<dd>Sensitive data are processed.</dd>",
            "<dd>The data serve Me SARL alone.</dd>",
            "<dd>The data are not used to follow you to other sites or apps.</dd>",
            "<dd>The end of your IP address is removed before anything is kept or passed on.</dd>",
            "<dd>The data are not joined with an account or a known person, neither here nor by those who receive them.</dd>",
            "<dt>Collected data are kept for</dt>\n<dd>25 months</dd>",
            "<dt>Other recipients of the data</dt>\n<dd><a href=\"https://cloud.example/privacy\"",
            "(United States, acts for Me SARL)</dd>\n</dl>", // once, and not the controller
            "This policy lists no cookies for this purpose.",
        ],
    );
    assert!(!page.contains("for the report"), "{page}");
    assert_order(
        &policy().to_markdown("fr", SITE),
        &[
            "- **Utilisation des données** – Des données sensibles sont traitées. Les données servent exclusivement à Me SARL. Les données ne servent pas",
            "- **Conservation des données recueillies** – 25 mois",
            "- **Autres destinataires des données** – [Cloud, Inc.]",
        ],
    );
    let plain = everything().to_html("en", SITE);
    for unsaid in ["Use of the data", "kept for", "recipients", "Storage", "Entry", "Loaded"] {
        assert!(!plain.contains(unsaid), "{unsaid:?} in\n{plain}");
    }
}

#[test]
fn retired_cookies_end_the_list_and_the_authority_the_page() {
    for (language, retired, authority) in [
        ("en", "Cookies that are no longer used", "Supervisory authority"),
        ("fr", "Cookies qui ne sont plus utilisés", "Autorité de contrôle"),
    ] {
        let document = Document { jurisdictions: &[], ..policy() };
        assert_order(
            &document.to_html(language, SITE),
            &[
                "id=\"cookie-policy-Counted\"",
                &format!("<h3>{retired}</h3>"),
                "<li><code translate=\"no\" dir=\"ltr\">old_…</code></li>",
                "cookie-policy-choices",
                &format!("<dt>{authority}</dt>\n<dd>CNIL</dd>"),
                "<a href=\"https://www.cnil.fr\" rel=\"noopener external\">https://www.cnil.fr</a>",
            ],
        );
        assert_order(
            &document.to_markdown(language, SITE),
            &[&format!("### {retired}"), "- `old_…`", &format!("- **{authority}** – CNIL, [https")],
        );
    }
}
