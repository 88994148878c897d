//! Scripts that give consent in a page.

use serde_json::json;
use std::collections::BTreeMap;

/// Fills in the form of this library's settings and sends it by its button, as a visitor does. Purposes that the form does not
/// have are left out.
pub(super) fn fill_form(choices: &BTreeMap<String, &str>) -> String {
    let choices = json!(choices);
    format!(
        "(() => {{
            const form = document.querySelector('form.cookie-settings-form');
            if (!form) throw new Error('the page has no form `.cookie-settings-form`');
            for (const [name, value] of Object.entries({choices})) {{
                const answer = form.querySelector(`input[name=\"${{CSS.escape(name)}}\"][value=\"${{value}}\"]`);
                if (answer) answer.checked = true;
            }}
            const button = form.querySelector('button:not([name])');
            // The answer to this script comes first, as the form leads to another page.
            setTimeout(() => form.requestSubmit(button), 0);
        }})()"
    )
}

/// Clicks elements one after the other.
pub(super) fn click(selectors: &[String]) -> String {
    let selectors = json!(selectors);
    format!(
        "(async () => {{
            const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
            const selectors = {selectors};
            for (const [index, selector] of selectors.entries()) {{
                let element;
                for (let tries = 0; tries < 50 && !(element = document.querySelector(selector)); tries++) await pause(100);
                if (!element) throw new Error(`no element is ${{selector}}`);
                // The answer to this script comes before the page that a last click leads to.
                if (index + 1 === selectors.length) setTimeout(() => element.click(), 0);
                else {{ element.click(); await pause(200); }}
            }}
        }})()"
    )
}

/// Returns the documented calls of a consent tool: those that allow and that refuse everything.
pub(super) fn tool(name: &str) -> Option<[&'static str; 2]> {
    Some(match name {
        // Cookiebot: developer documentation, `submitCustomConsent(preferences, statistics, marketing)`.
        "cookiebot" => [
            "Cookiebot.submitCustomConsent(true, true, true)",
            "Cookiebot.submitCustomConsent(false, false, false)",
        ],
        // orestbida/cookieconsent 3: `acceptCategory`.
        "cookieconsent" => {
            ["CookieConsent.acceptCategory('all')", "CookieConsent.acceptCategory([])"]
        }
        // Klaro: the consent manager.
        "klaro" => [
            "(() => { const all = klaro.getManager(); all.changeAll(true); all.saveAndApplyConsents(); })()",
            "(() => { const all = klaro.getManager(); all.changeAll(false); all.saveAndApplyConsents(); })()",
        ],
        // OneTrust: the public methods of the banner.
        "onetrust" => ["OneTrust.AllowAll()", "OneTrust.RejectAll()"],
        // tarteaucitron: the answers of its panel.
        "tarteaucitron" => [
            "tarteaucitron.userInterface.respondAll(true)",
            "tarteaucitron.userInterface.respondAll(false)",
        ],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::TOOLS;
    use super::*;

    #[test]
    fn every_tool_has_its_calls() {
        for name in TOOLS {
            assert!(tool(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_name_cannot_end_the_script() {
        let script = click(&["');alert(1)//".to_owned()]);
        assert!(script.contains(r#"["');alert(1)//"]"#), "{script}");
    }
}
