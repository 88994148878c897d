//! Baskets, sessions and orders: in memory, as an example needs no more.

use crate::catalogue::Kettle;
use crate::values::{BasketId, RememberToken, SessionToken};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Maximum number of baskets, of sessions, and of visitors to sign in again.
const MAX_ENTRIES: usize = 10_000;
/// Maximum number of kettles in a basket.
const MAX_KETTLES: usize = 20;

#[derive(Clone, Default)]
pub(crate) struct Store(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    baskets: HashMap<BasketId, Vec<Kettle>>,
    sessions: HashSet<SessionToken>,
    remembered: HashSet<RememberToken>,
    orders: u64,
}

impl Store {
    pub(crate) fn basket(&self, id: Option<BasketId>) -> Vec<Kettle> {
        id.and_then(|id| self.lock().baskets.get(&id).cloned()).unwrap_or_default()
    }

    pub(crate) fn add(&self, id: BasketId, kettle: Kettle) {
        let mut state = self.lock();
        make_room(
            &mut state.baskets,
            |baskets| baskets.keys().next().copied().map(|id| baskets.remove(&id)),
            HashMap::len,
        );
        let basket = state.baskets.entry(id).or_default();
        if basket.len() < MAX_KETTLES {
            basket.push(kettle);
        }
    }

    pub(crate) fn empty(&self, id: BasketId) {
        self.lock().baskets.remove(&id);
    }

    /// Returns the number of a new order.
    pub(crate) fn order(&self) -> u64 {
        let mut state = self.lock();
        state.orders += 1;
        state.orders
    }

    pub(crate) fn sign_in(&self, session: SessionToken) {
        insert(&mut self.lock().sessions, session);
    }

    pub(crate) fn remember(&self, token: RememberToken) {
        insert(&mut self.lock().remembered, token);
    }

    pub(crate) fn is_signed_in(&self, session: Option<SessionToken>) -> bool {
        session.is_some_and(|session| self.lock().sessions.contains(&session))
    }

    pub(crate) fn is_remembered(&self, token: Option<RememberToken>) -> bool {
        token.is_some_and(|token| self.lock().remembered.contains(&token))
    }

    pub(crate) fn sign_out(
        &self,
        session: Option<SessionToken>,
        remembered: Option<RememberToken>,
    ) {
        let mut state = self.lock();
        session.map(|session| state.sessions.remove(&session));
        remembered.map(|token| state.remembered.remove(&token));
    }

    /// A panic elsewhere leaves complete entries behind, so a poisoned lock is safe to use.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds a token, in the place of another one where there are too many.
fn insert<T: Copy + Eq + Hash>(tokens: &mut HashSet<T>, token: T) {
    make_room(
        tokens,
        |tokens| tokens.iter().next().copied().map(|any| tokens.remove(&any)),
        HashSet::len,
    );
    tokens.insert(token);
}

fn make_room<C, R>(
    entries: &mut C,
    remove_any: impl Fn(&mut C) -> Option<R>,
    len: fn(&C) -> usize,
) {
    while len(entries) >= MAX_ENTRIES {
        remove_any(entries);
    }
}
