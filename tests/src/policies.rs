//! Policies of whole sites, as they stand in `tests/policies`, with plain types in place of the sites' own.

/// A shop with payment, marketing and support: the Kettle & Cup.
pub mod shop {
    /// Stands for the shop's type.
    pub type BasketId = u64;
    /// Stands for the shop's type.
    pub type SessionToken = String;
    /// Stands for the shop's type.
    pub type RememberToken = String;
    /// Stands for the shop's type.
    pub type CsrfToken = String;
    /// Stands for the shop's type.
    pub type PayState = String;
    /// Stands for the shop's type.
    pub type Experiment = String;
    /// Stands for the shop's type.
    pub type Variant = u8;
    include!("../policies/shop.rs");
}

/// A portal for open data without content of others, which `examples/portal` has beside it.
pub mod portal {
    /// Stands for the portal's type.
    pub type SessionToken = String;
    /// Stands for the portal's type.
    pub type Language = String;
    /// Stands for the portal's type.
    pub type CsrfToken = String;
    /// Stands for the portal's type.
    pub type Day = String;
    /// Stands for the portal's type.
    pub type Recent = String;
    include!("../policies/portal.rs");
}

/// A service for teams, on subdomains and on customers' domains.
pub mod saas {
    /// Stands for the service's type.
    pub type WorkspaceId = u64;
    /// Stands for the service's type.
    pub type DraftId = u64;
    /// Stands for the service's type.
    pub type DeviceId = u128;
    include!("../policies/saas.rs");
}

/// A public body whose cookies are all written by scripts.
pub mod ombudsman {
    include!("../policies/ombudsman.rs");
}

/// A newspaper with advertising and a paywall.
pub mod news {
    include!("../policies/news.rs");
}

/// Policies of real sites, as they were written from the sites' own pages.
pub mod real {
    /// An airline's shop.
    pub mod airline {
        include!("../policies/real/airline.rs");
    }
    /// A bank.
    pub mod bank {
        include!("../policies/real/bank.rs");
    }
    /// A club of several sites.
    pub mod club {
        include!("../policies/real/club.rs");
    }
    /// A newspaper.
    pub mod news {
        include!("../policies/real/news.rs");
    }
    /// Eleven sites for questions and answers.
    pub mod questions {
        include!("../policies/real/questions.rs");
    }
    /// A telephone company.
    pub mod telco {
        include!("../policies/real/telco.rs");
    }
    /// The rows of the telephone company that needed work-arounds, without them.
    pub mod telco_in_full {
        include!("../policies/real/telco_in_full.rs");
    }
}
