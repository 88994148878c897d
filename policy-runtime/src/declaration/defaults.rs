//! Default declarations. An expansion writes only the fields that differ (`..DEFAULT_COOKIE`), which is less to read and to
//! compile.

use super::tables::Tables;
use super::{
    CookieDeclaration, Document, EmbedDeclaration, Kind, LibraryDeclaration, Lifetime, Loading,
    Names, Origins, Provider, PurposeDeclaration, Seal, SourceLocation, Text, Writer,
};
use crate::wire::SameSite;

/// A cookie with the defaults of the policy language, and empty fields.
pub const DEFAULT_COOKIE: CookieDeclaration = CookieDeclaration {
    name: "",
    parts: &[],
    placeholders: &[],
    identifier: "",
    text: Text(""),
    location: None,
    because: None,
    provider: &DEFAULT_PROVIDER,
    lifetime: Lifetime::Session,
    seal: Seal::Plain,
    value: None,
    path: "/",
    subdomains: false,
    secure: true,
    http_only: true,
    same_site: SameSite::Lax,
    partitioned: false,
    writer: Writer::Application,
    embed: None,
    sites: &[],
    stored_on: &[],
    shared_with: &[],
    also_used_by: &[],
    suffix: "",
};

/// An empty purpose. It asks, so that an omission cannot turn into consent.
pub const DEFAULT_PURPOSE: PurposeDeclaration = PurposeDeclaration {
    identifier: "",
    id: 0,
    title: Text(""),
    text: Text(""),
    group: None,
    data: &[],
    note: None,
    kind: Kind::ThirdParty,
    asks: true,
    basis: None,
    decided_by: "base",
    anonymised: None,
    own_use: false,
    no_cross_site: false,
    ip_masked: false,
    sensitive: false,
    clears_storage: false,
    not_matched: false,
    sells: false,
    rules: &[],
    consent_mode: &[],
    data_kept: None,
    recipients: &[],
    sites: &[],
    reads: &[],
    refused_by_gpc: false,
    fingerprint: 0,
    cookies: &[],
    storage: &[],
    embeds: &[],
    access: &[],
};

/// An embed that loads nothing.
pub const DEFAULT_EMBED: EmbedDeclaration = EmbedDeclaration {
    identifier: "",
    text: Text(""),
    because: None,
    provider: &DEFAULT_PROVIDER,
    origins: Origins(&[]),
    stored_on: &[],
    loaded_by: None,
    consent_api: None,
    title: None,
    init: None,
    attributes: &["async"],
    size: None,
    loading: Loading::Lazy,
    allow: &[],
    sandbox: &[
        "allow-forms",
        "allow-popups",
        "allow-popups-to-escape-sandbox",
        "allow-presentation",
        "allow-same-origin",
        "allow-scripts",
    ],
};

/// A provider without optional fields.
pub const DEFAULT_PROVIDER: Provider = Provider {
    identifier: "",
    name: "",
    privacy: "",
    opt_out: None,
    country: None,
    role: None,
    notices: &[],
    dpo: None,
    address: None,
    transfers: &[],
};

/// A policy without sites, purposes and findings.
pub const DEFAULT_DOCUMENT: Document = Document {
    name: "",
    text: Text(""),
    dpo: None,
    address: None,
    rights: None,
    note: None,
    controller: &DEFAULT_PROVIDER,
    contact: "",
    updated: "",
    authority: None,
    languages: &[],
    sites: &[],
    jurisdictions: &[],
    providers: &[],
    purposes: &[],
    consent: None,
    retired: &[],
    findings: &[],
    audience: None,
    abroad: None,
    rule_elsewhere: None,
    source: SourceLocation::UNKNOWN,
    tables: Tables::NONE,
    elsewhere: 0,
    families: &[],
};

/// A library without purposes.
pub const DEFAULT_LIBRARY: LibraryDeclaration = LibraryDeclaration {
    name: "",
    text: Text(""),
    languages: &[],
    providers: &[],
    purposes: &[],
    retired: &[],
    findings: &[],
    families: &[],
    terms: &[],
    names: Names { cookies: &[], families: &[], storage: &[], identifiers: &[] },
};
