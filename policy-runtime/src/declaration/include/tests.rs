use super::*;
use crate::declaration::{HashedName, NamePattern, Names, Placeholder};

#[test]
fn texts_are_compared_whole() {
    for (one, other, expected) in
        [("", "", true), ("ab", "ab", true), ("ab", "abc", false), ("ab", "ac", false)]
    {
        assert_eq!(is_same(one, other), expected, "{one} {other}");
    }
}

const fn family(
    text: &'static str,
    parts: &'static [&'static str],
    placeholders: &'static [Placeholder],
) -> NamePattern {
    NamePattern { text, parts, placeholders, is_retired: false }
}

const fn exact(text: &'static str) -> HashedName {
    HashedName { hash: 7, text, is_retired: false }
}

const NUMBER: Placeholder = Placeholder::Integer { least: 0, greatest: 99, minus: "-" };

fn clashes(one: Names, other: Names) -> Option<String> {
    let one = Named { called: "a::Kit", names: Box::leak(Box::new(one)) };
    let other = Named { called: "b::Kit", names: Box::leak(Box::new(other)) };
    let caught = std::panic::catch_unwind(|| check_names(one, &[other])).err()?;
    Some(caught.downcast_ref::<String>().cloned().unwrap_or_default())
}

const NONE: Names = Names { cookies: &[], families: &[], storage: &[], identifiers: &[] };

#[test]
fn a_name_belongs_to_one_policy() {
    let one = Names { cookies: Box::leak(Box::new([exact("_ga")])), ..NONE };
    let message = clashes(one, one).unwrap();
    assert!(
        message.starts_with("the cookie `_ga` stands in `a::Kit` and `b::Kit` [include-name]"),
        "{message}"
    );
    let other = Names { cookies: Box::leak(Box::new([exact("_gid")])), ..NONE }; // the same hash
    assert_eq!(clashes(one, other), None);
    let retired = [HashedName { is_retired: true, ..exact("_ga") }];
    let retired = Names { cookies: Box::leak(Box::new(retired)), ..NONE };
    assert_eq!(clashes(retired, retired), None, "both retire it");
    assert!(clashes(retired, one).is_some(), "one would delete what the other sets");
}

#[test]
fn a_family_has_no_names_of_another_policy() {
    const GA: &[NamePattern] = &[family("_ga_{id}", &["_ga_", ""], &[])];
    const GAT: &[NamePattern] = &[family("_gat_{id}", &["_gat_", ""], &[])];
    const CART: &[NamePattern] = &[family("c{number}", &["c", ""], &[NUMBER])];
    const CAT: &[NamePattern] = &[family("cat{text}", &["cat", ""], &[])];
    const G: &[NamePattern] = &[family("_g{x}_{y}", &["_g", "_", ""], &[])];
    const END: &[NamePattern] = &[family("{x}_end", &["", "_end"], &[])];
    const FINISH: &[NamePattern] = &[family("{x}_fin", &["", "_fin"], &[])];
    for (one, other, expected) in [
        (GA, GA, true),
        (GA, GAT, false),
        (GA, G, true),
        (GAT, G, true),
        (CART, CAT, false),
        (CART, CART, true),
        (END, FINISH, false),
        (END, GA, true),
    ] {
        for (one, other) in [(one, other), (other, one)] {
            let found = clashes(Names { families: one, ..NONE }, Names { families: other, ..NONE });
            assert_eq!(found.is_some(), expected, "{} {}", one[0].text, other[0].text);
        }
    }
    for (family, name, expected) in [
        (GA, "_ga", false),
        (GA, "_ga_", false),
        (GA, "_ga_X", true),
        (CART, "c7", true),
        (CART, "cat", false),
        (END, "a_end", true),
        (END, "_end", false),
    ] {
        let name: &'static [HashedName] = Box::leak(Box::new([exact(name)]));
        let found = clashes(Names { families: family, ..NONE }, Names { cookies: name, ..NONE });
        assert_eq!(found.is_some(), expected, "{} {}", family[0].text, name[0].text);
    }
}
