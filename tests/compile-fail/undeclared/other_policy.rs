//! A cookie of another policy than that of the site.

#[path = "../declared.rs"]
mod declared;

mod other {
    policy_runtime::cookie_policy! {
        /// How the blog uses cookies.
        pub policy Blog { controller: me, contact: "me@blog.example", updated: "2026-11-22", languages: [en] }

        provider me { name: "Me", privacy: "https://blog.example/privacy" }
    }
}

fn handler(cookies: policy_runtime::Cookies<other::Blog>) {
    cookies.set(declared::basket(7));
}

fn main() {}

// remedy: fn handler(cookies: policy_runtime::Cookies<other::Blog>) => fn handler(cookies: policy_runtime::Cookies<declared::Shop>)
