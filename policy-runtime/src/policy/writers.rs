//! Bounds that nothing meets. The expansion of a cookie that this program does not set has one on its function, so that a call of it
//! says who sets the cookie.

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "other code in this process sets the cookie `{C}` by a header, so it has no constructor [cookie-of-others]",
    label = "`set_by: middleware` stands in its declaration",
    note = "help: remove this call; if this program sets the cookie, give it a type and remove `set_by: middleware` from its declaration"
)]
pub trait SetByMiddleware<C>: Sized {
    fn never<T>(self) -> T;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a proxy in front of this program sets the cookie `{C}`, so it has no constructor [cookie-of-others]",
    label = "`set_by: proxy` stands in its declaration",
    note = "help: remove this call; if this program sets the cookie, give it a type and remove `set_by: proxy` from its declaration"
)]
pub trait SetByProxy<C>: Sized {
    fn never<T>(self) -> T;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "scripts of this site set the cookie `{C}`, so it has no constructor [cookie-of-others]",
    label = "`set_by: scripts` stands in its declaration",
    note = "help: remove this call; if this program sets the cookie, give it a type and remove `set_by: scripts` from its declaration"
)]
pub trait SetByScripts<C>: Sized {
    fn never<T>(self) -> T;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the provider of an embed sets the cookie `{C}`, so it has no constructor [cookie-of-others]",
    label = "it is declared in an `embed`",
    note = "help: remove this call; if this program sets the cookie, declare it outside the `embed`, with a type"
)]
pub trait SetByEmbed<C>: Sized {
    fn never<T>(self) -> T;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "another site stores the cookie `{C}`, so this one cannot set it [cookie-of-others]",
    label = "`stored_on` stands in its declaration",
    note = "help: remove this call; if this site stores the cookie, remove `stored_on` from its declaration"
)]
pub trait SetElsewhere<C>: Sized {
    fn never<T>(self) -> T;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the visitor's choice sets the consent cookie `{C}`, so it has no constructor [cookie-of-others]",
    label = "`consent cookie` declares it",
    note = "help: record a choice by `cookies.choose(Choice::allow_all()).await`, or by the form of `pages::routes`"
)]
pub trait SetByTheChoice<C>: Sized {
    fn never<T>(self) -> T;
}
