//! A suffix under which strangers have their sites.

policy_runtime::cookie_policy! {
    /// How the hotel uses cookies.
    policy Hotel {
        controller: hotel,
        contact: "privacy@hotel.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["hotel.co.uk", "*.co.uk"],
    }

    provider hotel { name: "Hotel Meridian", privacy: "https://hotel.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps the room you are booking.
        cookie room: u64 { because: basket, lifetime: 2 hours }
    }
}

fn main() {}

// remedy: "*.co.uk"] => "*.shop.co.uk"]
