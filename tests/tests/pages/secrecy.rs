//! What gets into logs of the pages: neither tokens nor record ids, nor the visitor's cookies.

use crate::shop::{Shop, router};
use crate::visitor::Visitor;
use axum::routing::get;
use policy_runtime::pages::{self, Banner, ChoiceForm, Page, Preferences};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use std::io;
use std::sync::{Arc, Mutex};

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// As a browser sends them.
fn hidden_fields(page: &str) -> String {
    let encoded =
        |value: &str| value.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let inputs = page.split("<input").filter(|input| input.contains("type=\"hidden\""));
    let attribute = |input: &str, name: &str| {
        let (_, rest) = input.split_once(&format!(" {name}=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let field = |input| (attribute(input, "name"), attribute(input, "value"));
    let fields = inputs.map(field);
    fields.map(|(name, value)| format!("{}={}&", encoded(&name), encoded(&value))).collect()
}

#[tokio::test]
async fn no_log_of_any_level_has_a_record_id() {
    let written = Written::default();
    let writer = written.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _collecting = tracing::subscriber::set_default(subscriber);
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router(pages::routes::<Shop>()));
    let mut visitor = Visitor::of(&app);
    let form = hidden_fields(&visitor.get("/cookies").await.body);
    visitor.choose(format!("{form}Media=allow")).await;
    let settings = visitor.get("/cookies").await;
    let record = settings.between("cookie-settings-record\">", "</code>");
    let id = record.rsplit('>').next().unwrap().to_owned();
    assert_eq!(id.len(), 32, "{id}");
    tracing::debug!("the end");
    let told = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    assert!(told.contains("the end") && !told.contains(&id), "{told}");
}

#[tokio::test]
async fn data_of_pages_show_no_token_and_no_record() {
    let show = async |cookies: Cookies<Shop>| {
        let banner = Banner::new(&cookies, "en", "/");
        let preferences = Preferences::new(&cookies, "en", None);
        format!("{banner:?} {banner:#?} {preferences:?} {preferences:#?}")
    };
    let layout = async |page: Page| format!("{page:?} {page:#?}");
    let routes = router(pages::routes::<Shop>().layout(layout)).route("/show", get(show));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(routes);
    let mut visitor = Visitor::of(&app);
    let banner = visitor.get("/show").await;
    assert!(banner.has("HiddenField { name: \"choice_token\", .. }"), "{}", banner.body);
    visitor.cookies = "basket=secret".to_owned();
    let page = visitor.get("/cookies").await;
    assert!(
        page.has("Page { title") && !page.has("secret") && !page.has("choice_token"),
        "{}",
        page.body
    );
    let form = ChoiceForm::parse(b"all=refuse&token=secret");
    assert_eq!(format!("{form:?}"), "ChoiceForm(2 fields)");
}
