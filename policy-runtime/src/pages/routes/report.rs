//! Reports of forms that the pages turn away.

use crate::declaration::Document;
use crate::report::should_log;

/// Reports a form that shows another policy than the one whose pages it was sent to. Its name is whatever somebody sent.
pub(super) fn form_of_another_policy(document: &'static Document) {
    if should_log(document, "form of another policy", "") {
        tracing::warn!(
            policy = document.name,
            "a form that shows another policy was sent to the pages of `{}`, so it was turned away\nhelp: applications with policies of their own on one host need pages at paths of their own",
            document.name
        );
    }
}
