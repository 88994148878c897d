//! Point (a): who is responsible.

use super::{Entry, Point, stated_or};
use crate::declaration::Document;

pub(super) fn points(document: &Document) -> Vec<Point> {
    let controller = document.controller;
    let address = document.address.or(controller.address);
    let named = vec![
        Entry::Stated(controller.name.to_owned()),
        Entry::Stated(format!("contact: {}", document.contact)),
        stated_or(address, "postal address of the controller (`address`)"),
    ];
    let joint = document.providers.iter().filter(|provider| provider.role == Some("joint"));
    let mut joint: Vec<_> = joint
        .map(|provider| {
            let address = provider.address.map(|address| format!(", {address}"));
            Entry::Stated(format!("{}{}", provider.name, address.unwrap_or_default()))
        })
        .collect();
    if joint.is_empty() {
        joint.push(Entry::Stated("none declared".to_owned()));
    }
    let dpo = document.dpo.or(controller.dpo);
    vec![
        Point::new("(a) controller", named),
        Point::new("(a) joint controllers", joint),
        Point::new(
            "(a) representative",
            vec![Entry::Missing(
                "representative of the controller, if there is one (the policy has no key for it)",
            )],
        ),
        Point::new(
            "(a) data protection officer",
            vec![stated_or(dpo, "data protection officer, if there is one (`dpo`)")],
        ),
    ]
}
