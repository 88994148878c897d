//! The table of the law as data, for the runtime: policies pick from it.

use crate::model::regions::REGIONS;
use crate::model::rows;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Expands to an array of `Jurisdiction`, which is in scope where it stands, in the order of the table.
pub(crate) fn jurisdictions() -> TokenStream {
    let jurisdictions = rows::all().map(|(code, row)| {
        let (source, as_of) = (row.source, row.as_of);
        let grade = Ident::new(row.grade.variant(), Span::call_site());
        quote!(Jurisdiction { code: #code, source: #source, grade: SourceGrade::#grade, as_of: #as_of })
    });
    quote!([#(#jurisdictions),*])
}

/// Expands to an array of the codes of all regions, sorted.
pub(crate) fn regions() -> TokenStream {
    let names = REGIONS.all.iter().map(|region| &region.name);
    quote!([#(#names),*])
}
