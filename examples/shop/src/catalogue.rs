//! The goods of the shop.

/// A kettle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kettle {
    /// Its name in addresses.
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    /// Its price in cents.
    pub(crate) price: u32,
    /// The video that shows it.
    pub(crate) video: &'static str,
}

pub(crate) const KETTLES: [Kettle; 3] = [
    Kettle {
        id: "copper",
        name: "The copper kettle",
        text: "Boils fast and ages well.",
        price: 8900,
        video: "c0pperKettl",
    },
    Kettle {
        id: "enamel",
        name: "The enamel kettle",
        text: "White, with a blue rim.",
        price: 4200,
        video: "3namelKettl",
    },
    Kettle {
        id: "steel",
        name: "The steel kettle",
        text: "For a lifetime of tea.",
        price: 5600,
        video: "st33lKettle",
    },
];

pub(crate) fn kettle(id: &str) -> Option<Kettle> {
    KETTLES.into_iter().find(|kettle| kettle.id == id)
}

/// Writes a price, in euros.
pub(crate) fn euros(cents: u32) -> String {
    format!("{}.{:02} €", cents / 100, cents % 100)
}
