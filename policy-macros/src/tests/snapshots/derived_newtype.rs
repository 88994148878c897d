#[automatically_derived]
impl<T> ::policy_runtime::CookieValue for Seen<T>
where
    T: ::policy_runtime::CookieValue,
{
    const FORM: ::policy_runtime::declaration::ValueForm = <T as ::policy_runtime::CookieValue>::FORM;
    fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
        <T as ::policy_runtime::CookieValue>::to_text(&self.0)
    }
    fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::core::option::Option::map(
            <T as ::policy_runtime::CookieValue>::from_text(text),
            Self,
        )
    }
    fn try_to_text(
        &self,
    ) -> ::core::result::Result<
        ::std::borrow::Cow<'_, ::core::primitive::str>,
        ::policy_runtime::policy::value::EncodeError,
    > {
        <T as ::policy_runtime::CookieValue>::try_to_text(&self.0)
    }
}
