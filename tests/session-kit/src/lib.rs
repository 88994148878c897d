//! Signing in, as a crate of its own would offer it: cookies, and code over every policy that includes them.

use rt::{Cookies, Includes};

rt::cookie_policy! {
    /// Keeps visitors signed in.
    pub policy Kit: library { languages: [en, fr] }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in on this device.
        cookie "__Host-login" as login: String { because: authentication, lifetime: 14 days sliding, seal: encrypted }
        /// Returns you to the page from which you signed in.
        cookie "__Host-return" as return_to: String { because: user_input, lifetime: 10 minutes }
    }

    texts fr {
        Kit: "Vous garde en session.",
        Login.title: "Connexion",
        Login: "La connexion en a besoin.",
        login: "Vous garde en session sur cet appareil.",
        return_to: "Vous ramène à la page d’où vous vous êtes connecté.",
    }
}

/// Signs a visitor in, in whatever policy.
pub fn sign_in<P: Includes<Kit>>(cookies: &Cookies<P>, token: String) {
    cookies.set(login(token));
    cookies.remove::<return_to>();
}

/// Returns the token of a visitor who is signed in.
pub fn token<P: Includes<Kit>>(cookies: &Cookies<P>) -> Option<String> {
    cookies.get::<login>()
}

/// Signs a visitor out.
pub fn sign_out<P: Includes<Kit>>(cookies: &Cookies<P>) {
    cookies.remove::<login>();
}
