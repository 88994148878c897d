//! States of a purpose, and their join: of several rules the strictest holds.

/// The state of a purpose before the visitor says anything. Later states are stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// On, and cannot be refused.
    None,
    /// On; the policy page informs about it.
    Inform,
    /// On until the visitor objects.
    Object,
    /// Off until the visitor consents.
    Ask,
    /// Off, and no choice turns it on.
    Off,
}

impl State {
    /// Returns the variant of the runtime's `PurposeState`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            State::None => "None",
            State::Inform => "Inform",
            State::Object => "Object",
            State::Ask => "Ask",
            State::Off => "Off",
        }
    }

    /// Returns whether a visitor can refuse it and has it without a choice.
    pub(crate) fn is_default_on(self) -> bool {
        matches!(self, State::Inform | State::Object)
    }
}

/// The act by which a visitor consents. Later acts are stronger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Act {
    /// Any, such as *accept all*.
    #[default]
    All,
    /// An answer for that purpose alone.
    Single,
    /// An answer for that purpose alone, asked again and confirmed.
    Confirmed,
}

impl Act {
    /// Returns the variant of the runtime's `Act`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Act::All => "All",
            Act::Single => "Single",
            Act::Confirmed => "Confirmed",
        }
    }
}

/// The narrowest jurisdiction of a regime, where a rule that several regimes share names who decided.
pub(crate) const NARROWEST: &str = "";

/// The rule of a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) state: State,
    /// Act that any consent needs.
    pub(crate) act: Act,
    /// Act that a consent needs after an opt-out. Some rules say it; then that consent has a receipt.
    pub(crate) opt_in: Option<Act>,
    /// `base`, the code of a jurisdiction, or the key that makes it stricter.
    pub(crate) decided_by: &'static str,
}

impl Rule {
    pub(crate) fn of(state: State, decided_by: &'static str) -> Rule {
        Rule { state, act: Act::All, opt_in: None, decided_by }
    }

    /// Returns whether an opt-in after an opt-out is a consent with a receipt. Where any consent needs an act of its own, the
    /// stronger act is needed for all.
    pub(crate) fn is_opt_in(self) -> bool {
        self.opt_in.is_some() && self.act == Act::All
    }

    /// Returns the act that a consent needs: with [`is_opt_in`](Self::is_opt_in) after an opt-out alone.
    pub(crate) fn act(self) -> Act {
        self.opt_in.map_or(self.act, |act| act.max(self.act))
    }

    /// Joins two rules. Of two that are as strict, the first has decided.
    pub(crate) fn join(self, other: Rule) -> Rule {
        let decided_by = if other.state > self.state { other.decided_by } else { self.decided_by };
        Rule {
            state: self.state.max(other.state),
            act: self.act.max(other.act),
            opt_in: self.opt_in.max(other.opt_in),
            decided_by,
        }
    }

    /// Makes it at least as strict as a state.
    pub(crate) fn at_least(self, state: State, decided_by: &'static str) -> Rule {
        if state > self.state { Rule { state, decided_by, ..self } } else { self }
    }
}
