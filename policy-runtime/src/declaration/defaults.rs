//! What most declarations have in common: an expansion writes down what differs (`..DEFAULT_COOKIE`), which is less to read
//! and less to compile.

use super::{
    CookieDeclaration, Document, Kind, Lifetime, Provider, PurposeDeclaration, Seal, Text, Writer,
};
use crate::wire::SameSite;

/// The defaults of the policy language for a cookie; the rest is empty.
pub const DEFAULT_COOKIE: CookieDeclaration = CookieDeclaration {
    name: "",
    parts: &[],
    identifier: "",
    text: Text(""),
    location: None,
    because: None,
    provider: &DEFAULT_PROVIDER,
    lifetime: Lifetime::Session,
    seal: Seal::Plain,
    path: "/",
    subdomains: false,
    secure: true,
    http_only: true,
    same_site: SameSite::Lax,
    partitioned: false,
    writer: Writer::Application,
    embed: None,
    stored_on: None,
    shared_with: &[],
    suffix: "",
};

/// A purpose that says nothing yet. It asks: what is unclear is no consent.
pub const DEFAULT_PURPOSE: PurposeDeclaration = PurposeDeclaration {
    identifier: "",
    id: 0,
    title: Text(""),
    text: Text(""),
    group: None,
    kind: Kind::ThirdParty,
    asks: true,
    decided_by: "base",
    anonymised: None,
    own_use: false,
    no_cross_site: false,
    consent_mode: &[],
    data_kept: None,
    recipients: &[],
    refused_by_gpc: false,
    fingerprint: 0,
    cookies: &[],
    storage: &[],
    embeds: &[],
};

/// A provider of whom only name and notice have to be declared.
pub const DEFAULT_PROVIDER: Provider =
    Provider { identifier: "", name: "", privacy: "", opt_out: None, country: None, role: None };

/// A policy without sites, purposes and findings.
pub const DEFAULT_DOCUMENT: Document = Document {
    name: "",
    text: Text(""),
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
};
