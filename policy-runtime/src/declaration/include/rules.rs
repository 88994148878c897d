//! Whether the purposes of a library fit those of the policy that take their cookies.

use super::is_same;
use super::message::Message;
use crate::declaration::{Kind, LibraryDeclaration, Provider, PurposeDeclaration, SitePattern};

/// A library as the policy names it.
type Called = &'static str;

/// Reports a purpose that the library does not have.
#[track_caller]
pub const fn check_purpose(library: &LibraryDeclaration, called: Called, theirs: &str) {
    if find(library, theirs).is_none() {
        Message::new()
            .and("the library ")
            .name(called)
            .and(" has no purpose ")
            .name(theirs)
            .and(" [include-purpose]\nhelp: write one that it has: ")
            .purposes(library)
            .report();
    }
}

/// Reports a purpose of the library that stands in no purpose of the policy.
#[track_caller]
pub const fn check_mapped(
    library: &LibraryDeclaration,
    called: Called,
    mapped: &[&str],
    policy: &[&'static PurposeDeclaration],
) {
    let mut at = 0;
    while at < library.purposes.len() {
        let purpose = library.purposes[at];
        let (mut known, mut is_mapped) = (0, false);
        while known < mapped.len() {
            is_mapped = is_mapped || is_same(mapped[known], purpose.identifier);
            known += 1;
        }
        if !is_mapped {
            opening(called, purpose)
                .and(", but stands in no purpose of the policy [include-purpose]\nhelp: add ")
                .mapping(purpose, policy)
                .and(" to the `include`")
                .report();
        }
        at += 1;
    }
}

/// Reports a purpose that asks for less than the one of the library whose cookies it takes.
#[track_caller]
pub const fn check_rule(
    library: &LibraryDeclaration,
    called: Called,
    theirs: &str,
    ours: &PurposeDeclaration,
    policy: &[&'static PurposeDeclaration],
) {
    let Some(purpose) = find(library, theirs) else { return };
    let message = opening(called, purpose);
    let message = match misfit(purpose, ours) {
        Misfit::None => return,
        Misfit::Refusable => message.and(", but ").name(ours.identifier).and(" can be refused"),
        Misfit::Necessary => message
            .and(", but ")
            .name(ours.identifier)
            .and(" is `necessary`, which no visitor can refuse"),
        Misfit::Unasked => {
            message.and(" and asks, but visitors are not asked about ").name(ours.identifier)
        }
        Misfit::Sensitive => {
            return message
                .and(" and `sensitive`, but ")
                .name(ours.identifier)
                .and(" does not say so [include-rule]\nhelp: write `sensitive` into ")
                .name(ours.identifier)
                .report();
        }
        Misfit::Clears => {
            return message
                .and(" and `clears_storage`, but ")
                .name(ours.identifier)
                .and(" does not say so [include-rule]\nhelp: write `clears_storage` into ")
                .name(ours.identifier)
                .report();
        }
        Misfit::Claim(fact) => {
            return message
                .and(", but does not declare ")
                .name(fact)
                .and(", which ")
                .name(ours.identifier)
                .and(" says of all that it takes [include-rule]\nhelp: remove ")
                .name(fact)
                .and(" from ")
                .name(ours.identifier)
                .report();
        }
        Misfit::Fact(fact) => message
            .and(", but does not declare ")
            .name(fact)
            .and(", without which ")
            .name(ours.identifier)
            .and(" asks (decided by: ")
            .and(ours.decided_by)
            .and(")"),
        Misfit::Party(party) => message
            .and(", but ")
            .and(party.name)
            .and(" is no processor, so that ")
            .name(ours.identifier)
            .and(" asks (decided by: ")
            .and(ours.decided_by)
            .and(")"),
    };
    message.and(" [include-rule]\nhelp: write ").mapping(purpose, policy).report();
}

/// Why a purpose of the policy cannot take the cookies of one of a library.
enum Misfit {
    None,
    /// Visitors could refuse a purpose that is necessary in the library.
    Refusable,
    /// Visitors could not refuse a purpose that they can refuse in the library.
    Necessary,
    /// Visitors would not be asked about a purpose that asks in the library.
    Unasked,
    /// Its data are sensitive, and the purpose of the policy does not say so.
    Sensitive,
    /// Its withdrawal clears the storage of the site, and the purpose of the policy does not say so.
    Clears,
    /// A fact that the purpose of the policy declares, and that of the library does not.
    Claim(&'static str),
    /// A fact that a jurisdiction asks for is not declared.
    Fact(&'static str),
    /// A party decides itself why data are used, which the exemption of a jurisdiction rules out.
    Party(&'static Provider),
}

const fn misfit(theirs: &PurposeDeclaration, ours: &PurposeDeclaration) -> Misfit {
    let is_necessary = matches!(theirs.kind, Kind::Necessary);
    let takes_necessary = matches!(ours.kind, Kind::Necessary);
    if is_necessary && !takes_necessary {
        return Misfit::Refusable;
    }
    if takes_necessary && !is_necessary {
        return Misfit::Necessary;
    }
    if theirs.asks && !ours.asks {
        return Misfit::Unasked;
    }
    if theirs.sensitive && !ours.sensitive && !is_necessary {
        return Misfit::Sensitive;
    }
    if theirs.clears_storage && !ours.clears_storage {
        return Misfit::Clears;
    }
    if ours.ip_masked && !theirs.ip_masked {
        return Misfit::Claim("ip_masked");
    }
    if ours.not_matched && !theirs.not_matched {
        return Misfit::Claim("not_matched");
    }
    if is_necessary || ours.asks || is_same(ours.decided_by, "base") {
        return Misfit::None;
    }
    // The purpose of the policy is exempt by the law of a jurisdiction, whose conditions hold for all that it takes.
    if !theirs.own_use {
        return Misfit::Fact("own_use");
    }
    if !theirs.no_cross_site {
        return Misfit::Fact("no_cross_site");
    }
    match other_party(theirs) {
        Some(party) => Misfit::Party(party),
        None => Misfit::None,
    }
}

/// Returns a party that decides itself why data are used.
const fn other_party(purpose: &PurposeDeclaration) -> Option<&'static Provider> {
    macro_rules! found_in {
        ($list:ident, $provider:ident) => {
            let mut at = 0;
            while at < purpose.$list.len() {
                if decides(purpose.$list[at].$provider) {
                    return Some(purpose.$list[at].$provider);
                }
                at += 1;
            }
        };
    }
    found_in!(cookies, provider);
    found_in!(storage, provider);
    found_in!(embeds, provider);
    found_in!(access, provider);
    let mut at = 0;
    while at < purpose.recipients.len() {
        if decides(purpose.recipients[at]) {
            return Some(purpose.recipients[at]);
        }
        at += 1;
    }
    None
}

const fn decides(provider: &Provider) -> bool {
    let is_controller = provider.identifier.is_empty();
    let is_processor = match provider.role {
        Some(role) => is_same(role, "processor"),
        None => false,
    };
    !is_controller && !is_processor
}

/// Reports a cookie of the library that a purpose of it reads, if the policy parts the two: `reads` names purposes of one policy.
#[track_caller]
pub const fn check_reads(library: &LibraryDeclaration, called: Called, pairs: &[[&str; 2]]) {
    let mut index = 0;
    while index < library.purposes.len() {
        let reader = library.purposes[index];
        let mut at = 0;
        while at < reader.reads.len() {
            let read = reader.reads[at];
            if let (Some(one), Some(other)) =
                (ours_of(pairs, reader.identifier), ours_of(pairs, read.purpose))
                && !is_same(one, other)
            {
                Message::new()
                    .name(reader.identifier)
                    .and(" of ")
                    .name(called)
                    .and(" reads the cookie ")
                    .name(read.name)
                    .and(" of its purpose ")
                    .name(read.purpose)
                    .and(", but they stand in ")
                    .names(&[one, other])
                    .and(" [include-rule]\nhelp: name one purpose of the policy for both")
                    .report();
            }
            at += 1;
        }
        index += 1;
    }
}

const fn ours_of<'p>(pairs: &[[&'p str; 2]], theirs: &str) -> Option<&'p str> {
    let mut at = 0;
    while at < pairs.len() {
        let [known, ours] = pairs[at];
        if is_same(known, theirs) {
            return Some(ours);
        }
        at += 1;
    }
    None
}

