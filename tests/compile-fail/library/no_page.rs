//! The cookies of a request under a library, which no page declares.

policy_runtime::cookie_policy! {
    /// Keeps members signed in.
    pub policy Kit: library { languages: [en] }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
    }
}

fn sign_in(cookies: &policy_runtime::Cookies<Kit>) {
    let _ = cookies;
}

fn main() {}

// remedy: fn sign_in(cookies: &policy_runtime::Cookies<Kit>) => fn sign_in<P: policy_runtime::Includes<Kit>>(cookies: &policy_runtime::Cookies<P>)
