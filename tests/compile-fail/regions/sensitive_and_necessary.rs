//! Sensitive data of what is never asked.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic { controller: clinic, contact: "privacy@clinic.example", updated: "2026-11-22", languages: [en] }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// Appointments cannot be made without these.
    purpose Appointments: necessary {
        title: "Appointments",
        sensitive,

        /// Keeps the appointment that you are making.
        cookie appointment: String { because: user_input, lifetime: 1 hour, seal: encrypted }
    }
}

fn main() {}

// remedy: sensitive, =>