/// Reports a cookie of the library for subdomains, if the policy names no host that they stand below.
#[track_caller]
pub const fn check_domain(library: &LibraryDeclaration, called: Called, sites: &[SitePattern]) {
    let mut at = 0;
    while at < sites.len() {
        if !matches!(sites[at], SitePattern::Any) {
            return;
        }
        at += 1;
    }
    let mut index = 0;
    while index < library.purposes.len() {
        let purpose = library.purposes[index];
        at = 0;
        while at < purpose.cookies.len() {
            let cookie = &purpose.cookies[at];
            if cookie.subdomains && cookie.stored_on.is_empty() {
                Message::new()
                    .and("the cookie ")
                    .name(cookie.name)
                    .and(" of ")
                    .name(called)
                    .and(" is for subdomains, but the policy names no host [domain-mismatch]\nhelp: name the site's host in `sites` of the policy, and those below it with `*.`")
                    .report();
            }
            at += 1;
        }
        index += 1;
    }
}

/// Begins the message about a purpose of the library.
const fn opening(called: Called, theirs: &PurposeDeclaration) -> Message {
    let message = Message::new().name(theirs.identifier).and(" of ").name(called);
    let message = if let Some(cookie) = theirs.cookies.first() {
        message.and(", with the cookie ").name(cookie.name).and(",")
    } else {
        message
    };
    message.and(" is `").and(word(theirs.kind)).and("`")
}

