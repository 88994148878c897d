#[automatically_derived]
impl ::policy_runtime::CookieValue for Theme {
    const FORM: ::policy_runtime::declaration::ValueForm = ::policy_runtime::declaration::ValueForm::Words(
        &[&["light"], &["high-contrast"], &["night", "dark"]],
    );
    fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed(
            match self {
                Self::Light => "light",
                Self::HighContrast => "high-contrast",
                Self::Dark => "night",
            },
        )
    }
    fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        match text {
            "light" => ::core::option::Option::Some(Self::Light),
            "high-contrast" => ::core::option::Option::Some(Self::HighContrast),
            "night" | "dark" => ::core::option::Option::Some(Self::Dark),
            _ => ::core::option::Option::None,
        }
    }
}
