// Compiled from `templates/audit/report.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ReportHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>Audit of ",
        );
        self.report.address.write_html(html);
        html.push_str(
            "</title>\n<style>\n:root { color-scheme: light dark; --fault: #b3261e; --warning: #8a5a00; --ok: #1b6e3c; --line: #8885; --soft: #8882 }\n@media (prefers-color-scheme: dark) { :root { --fault: #ff8a80; --warning: #ffcf70; --ok: #7fd8a0 } }\nbody { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem }\nh1 { font-size: 1.6rem; margin-bottom: 0 }\ncode { font: .92em ui-monospace, monospace; overflow-wrap: anywhere }\npre { background: var(--soft); padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere }\n.counts { display: flex; gap: 1rem; padding: 0; list-style: none; flex-wrap: wrap }\n.counts li { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .75rem }\n.counts strong { font-size: 1.3rem }\n.finding { border-inline-start: .35rem solid var(--line); padding: .1rem 1rem; margin: 1rem 0; background: var(--soft) }\n.finding.error { border-color: var(--fault) }\n.finding.warning { border-color: var(--warning) }\n.finding h3 { font-size: 1rem; margin: .5rem 0 }\n.finding dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0 }\n.finding dd { margin: 0; overflow-wrap: anywhere }\n.scroll { overflow-x: auto }\ntable { border-collapse: collapse; font-size: .92rem; min-width: 100% }\nth, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem; text-align: start; vertical-align: top }\nth[scope=row] { min-width: 12rem }\nsummary { cursor: pointer; font-weight: 600 }\ntd.seen { color: var(--ok) }\ntd.fault, tr.fault th { color: var(--fault); font-weight: 600 }\ntd.absent { opacity: .5 }\n.lane { position: relative; height: 1.6rem; border-bottom: 2px solid var(--line); margin: 0 .5rem }\n.lane span { position: absolute; bottom: -.4rem; width: .7rem; height: .7rem; margin-inline-start: -.35rem; border-radius: 50%; background: var(--ok) }\n.lane span.page { border-radius: 0; width: 2px; margin: 0; height: 1.1rem; bottom: 0; background: var(--line) }\n.lane span.answer { border-radius: 0; background: currentColor; transform: rotate(45deg) }\n.lane span.fault { background: var(--fault) }\nol.events { padding: 0; list-style: none; font-size: .92rem }\nol.events li { display: grid; grid-template-columns: 5rem 1fr; gap: .5rem; overflow-wrap: anywhere }\nol.events .fault { color: var(--fault); font-weight: 600 }\nol.events .page, ol.events .answer { border-top: 1px solid var(--line); font-weight: 600 }\ntime { text-align: end; font-variant-numeric: tabular-nums; opacity: .8 }\n</style>\n</head>\n<body>\n<h1>Audit of ",
        );
        self.report.address.write_html(html);
        html.push_str("</h1>\n<p>Under the policy <code>");
        self.report.policy.write_html(html);
        html.push_str("</code>, by ");
        self.report.browser.write_html(html);
        html.push_str(", ");
        self.day().write_html(html);
        html.push_str(": ");
        self.report.pages.len().write_html(html);
        html.push_str(" pages in ");
        self.report.states.len().write_html(html);
        html.push_str(" states of consent, in ");
        self.seconds().write_html(html);
        html.push_str(" s.</p>\n<ul class=\"counts\">");
        for (word, count) in self.levels() {
            html.push_str("\n<li><strong>");
            count.write_html(html);
            html.push_str("</strong> ");
            word.write_html(html);
            html.push_str("</li>");
        }
        html.push_str(
            "\n</ul>\n\n<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>",
        );
        if self.report.findings.is_empty() {
            html.push_str("\n<p>None: what was seen is what the policy says.</p>");
        }
        for finding in self.loud() {
            self.finding(&finding).write_html(html);
        }
        if self.report.count(Level::Note) > 0 {
            html.push_str("\n<details><summary>");
            self.report.count(Level::Note).write_html(html);
            html.push_str(" notes</summary>");
            for finding in self.notes() {
                self.finding(&finding).write_html(html);
            }
            html.push_str("\n</details>");
        }
        html.push_str(
            "\n</section>\n\n<section aria-labelledby=\"items\">\n<h2 id=\"items\">What was seen</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"items\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">What</th><th scope=\"col\">Purpose</th><th scope=\"col\">Lives</th>",
        );
        for state in self.report.states.iter() {
            html.push_str("<th scope=\"col\">");
            state.write_html(html);
            html.push_str("</th>");
        }
        html.push_str("</tr></thead>\n<tbody>");
        for item in self.report.items.iter() {
            html.push_str("\n<tr");
            if item.has_fault() {
                html.push_str(" class=\"fault\"");
            }
            html.push_str("><th scope=\"row\"><code>");
            item.name.write_html(html);
            html.push_str("</code>");
            if !item.place.is_empty() {
                html.push_str(" <small>");
                item.place.write_html(html);
                html.push_str("</small>");
            }
            html.push_str("</th><td>");
            item.noun().write_html(html);
            html.push_str("</td><td>");
            if item.purposes.is_empty() {
                html.push_str("undeclared");
            } else {
                item.purposes.join(", ").write_html(html);
            }
            html.push_str("</td><td>");
            item.lifetime().write_html(html);
            html.push_str("</td>");
            for cell in item.cells.iter() {
                html.push_str("<td class=\"");
                cell.class().write_html(html);
                html.push_str("\" title=\"");
                cell.title().write_html(html);
                html.push_str("\">");
                cell.word().write_html(html);
                html.push_str("</td>");
            }
            html.push_str("</tr>");
        }
        html.push_str(
            "\n</tbody>\n</table>\n</div>\n</section>\n\n<section aria-labelledby=\"timelines\">\n<h2 id=\"timelines\">Timelines</h2>\n<p>When each item was first seen in a state. A page is looked at once it is idle: cookies and entries of the storage have the time at which it was opened.</p>",
        );
        for timeline in self.report.timelines.iter() {
            html.push_str("\n<h3>");
            timeline.state.write_html(html);
            html.push_str(", ");
            timeline.seconds().write_html(html);
            html.push_str(" s</h3>\n<div class=\"lane\" aria-hidden=\"true\">");
            for event in timeline.events.iter() {
                html.push_str("<span class=\"");
                event.class().write_html(html);
                html.push_str("\" style=\"left: ");
                timeline.place(&event).write_html(html);
                html.push_str("%\" title=\"");
                event.text.write_html(html);
                html.push_str("\"></span>");
            }
            html.push_str("</div>\n<ol class=\"events\">");
            for event in timeline.events.iter() {
                html.push_str("\n<li class=\"");
                event.class().write_html(html);
                html.push_str("\"><time>");
                event.seconds().write_html(html);
                html.push_str(" s</time><span>");
                event.text.write_html(html);
                if !event.purposes.is_empty() {
                    html.push_str(" <small>(");
                    event.purposes.join(", ").write_html(html);
                    html.push_str(")</small>");
                }
                if event.fault {
                    html.push_str(" <em>fault</em>");
                }
                html.push_str("</span></li>");
            }
            html.push_str("\n</ol>");
        }
        html.push_str(
            "\n</section>\n\n<section aria-labelledby=\"pages\">\n<h2 id=\"pages\">Pages</h2>\n<ul>",
        );
        for page in self.report.pages.iter() {
            html.push_str("\n<li><code>");
            page.write_html(html);
            html.push_str("</code></li>");
        }
        html.push_str(
            "\n</ul>\n<p>An audit sees what these pages did in one browser at one time. It is no proof that a site does nothing else.</p>\n</section>\n</body>\n</html>",
        );
    }
}
