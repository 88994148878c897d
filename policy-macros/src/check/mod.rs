//! The rule book.
//!
//! A rule is a function with a code, a source, an example and a remedy. A breach that browsers or the law certainly refuse is
//! an error at the phrase that is wrong; good practice is a row of the policy's report. Faults that binding finds (unknown
//! names, missing texts) are reported there and explained in [`codes`]; duplicates and missing or mismatched arguments are
//! left to rustc, whose messages for them are better.

mod access;
mod address;
mod basis;
pub(crate) mod codes;
mod counts;
mod elsewhere;
mod embeds;
mod facts;
mod families;
mod frames;
mod grouping;
mod library;
mod lifetime;
mod loaders;
mod loading;
mod names;
mod parties;
mod paths;
mod policy;
mod prefix;
mod reason;
mod regions;
mod reserved;
mod rule;
mod scope;
mod scripts;
mod security;
mod signals;
mod sites;
mod storage;
pub(crate) mod undecided;
mod wildcards;

use crate::diagnostics::Errors;
use crate::diagnostics::fault::guarded;
use crate::model::Policy;
use rule::Report;

pub(crate) use rule::{Finding, Rule};

/// All rules, by topic.
pub(crate) const RULES: &[&[Rule]] = &[
    policy::RULES,
    library::RULES,
    parties::RULES,
    names::RULES,
    reserved::RULES,
    families::RULES,
    prefix::RULES,
    scope::RULES,
    paths::RULES,
    sites::RULES,
    elsewhere::RULES,
    lifetime::RULES,
    basis::RULES,
    security::RULES,
    embeds::RULES,
    scripts::RULES,
    frames::RULES,
    loading::RULES,
    loaders::RULES,
    access::RULES,
    storage::RULES,
    facts::RULES,
    regions::RULES,
    signals::RULES,
    counts::RULES,
];

/// Checks a policy against all rules, and groups the rows of the report. A rule with a fault of its own costs its findings alone.
pub(crate) fn check(policy: &Policy, errors: &mut Errors) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let mut report = Report { code: rule.code, errors, findings: &mut findings };
        if let Err(fault) = guarded(rule.code.as_str(), || (rule.check)(policy, &mut report)) {
            errors.push(fault);
        }
    }
    grouping::grouped(policy, findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::code::Code;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_explained_once() {
        let rules = RULES.iter().copied().flatten().map(|rule| rule.code);
        let mut explained: Vec<Code> =
            rules.chain(codes::CODES.iter().map(|code| code.code)).collect();
        let mut all = Code::ALL.to_vec();
        explained.sort_unstable();
        all.sort_unstable();
        assert_eq!(explained, all);
        let distinct: BTreeSet<&str> = all.iter().map(|code| code.as_str()).collect();
        assert_eq!(distinct.len(), all.len());
        for undecided in undecided::RULES {
            assert!(!distinct.contains(undecided.code), "{} is decided after all", undecided.code);
        }
    }
}
