//! The services of consent tools: each becomes a kit, or content of a provider with the cookies that the tool deletes.

use crate::import::catalogue::{self, Kit};
use crate::import::draft::{Answer, Cookie, Draft, Embed, Name, PurposeId};

/// A service as the configuration of a tool has it.
pub(super) struct Service<'a> {
    /// The word by which the configuration calls it.
    pub(super) key: &'a str,
    pub(super) title: Option<&'a str>,
    pub(super) text: Option<&'a str>,
    pub(super) cookies: Vec<Cookie>,
    /// The address of its privacy notice.
    pub(super) privacy: Option<&'a str>,
    /// Addresses of its scripts.
    pub(super) scripts: Vec<String>,
}

/// Adds a service to its purpose.
pub(super) fn add(draft: &mut Draft, purpose: PurposeId, service: Service<'_>) {
    let called = service.title.unwrap_or(service.key);
    if let Some((kit, ground)) = kit(&service) {
        draft.include(kit, Some(purpose), &ground);
        for cookie in service.cookies {
            draft.add_cookie(purpose, cookie);
        }
        return;
    }
    if draft.is_necessary(purpose) {
        if service.cookies.is_empty() {
            draft.remark(format!(
                "the service `{called}`, which visitors cannot refuse and which lists no cookies"
            ));
        }
        for cookie in service.cookies {
            draft.add_cookie(purpose, cookie);
        }
        return;
    }
    let privacy = service.privacy.filter(|address| crate::import::draft::text::is_address(address));
    let party = draft.party(
        service.key,
        Answer::open(format!("which company provides `{called}`")),
        privacy.map_or(Answer::open("where is its privacy notice"), |address| {
            Answer::Known(address.to_owned())
        }),
    );
    let text = Answer::known_or(service.text.unwrap_or_default(), "what does it do in the pages");
    draft.add_embed(
        purpose,
        Embed {
            called: service.key.to_owned(),
            text,
            party,
            origins: vec![("script", service.scripts)],
            cookies: service.cookies,
        },
    );
}

/// Finds the kit of a service, by its name, its scripts or its cookies.
fn kit(service: &Service<'_>) -> Option<(&'static Kit, String)> {
    let names = [Some(service.key), service.title];
    let by_name =
        names.into_iter().flatten().find_map(|name| Some((catalogue::of_service(name)?, name)));
    if let Some((kit, name)) = by_name {
        return Some((kit, format!("the service is called `{name}`")));
    }
    if let Some(kit) = service.scripts.iter().find_map(|address| catalogue::of_address(address)) {
        return Some((kit, format!("`{}` loads its script", service.key)));
    }
    service.cookies.iter().find_map(|cookie| match &cookie.name {
        Name::One(name) => {
            let kit = catalogue::of_cookie(name.as_bytes(), None)?;
            Some((kit, format!("`{name}` is the name of a cookie that it sets")))
        }
        _ => None,
    })
}

/// Makes a cookie of which a tool has the name, to delete it by its script.
pub(super) fn cookie(name: Name) -> Cookie {
    let ground = "the tool deletes it by its script";
    Cookie { set_by: Some(Answer::guess("scripts", ground)), ..Cookie::new(name) }
}
