//! Iterates over the members of lists, such as the cookies of all purposes.

use std::slice;

/// The members of lists, each with the owner of its list.
///
/// A nested `flat_map` is a type of its own for every caller, with a fold, a search and a bound on its length; this is one type per
/// pair of lists, which takes a fraction of that to build.
pub(crate) struct Nested<'d, O, M: 'static> {
    owners: slice::Iter<'d, O>,
    members_of: fn(O) -> &'static [M],
    owner: Option<(O, slice::Iter<'static, M>)>,
}

impl<'d, O: Copy, M> Nested<'d, O, M> {
    pub(crate) fn new(owners: &'d [O], members_of: fn(O) -> &'static [M]) -> Nested<'d, O, M> {
        Nested { owners: owners.iter(), members_of, owner: None }
    }
}

impl<O: Copy, M> Iterator for Nested<'_, O, M> {
    type Item = (O, &'static M);

    #[inline]
    fn next(&mut self) -> Option<(O, &'static M)> {
        loop {
            if let Some((owner, members)) = &mut self.owner
                && let Some(member) = members.next()
            {
                return Some((*owner, member));
            }
            let owner = *self.owners.next()?;
            self.owner = Some((owner, (self.members_of)(owner).iter()));
        }
    }
}

// By hand, as a derived one would demand it of the members, too.
impl<O: Copy, M> Clone for Nested<'_, O, M> {
    fn clone(&self) -> Self {
        Nested {
            owners: self.owners.clone(),
            members_of: self.members_of,
            owner: self.owner.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Nested;

    #[test]
    fn members_come_in_order_with_their_owners() {
        let lists: [(&str, &[u8]); 4] =
            [("none", &[]), ("two", &[1, 2]), ("no", &[]), ("one", &[3])];
        let members: Vec<_> = Nested::new(&lists, |(_, members)| members)
            .map(|((name, _), member)| (name, *member))
            .collect();
        assert_eq!(members, [("two", 1), ("two", 2), ("one", 3)]);
        assert_eq!(Nested::new(&lists[..1], |(_, members)| members).next(), None);
    }
}
