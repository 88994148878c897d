### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regeln nach Region
rules-text = Welche Regeln gelten, hängt davon ab, aus welcher Region Sie diese Website besuchen. Was notwendig ist, ist überall aktiv und steht nicht in der Tabelle.
rules-from = Dies sind die folgenden Regeln mit Stand vom { $date }, angewandt auf die Tatsachen, die diese Richtlinie angibt: { $jurisdictions }. Sie sind keine Rechtsberatung.
rules-unsure = Ihre Region wird aus Ihrer Verbindung abgeleitet. Sie kann falsch sein, etwa bei einem VPN. Ist sie unbekannt oder nur teilweise bekannt, gelten die strengsten der in Frage kommenden Regeln.
rules-travel = Eine Ablehnung, ein Widerruf oder ein Widerspruch gilt in jeder Region. Ihre Region wird nicht gespeichert.
rules-record = Wenn diese Website einen Nachweis Ihrer Wahl aufbewahrt, nennt er die Regeln, die galten.
rules-region = Region
rules-others = Alle anderen Regionen
rules-unknown = Unbekannte Region
rules-general = Allgemeine Regel
rules-keep = Eine Einwilligung gilt höchstens
rules-wait = Nach einer Ablehnung werden Sie nicht erneut gefragt für
rule-off = Inaktiv, kann nicht erlaubt werden
rule-ask = Inaktiv, bis Sie einwilligen
rule-object = Aktiv, sofern Sie nicht widersprechen
rule-inform = Aktiv, mit dieser Information; Sie können widersprechen
rule-of = { $purpose } – Regel: { $jurisdiction }

## Where they come from.

sources = Quellen dieser Regeln
sources-text = Woher diese Regeln stammen, wie das gelesen wurde und mit welchem Stand. Die Quellen sind auf Englisch genannt.
sources-source = Quelle
sources-grade = Wie sie gelesen wurde
sources-day = Stand
grade-primary = Der Text selbst
grade-primary-old = Eine ältere Fassung des Textes
grade-secondary = Ein Bericht über den Text
grade-unverified = Nicht überprüft, daher gilt die strengere Auslegung

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Es gibt vier Arten von Cookies. Ob Ihre Einwilligung eingeholt wird, hängt von der Art und von Ihrer Region ab.
kind-rule-region = Hängt von Ihrer Region ab.
consent-region = Hängt von Ihrer Region ab, siehe „{ $rules }“. Sie können jederzeit ablehnen oder widersprechen und eine Einwilligung widerrufen.
loaded-region = Wo die Regeln Ihrer Region Ihre Einwilligung verlangen, erst danach; sonst, sofern Sie nicht widersprechen
basis-region = Wo Ihre Einwilligung eingeholt wird, ist sie für das Speichern und Auslesen in Ihrem Browser dennoch erforderlich.
measurement-fr = In Frankreich messen diese Zwecke die Reichweite, ohne Sie zu fragen. Die Daten dienen allein dieser Website, sind anonymisiert und werden nicht verwendet, um Sie anderswo zu verfolgen. Sie können jederzeit widersprechen: { $purposes }.
gpc-remembered = Wo diese Zwecke ohne Frage aktiv sind, merkt sich diese Website die Ablehnung und hält sich daran, auch wenn das Signal später fehlt.

## What is sent to others.

sent = Was andere erhalten
sent-text = Welche Daten andere Unternehmen erhalten und für welche Zwecke.
sent-recipient = Empfänger
sent-unlisted = Nicht nach Kategorien angegeben
