//! Vendors' scripts, as tags.

use policy_runtime::consent::Embed;

/// Returns the tag of the script that an embed loads; none while the visitor does not allow it. The addresses after the first
/// one are where that script loads others from.
pub(super) fn scripts(embed: &Embed<'_>, nonce: &str) -> String {
    let address = embed.addresses("script").into_iter().next();
    let address = address.map(|address| address.replace('&', "&amp;"));
    address.map_or_else(String::new, |address| {
        format!("<script src=\"{address}\" async nonce=\"{nonce}\"></script>")
    })
}
