//! The codes of what reading and binding find.

/// A code, why it is an error, and what to write instead.
pub(crate) struct Explanation {
    pub(crate) code: &'static str,
    pub(crate) says: &'static str,
    pub(crate) remedy: &'static str,
}

#[rustfmt::skip] // a table: one code a line
pub(crate) const CODES: &[Explanation] = &[
    Explanation { code: "syntax", says: "Something is missing or out of place.", remedy: "compare with the policy on the crate's front page" },
    Explanation { code: "attribute", says: "A policy has no attributes.", remedy: "only doc comments stand before an item" },
    Explanation { code: "visibility", says: "One visibility holds for all that a policy generates.", remedy: "write `pub` before `policy`" },
    Explanation { code: "unsupported", says: "A part of the language that this version does not compile.", remedy: "the message says what to write in its place" },
    Explanation { code: "item-unknown", says: "A policy consists of a few kinds of items.", remedy: "the message lists those that stand there" },
    Explanation { code: "item-place", says: "An item stands where it has no meaning: a cookie belongs into its one purpose.", remedy: "move it" },
    Explanation { code: "policy-missing", says: "Without `policy` nothing has a name.", remedy: "begin with `policy Name { .. }`" },
    Explanation { code: "policy-duplicate", says: "A `cookie_policy!` declares one policy.", remedy: "put the second into a `cookie_policy!` of its own" },
    Explanation { code: "name-missing", says: "An item has a name.", remedy: "write it behind the item's word" },
    Explanation { code: "name-identifier", says: "A name that is no identifier of Rust needs one to be called by.", remedy: "`\"__Host-sid\" as sid`" },
    Explanation { code: "family-parameter", says: "Each placeholder in a name is a parameter, and each parameter stands in the name.", remedy: "`\"draft_{document}\" as draft(document: u64)`" },
    Explanation { code: "key-unknown", says: "Every kind of item has its own keys.", remedy: "the message names the one that was probably meant, or lists all" },
    Explanation { code: "key-missing", says: "Some keys have no default: nobody but the author knows.", remedy: "add the key" },
    Explanation { code: "key-duplicate", says: "A key that is said twice says two things.", remedy: "keep one" },
    Explanation { code: "key-value", says: "A key's value has one shape.", remedy: "the message shows an example" },
    Explanation { code: "text-empty", says: "Visitors read these texts.", remedy: "write one, or leave the key out" },
    Explanation { code: "kind-missing", says: "Whether visitors are asked follows from the kind of the purpose.", remedy: "`purpose Name: necessary { .. }`" },
    Explanation { code: "kind-unknown", says: "The kinds are `necessary`, `statistical`, `internal` and `third_party`.", remedy: "write one of them" },
    Explanation { code: "lifetime-unit", says: "A lifetime is a number and a unit, singular only after 1. A month counts 30 days, a year 365.", remedy: "`30 days`" },
    Explanation { code: "lifetime-zero", says: "A cookie that lives 0 seconds is deleted as it is set.", remedy: "`lifetime: session`" },
    Explanation { code: "consent-type", says: "Only the runtime reads and writes the consent cookie.", remedy: "`consent cookie choice { .. }`, without a type" },
    Explanation { code: "storage-area", says: "The browser has a storage that stays and one that ends with the tab.", remedy: "`in local` or `in session`" },
    Explanation { code: "provider-unknown", says: "Who sets or reads a cookie is declared, with an address for visitors.", remedy: "`provider name { name: \"..\", privacy: \"https://..\" }`" },
    Explanation { code: "jurisdiction-unknown", says: "The rules that are known are those of the EU, of its and the EEA's countries, and of the UK.", remedy: "write one of the listed codes" },
    Explanation { code: "language-missing", says: "Doc comments are in the first of the policy's languages.", remedy: "`languages: [en]`" },
    Explanation { code: "language-duplicate", says: "Each language is listed once.", remedy: "keep one" },
    Explanation { code: "purpose-text", says: "Visitors are told in one sentence what each purpose and cookie is for (GDPR art. 13; CNIL 2020-092).", remedy: "a doc comment above it" },
    Explanation { code: "locale-missing", says: "Every text stands in every language of the policy: a visitor who cannot read it is not informed.", remedy: "add the text to the `texts` of that language" },
    Explanation { code: "text-language", says: "A `texts` block translates into one of the policy's other languages.", remedy: "list the language, or remove the block" },
    Explanation { code: "text-duplicate", says: "Of two translations of one text nobody can say which one is shown.", remedy: "keep one" },
    Explanation { code: "text-unknown", says: "A translation of something that is not declared is never shown.", remedy: "correct its name, or remove it" },
    Explanation { code: "text-file", says: "The texts of a Fluent file are plain text, and the path is relative to the source file.", remedy: "the message says which line is wrong" },
    Explanation { code: "value-shape", says: "`#[derive(CookieValue)]` is for types with one text for each value: enums without data, by the names of their variants, and structs of one value, by that value.", remedy: "declare the cookie with `Json<..>`, or implement `CookieValue`" },
    Explanation { code: "value-name", says: "The text of a variant stands in the cookie as it is, where scripts and other servers read it, too: it has one or more octets that need no escape (RFC 6265bis 4.1.1).", remedy: "`#[cookie_value(rename = \"..\")]`" },
    Explanation { code: "value-twice", says: "A text stands for one variant.", remedy: "give one of them another text" },
    Explanation { code: "value-attribute", says: "A variant can be renamed once, and read by aliases; a type can say where the runtime is.", remedy: "`#[cookie_value(rename = \"..\", alias = \"..\")]`" },
];
