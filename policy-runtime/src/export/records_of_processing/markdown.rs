//! The record as Markdown.

use super::{Activity, Entry, Point, RecordsOfProcessing};
use crate::policy_page::markdown_text;
use std::fmt::Write;

pub(super) fn render(record: &RecordsOfProcessing) -> String {
    let RecordsOfProcessing { policy, updated, controller, activities } = record;
    let mut text = format!(
        "# Records of processing activities (GDPR art. 30(1))\n\nFrom the cookie policy {}, updated {updated}. It covers the \
         processing by cookies, storage and embeds alone. **Missing** marks what the policy does not state.\n\n## Controller\n",
        markdown_text(policy),
    );
    table(&mut text, controller);
    for Activity { identifier, title, points } in activities {
        // Writing into a string does not fail.
        let _ = writeln!(text, "\n## {} ({})", markdown_text(title), markdown_text(identifier));
        table(&mut text, points);
    }
    text
}

fn table(text: &mut String, points: &[Point]) {
    text.push_str("\n| art. 30(1) | record |\n|---|---|\n");
    for Point { label, entries } in points {
        let entries = entries.iter().map(|entry| match entry {
            Entry::Stated(text) => markdown_text(text),
            Entry::Missing(what) => format!("**Missing:** {}", markdown_text(what)),
        });
        let _ = writeln!(text, "| {label} | {} |", entries.collect::<Vec<_>>().join("<br>"));
    }
}
