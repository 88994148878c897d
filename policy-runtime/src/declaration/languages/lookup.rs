//! Tags as text, cut from the end.

pub(super) mod steps {
    /// A tag in lower case.
    pub(crate) type Step = String;

    /// The tag and those that it begins with; none if it is empty.
    pub(crate) fn of(tag: &str) -> Option<Vec<Step>> {
        let tag = tag.to_ascii_lowercase();
        let shorter =
            std::iter::successors(Some(tag.as_str()), |tag| Some(tag.rsplit_once('-')?.0));
        let steps: Vec<Step> = shorter.filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        (!steps.is_empty()).then_some(steps)
    }

    /// Whether both begin alike.
    pub(crate) fn is_same(one: &str, other: &str) -> bool {
        one.split('-').next() == other.split('-').next()
    }
}
