//! The pages of the shop, and a form by which everybody on this machine moves to another region.

use crate::SimulatedRegion;
use crate::policy::{self, Advertising, Audience, Suggestions, Teas};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use policy_runtime::pages::{self, Banner, EntryNotice, Here, PrivacyLinks, SettingsLink};
use policy_runtime::{Cookies, Policy};

const TEAS: [&str; 3] = ["assam", "sencha", "rooibos"];

/// Regions to visit from, and their names.
const REGIONS: [(&str, &str); 11] = [
    ("DE", "Germany"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("US-CA", "California"),
    ("US-CO", "Colorado"),
    ("CA-ON", "Ontario"),
    ("CA-QC", "Quebec"),
    ("CH", "Switzerland"),
    ("BR", "Brazil"),
    ("JP", "Japan"),
    ("ZZ", "an unknown region"),
];

pub(crate) fn router(simulated: SimulatedRegion) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/teas/{tea}", get(tea))
        .route("/visit-from/{region}", post(visit_from))
        .with_state(simulated)
        .merge(pages::routes::<Teas>())
}

async fn home(cookies: Cookies<Teas>, here: Here) -> Html<String> {
    count(&cookies);
    let teas = TEAS.map(|tea| format!("<li><a href=/teas/{tea}>{tea}</a>")).concat();
    page(&cookies, &here, &format!("<ul>{teas}</ul>"))
}

async fn tea(
    cookies: Cookies<Teas>,
    here: Here,
    Path(name): Path<String>,
) -> Result<Html<String>, StatusCode> {
    let tea = TEAS.into_iter().find(|tea| *tea == name).ok_or(StatusCode::NOT_FOUND)?;
    count(&cookies);
    if let Ok(granted) = cookies.consent(Suggestions) {
        cookies.set(policy::recent(granted, tea.to_owned()));
    }
    if let Ok(granted) = cookies.consent(Advertising) {
        let ad = cookies.get_with::<policy::ad>(granted).unwrap_or(17);
        cookies.set(policy::ad(granted, ad));
    }
    Ok(page(&cookies, &here, &format!("<h2>{tea}</h2>")))
}

/// Counts a visit where the measurement may run: with consent, or without being asked where the law exempts it.
fn count(cookies: &Cookies<Teas>) {
    if let Ok(granted) = cookies.consent(Audience)
        && cookies.get_with::<policy::visit>(granted).is_none()
    {
        cookies.set(policy::visit(granted, 1));
    }
}

/// Moves everybody on this machine. A code that is no region, such as `ZZ`, is an unknown one.
async fn visit_from(
    State(simulated): State<SimulatedRegion>,
    Path(region): Path<String>,
) -> Redirect {
    simulated.set(region.parse().ok());
    Redirect::to("/")
}

fn page(cookies: &Cookies<Teas>, here: &Here, content: &str) -> Html<String> {
    // Each of these is empty where the region does not want it.
    let banner = Banner::new(cookies, "en", here).map(|banner| banner.to_html());
    let notice = EntryNotice::new(cookies, "en", here).map(|notice| notice.to_html());
    let links = PrivacyLinks::new(cookies, "en", here).map(|links| links.to_html());
    let [banner, notice, links] = [banner, notice, links].map(Option::unwrap_or_default);
    let settings = SettingsLink::new(cookies, "en").to_html();
    let style = pages::stylesheet().path();
    let (rules, moves) = (rules(cookies), moves());
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Teas</title><link rel=stylesheet href={style}>
         <body>{banner}{notice}<main><h1><a href=/>Teas</a></h1>{content}{rules}</main>{moves}
         <footer>{links} {settings} <a href=/cookie-policy>Cookie policy</a></footer>"
    ))
}

/// Shows whose rules hold for this visitor, and what follows from them and from the visitor's choices.
fn rules(cookies: &Cookies<Teas>) -> String {
    let rows = Teas::document().purposes.iter().filter(|purpose| purpose.can_be_refused());
    let rows = rows.map(|purpose| {
        let state = if cookies.status(purpose).allowed { "on" } else { "off" };
        let title = purpose.title.in_language("en");
        format!("<tr id={}><th scope=row>{title}<td>{state}", purpose.identifier)
    });
    let rows: String = rows.collect();
    let jurisdictions = cookies.jurisdictions().join(", ");
    format!("<p>Rules: <code id=rules>{jurisdictions}</code><table>{rows}</table>")
}

fn moves() -> String {
    let forms = REGIONS.map(|(code, name)| {
        format!(
            "<form method=post action=/visit-from/{code}><button>Visit from {name}</button></form>"
        )
    });
    format!("<aside>{}</aside>", forms.concat())
}

#[cfg(test)]
mod tests {
    use super::count;
    use crate::policy::{Audience, Teas, visit};
    use policy_runtime::testing::Visitor;

    #[test]
    fn a_visit_is_counted_once_a_day_and_where_the_measurement_may_run() {
        let visitor = Visitor::<Teas>::new;
        for (visitor, is_counted) in [
            (visitor(), false),
            (visitor().region("DE"), false),
            (visitor().region("DE").allow(Audience), true),
            (visitor().region("FR"), true),
            (visitor().region("FR").refuse(Audience), false),
            (visitor().region("US-CA"), true),
            (visitor().region("US-CA").with_cookie::<visit>(1), false),
            (visitor().unknown_region(), false),
        ] {
            let visit = visitor.visit();
            count(&visit);
            assert_eq!(
                visit.finish().set(),
                if is_counted { &["visit"][..] } else { &[] },
                "{visitor:?}"
            );
        }
    }
}
