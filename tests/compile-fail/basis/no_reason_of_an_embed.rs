//! A necessary embed without a reason.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic { controller: clinic, contact: "privacy@clinic.example", updated: "2026-11-22", languages: [en] }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// The video room for your appointment.
        embed video_room { provider: clinic, frame: ["https://rooms.clinic.example"] }
    }
}

fn main() {}

// remedy: frame: ["https://rooms.clinic.example"] => because: user_input, frame: ["https://rooms.clinic.example"]
