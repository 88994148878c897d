//! Header fields that requests to the audited site have besides those of the browser.

use super::host_of_address;

/// Header fields, and the hosts that receive them.
#[derive(Debug)]
pub(super) struct ExtraHeaders {
    fields: Vec<(String, String)>,
    hosts: Vec<String>,
}

impl ExtraHeaders {
    pub(super) fn new(fields: &[(String, String)], hosts: &[String]) -> ExtraHeaders {
        ExtraHeaders { fields: fields.to_vec(), hosts: hosts.to_vec() }
    }

    pub(super) fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// Returns the fields of a request to an address: those of the browser, of which an extra one replaces the one of its name.
    /// `None` if the host is not to receive them.
    pub(super) fn of_request<'f>(
        &'f self,
        address: &str,
        fields: impl Iterator<Item = (&'f str, &'f str)>,
    ) -> Option<Vec<(&'f str, &'f str)>> {
        let host = host_of_address(address)?.to_ascii_lowercase();
        if !self.hosts.contains(&host) {
            return None;
        }
        let is_replaced =
            |name: &str| self.fields.iter().any(|(extra, _)| extra.eq_ignore_ascii_case(name));
        let kept = fields.filter(|(name, _)| !is_replaced(name));
        let extra = self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Some(kept.chain(extra).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_other_host_receives_the_fields() {
        let fields = [("Authorization".to_owned(), "Basic eA==".to_owned())];
        let extra = ExtraHeaders::new(&fields, &["shop.example".to_owned()]);
        let sent = |address: &str| {
            extra
                .of_request(address, [("accept", "*/*"), ("authorization", "Bearer y")].into_iter())
        };
        let expected = vec![("accept", "*/*"), ("Authorization", "Basic eA==")];
        assert_eq!(sent("https://SHOP.example:8443/a"), Some(expected));
        for address in [
            "https://ads.example/?https://shop.example/",
            "https://shop.example.evil/",
            "https://shop.example@ads.example/",
            "https://www.shop.example/",
            "data:text/html,shop.example",
        ] {
            assert_eq!(sent(address), None, "{address}");
        }
    }
}
