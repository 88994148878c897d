//! SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code-review tools show beside the code.

mod log;
mod report;
mod uri;

pub(crate) use log::{SarifLevel, SarifResult, SarifRule, log};
pub(super) use report::report;
