//! The items of a policy.

use super::answer::Answer;
use super::lifetime::Lifetime;
use super::name::Name;

/// The place of a party in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::import) struct PartyId(pub(super) usize);

/// The place of a purpose in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct PurposeId(pub(super) usize);

/// A `provider` beside the controller.
#[derive(Debug)]
pub(in crate::import) struct Party {
    /// Words that its identifier is made of.
    pub(in crate::import) called: String,
    pub(in crate::import) name: Answer<String>,
    pub(in crate::import) privacy: Answer<String>,
}

/// A `purpose`.
#[derive(Debug)]
pub(in crate::import) struct Purpose {
    /// Words that its identifier is made of.
    pub(in crate::import) called: String,
    pub(in crate::import) title: Answer<String>,
    pub(in crate::import) text: Answer<String>,
    pub(in crate::import) kind: Answer<&'static str>,
    pub(in crate::import) items: Vec<Item>,
}

#[derive(Debug)]
pub(in crate::import) enum Item {
    Cookie(Cookie),
    Storage(Storage),
    Embed(Embed),
}

/// A `cookie`. Within an embed, the embed's provider sets it.
#[derive(Debug, Clone)]
pub(in crate::import) struct Cookie {
    pub(in crate::import) name: Name,
    /// Words that its identifier is made of, if not its name.
    pub(in crate::import) called: Option<String>,
    pub(in crate::import) text: Answer<String>,
    pub(in crate::import) lifetime: Answer<Lifetime>,
    pub(in crate::import) party: Option<PartyId>,
    /// `None` within an embed, and for what another site stores.
    pub(in crate::import) set_by: Option<Answer<&'static str>>,
    /// The other sites that store it. Empty for a cookie of this site.
    pub(in crate::import) stored_on: Vec<String>,
    pub(in crate::import) shared_with: Vec<PartyId>,
    /// The Path, if it is another than `/`.
    pub(in crate::import) path: Option<String>,
    pub(in crate::import) subdomains: bool,
    pub(in crate::import) same_site: Option<&'static str>,
    pub(in crate::import) partitioned: bool,
    pub(in crate::import) read_by_scripts: bool,
}

impl Cookie {
    /// Makes a cookie of which nothing but the name is known.
    pub(in crate::import) fn new(name: Name) -> Cookie {
        Cookie {
            name,
            called: None,
            text: Answer::open("what is it for"),
            lifetime: Answer::open(super::lifetime::QUESTION),
            party: None,
            set_by: Some(Answer::open("who sets it: middleware, proxy or scripts")),
            stored_on: Vec::new(),
            shared_with: Vec::new(),
            path: None,
            subdomains: false,
            same_site: None,
            partitioned: false,
            read_by_scripts: false,
        }
    }
}

/// A `storage`.
#[derive(Debug)]
pub(in crate::import) struct Storage {
    pub(in crate::import) name: Name,
    pub(in crate::import) area: &'static str,
    pub(in crate::import) text: Answer<String>,
    pub(in crate::import) party: Option<PartyId>,
}

/// An `embed`.
#[derive(Debug)]
pub(in crate::import) struct Embed {
    /// Words that its identifier is made of.
    pub(in crate::import) called: String,
    pub(in crate::import) text: Answer<String>,
    pub(in crate::import) party: PartyId,
    /// Hosts that it loads from, by the key of the policy: `script`, `frame`.
    pub(in crate::import) origins: Vec<(&'static str, Vec<String>)>,
    pub(in crate::import) cookies: Vec<Cookie>,
}
