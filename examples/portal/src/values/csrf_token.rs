//! `csrftoken`: shows that a request comes from a page of this site.

use super::SessionToken;
use super::random::{self, Bits, NoRandomness};
use policy_runtime::CookieValue;
use std::borrow::Cow;
use std::fmt;
use subtle::ConstantTimeEq;

/// 128 random bits, and the session they were made for. Before a visitor has one they stand alone.
///
/// The session stands in it because a token alone could be planted: whoever can write a cookie of this site (a sibling
/// domain, a network without TLS) could give a visitor a token of their own.
#[derive(Clone)]
pub struct CsrfToken {
    random: Bits,
    session: Option<Bits>,
}

impl CsrfToken {
    /// A new one for a session, or for a visitor without one.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random(session: Option<&SessionToken>) -> Result<CsrfToken, NoRandomness> {
        Ok(CsrfToken { random: random::bits()?, session: session.map(SessionToken::binding) })
    }

    /// Whether it was made for this session, or without one for none.
    pub fn belongs_to(&self, session: Option<&SessionToken>) -> bool {
        match (self.session, session.map(SessionToken::binding)) {
            (None, None) => true,
            (Some(bound), Some(present)) => bound.ct_eq(&present).into(),
            _ => false,
        }
    }
}

impl CookieValue for CsrfToken {
    fn to_text(&self) -> Cow<'_, str> {
        let random = random::to_text(&self.random);
        match &self.session {
            Some(session) => format!("{random}.{}", random::to_text(session)).into(),
            None => random.into(),
        }
    }

    fn from_text(text: &str) -> Option<CsrfToken> {
        let (random, session) = match text.split_once('.') {
            Some((random, session)) => (random, Some(random::from_text(session)?)),
            None => (text, None),
        };
        Some(CsrfToken { random: random::from_text(random)?, session })
    }
}

impl fmt::Debug for CsrfToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CsrfToken(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_belongs_to_the_session_it_was_made_for() {
        let session = SessionToken::random().unwrap();
        let other = SessionToken::random().unwrap();
        let bound = CsrfToken::random(Some(&session)).unwrap();
        let free = CsrfToken::random(None).unwrap();
        assert!(
            bound.belongs_to(Some(&session))
                && !bound.belongs_to(Some(&other))
                && !bound.belongs_to(None)
        );
        assert!(free.belongs_to(None) && !free.belongs_to(Some(&session)));
    }

    #[test]
    fn a_token_survives_the_wire() {
        let session = SessionToken::random().unwrap();
        for token in [CsrfToken::random(None).unwrap(), CsrfToken::random(Some(&session)).unwrap()]
        {
            let text = token.to_text().into_owned();
            assert_eq!(
                CsrfToken::from_text(&text).map(|token| token.to_text().into_owned()),
                Some(text)
            );
        }
        for text in [
            "",
            ".",
            "a.b",
            "AAAAAAAAAAAAAAAAAAAAAA.",
            "AAAAAAAAAAAAAAAAAAAAAB",
            "AAAAAAAAAAAAAAAAAAAAA=",
        ] {
            assert!(CsrfToken::from_text(text).is_none(), "{text:?}");
        }
    }
}
