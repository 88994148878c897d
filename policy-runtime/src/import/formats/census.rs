//! The census: names of cookies that requests showed.

use super::Context;
use crate::import::assemble::{SeenCookie, Visit};
use crate::import::draft::{Answer, Draft};
use crate::import::error::ImportError;
use crate::import::format::Format;
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    name: String,
    octets: usize,
}

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let rows: Vec<Row> =
        serde_json::from_str(text).map_err(|error| ImportError::json(Format::Census, &error))?;
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    let mut cut = 0_usize;
    for row in rows {
        // A name of which only the beginning is shown.
        if row.name.len() < row.octets {
            cut += 1;
        } else {
            visit.cookies.push(SeenCookie::new(row.name));
        }
    }
    let mut draft = visit.into_draft("the census of undeclared cookies");
    if cut > 0 {
        draft.remark(format!("cookies whose names are longer than the census keeps: {cut}"));
    }
    Ok(draft)
}