const fn find(
    library: &LibraryDeclaration,
    identifier: &str,
) -> Option<&'static PurposeDeclaration> {
    let mut at = 0;
    while at < library.purposes.len() {
        if is_same(library.purposes[at].identifier, identifier) {
            return Some(library.purposes[at]);
        }
        at += 1;
    }
    None
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Necessary => "necessary",
        Kind::Statistical => "statistical",
        Kind::Internal => "internal",
        Kind::ThirdParty => "third_party",
    }
}

impl Message {
    /// Adds the purpose of a library with one of the policy that can take its cookies.
    const fn mapping(
        self,
        theirs: &PurposeDeclaration,
        policy: &[&'static PurposeDeclaration],
    ) -> Message {
        let mut message = self;
        let (mut at, mut fitting) = (0, 0);
        while at < policy.len() {
            if matches!(misfit(theirs, policy[at]), Misfit::None) {
                message = message.and(if fitting > 0 { "` or `" } else { "`" });
                message = message.and(theirs.identifier).and(": ").and(policy[at].identifier);
                fitting += 1;
            }
            at += 1;
        }
        if fitting == 0 {
            let needed = if matches!(theirs.kind, Kind::Necessary) {
                ": ..` with a purpose that is `necessary`, which is to be declared"
            } else {
                ": ..` with a purpose that asks, which is to be declared"
            };
            return message.and("`").and(theirs.identifier).and(needed);
        }
        message.and("`")
    }

    /// Adds the names of a library's purposes.
    const fn purposes(mut self, library: &LibraryDeclaration) -> Message {
        let mut at = 0;
        while at < library.purposes.len() {
            if at > 0 {
                self = self.and(", ");
            }
            self = self.name(library.purposes[at].identifier);
            at += 1;
        }
        self
    }
}
