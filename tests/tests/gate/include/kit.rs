//! A library in a module, with an item of every kind.

use policy_runtime::{Cookies, Includes, Refused};

policy_runtime::cookie_policy! {
    /// Counts what visitors read.
    pub policy Kit: library { languages: [en, fr] }

    provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy", country: us }

    /// The reader works with these.
    purpose Reading: necessary {
        title: "Reading",

        /// Remembers where you stopped.
        cookie "kit_page_{book}" as page(book: u32): u32 { because: user_input, lifetime: 30 days, seal: signed }
    }

    /// Counts which books are read.
    purpose Counting: third_party {
        title: "Counting",
        refused_by: [gpc],
        data: [identifier, browsing],
        consent_mode: [analytics_storage],
        data_kept: 25 months,
        recipients: [vendor],

        /// Tells one reader from another.
        cookie kit_reader: u64 { lifetime: 90 days }
        /// Keeps the books that were not counted yet.
        storage "kit.books" as books in local {}
        /// Counts the pages.
        embed counter(site: u32) {
            provider: vendor,
            script: ["https://vendor.example/count/{site}.js"],

            cookie _kit_v { lifetime: 1 year }
            cookie "vid" { lifetime: 1 year, stored_on: "vendor.example" }
        }
    }

    retired { cookie kit_old {} }

    texts fr {
        Kit: "Compte les lectures.",
        Reading.title: "Lecture",
        Reading: "La lecture en a besoin.",
        page: "Retient votre page.",
        Counting.title: "Comptage",
        Counting: "Compte les livres lus.",
        kit_reader: "Distingue un lecteur d’un autre.",
        books: "Garde les livres à compter.",
        counter: "Compte les pages.",
    }
}

/// Notes the page of a book, and counts the reader if the visitor allows it.
pub(super) fn read<P: Includes<Kit>>(
    cookies: &Cookies<P>,
    book: u32,
    to: u32,
) -> Result<(), Refused> {
    cookies.set(page(book, to));
    let consent = cookies.consent(Counting)?;
    let reader = cookies.get_with::<kit_reader>(consent).unwrap_or(7);
    cookies.set(kit_reader(consent, reader));
    Ok(())
}

/// Returns the page of a book.
pub(super) fn page_of<P: Includes<Kit>>(cookies: &Cookies<P>, book: u32) -> Option<u32> {
    cookies.get_at::<page>(book)
}
