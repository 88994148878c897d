### Die festen Texte der Seite mit der Richtlinie. Die Liste der Meldungen und ihrer Argumente steht im Englischen.

title = Cookie-Richtlinie
contents = Auf dieser Seite

## Warum Cookies verwendet werden.

why = Warum diese Website Cookies verwendet
why-intro = Diese Website verwendet Cookies:
why-necessary = damit die Website funktioniert
why-statistical = zur Webanalyse, um zu erfahren, wie die Website genutzt wird
why-internal = für eigene Funktionen und Zwecke, die über das Erforderliche hinausgehen
why-third-party = für Dienste, die andere Unternehmen bereitstellen
why-none = Diese Richtlinie nennt keinen Zweck, für den diese Website Cookies verwenden würde.

## Was ein Cookie ist.

what = Was ein Cookie ist
what-is = Ein Cookie ist eine kleine Datenmenge, die einen Namen trägt. Eine Website übergibt sie Ihrem Browser, der sie für eine bestimmte Zeit aufbewahrt und bei späteren Anfragen an diese Website zurücksendet.
what-for = Allgemein verwenden Websites Cookies zum Beispiel, um Anmeldungen aufrechtzuerhalten, einen Warenkorb zu speichern, Statistiken zu erstellen oder Werbung anzuzeigen. Wofür diese Website sie verwendet, ist unten aufgeführt.
what-storage = Ihr Browser verfügt außerdem über einen Speicher, in dem die Seiten einer Website Daten unter einem Namen ablegen können. Anders als Cookies werden diese Einträge bei Anfragen nicht mitgesendet. Was auf dieser Seite über die Arten und über die Einwilligung steht, gilt auch für sie.
what-access = Eine Website kann auch etwas über Ihr Gerät erfahren, ohne darauf etwas zu speichern, etwa aus Angaben, die Ihr Browser mitsendet, oder durch ein Bild in einer E-Mail. Was auf dieser Seite über die Arten und über die Einwilligung steht, gilt auch dafür.
what-embeds = Seiten können auch Inhalte anderer Unternehmen enthalten, etwa Videos, Formulare oder Skripte. Um sie zu laden, stellt Ihr Browser eine Verbindung zu deren Servern her. Diese Unternehmen sehen dann die Adresse (IP) Ihrer Verbindung und können eigene Cookies verwenden.

## Die Arten von Cookies.

kinds = Die Arten von Cookies
kinds-intro = Es gibt vier Arten von Cookies. Ob Ihre Einwilligung eingeholt wird, hängt von der Art ab.
kinds-kind = Art
kinds-what = Beschreibung
kinds-rule = Einwilligung
kinds-used = Auf dieser Website verwendet
used-yes = Ja
used-no = Nein

kind-necessary = Erforderlich
kind-necessary-what = Sie bewahren Informationen zwischen zwei Besuchen desselben Geräts auf derselben Website auf: eine Anmeldung, einen Warenkorb, Einstellungen der Bedienoberfläche.
kind-necessary-rule = Wird nicht eingeholt.

kind-statistical = Statistisch
kind-statistical-what = Sie verfolgen zu statistischen Zwecken, was Besucherinnen und Besucher tun.
kind-statistical-rule = Wird eingeholt, es sei denn, die Daten sind so anonymisiert, dass sie sich nicht auf eine Person zurückführen lassen, und die geltenden Vorschriften verlangen keine Einwilligung. Wird sie nicht eingeholt, können Sie widersprechen.

kind-internal = Intern (Erstanbieter)
kind-internal-what = Die besuchte Website speichert sie für mehr als das Erforderliche: personenbezogene Daten, Verhalten, Werbung.
kind-internal-rule = Wird eingeholt.

kind-third-party = Drittanbieter
kind-third-party-what = Sie werden durch oder für eine andere Website gespeichert, häufig eine Werbeagentur, die dann sieht, was besucht wurde.
kind-third-party-rule = Wird eingeholt.

## Die Cookies dieser Website, nach Zweck.

used = Auf { $site } verwendete Cookies
used-intro = Dies sind die Zwecke, für die Cookies verwendet werden, jeweils mit den zugehörigen Cookies.
used-intro-more = Dies sind die Zwecke, für die Cookies verwendet werden, jeweils mit den zugehörigen Cookies und mit dem, was dafür außerdem in Ihrem Browser gespeichert oder von anderen Servern geladen wird.
used-none = Diese Richtlinie nennt weder Zwecke noch Cookies.
purpose-kind = Art
purpose-consent = Einwilligung
purpose-basis = Rechtsgrundlage
purpose-data = Kategorien personenbezogener Daten
purpose-use = Verwendung der Daten
purpose-data-kept = Speicherdauer der erhobenen Daten
purpose-recipients = Weitere Empfänger der Daten
purpose-cookies = Cookies
purpose-storage = Speicher Ihres Browsers
purpose-access = Zugriff ohne Speicherung
purpose-embeds = Eingebettete Inhalte
purpose-companies = Unternehmen
purpose-no-cookies = Diese Richtlinie nennt für diesen Zweck keine Cookies.

consent-asked = Wird vorab eingeholt. Sie können ablehnen und Ihre Einwilligung jederzeit widerrufen.
consent-necessary = Wird nicht eingeholt, da dies erforderlich ist.
consent-anonymised = Wird nicht eingeholt, da die Daten so anonymisiert sind, dass sie sich nicht auf eine Person zurückführen lassen. Sie können jederzeit widersprechen.
consent-not-asked = Wird nicht eingeholt. Sie können jederzeit widersprechen.
basis-consent = Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)
basis-contract = Vertrag (Art. 6 Abs. 1 Buchst. b DSGVO)
basis-legal-obligation = Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)
basis-vital-interests = Lebenswichtige Interessen (Art. 6 Abs. 1 Buchst. d DSGVO)
basis-public-task = Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e DSGVO)
basis-legitimate-interest = Berechtigte Interessen (Art. 6 Abs. 1 Buchst. f DSGVO)
basis-asked-too = Für das Speichern und Auslesen in Ihrem Browser ist Ihre Einwilligung dennoch erforderlich.
data-identifier = Online-Kennungen
data-ip-address = IP-Adresse
data-device = Gerätedaten
data-browser = Browserdaten
data-browsing = Surfverhalten
data-clicks = Klicks
data-location = Standort
data-language = Sprache
data-preferences = Einstellungen und Vorlieben
data-interests = Interessen
data-demographic = demografische Daten wie Alter oder Geschlecht
data-name = Name
data-email = E-Mail-Adresse
data-phone = Telefonnummer
data-address = Postanschrift
data-account = Kontodaten
data-purchases = Käufe
data-payment = Zahlungsdaten
data-communication = Inhalte der Kommunikation
data-social-media = Daten aus sozialen Medien
data-health = Gesundheitsdaten
data-special-category = andere besondere Kategorien personenbezogener Daten

## Was ein Zweck über seine Daten angibt.

use-anonymised = Die Daten sind so anonymisiert, dass sie sich nicht auf eine Person zurückführen lassen.
use-own = Die Daten dienen allein dem Verantwortlichen: { $controller }.
use-no-cross-site = Die Daten werden nicht verwendet, um Sie auf anderen Websites oder in anderen Apps zu verfolgen.
use-ip-masked = Das Ende Ihrer IP-Adresse wird entfernt, bevor etwas gespeichert oder weitergegeben wird.
use-not-matched = Die Daten werden weder hier noch von Empfängern mit einem Konto oder einer bekannten Person verknüpft.
use-sensitive = Es werden sensible Daten verarbeitet.

column-provider = Dienstanbieter
column-location = Funktion und Ort
column-cookie = Cookie
column-entry = Eintrag
column-access = Was ausgelesen wird
column-purpose = Zweck
column-lifetime = Lebensdauer (höchstens)
column-kept = Aufbewahrung
column-readers = Wer dies sonst noch liest
column-hosts = Ihr Browser verbindet sich mit
column-loaded = Wann geladen wird
column-country = Land
column-role = Rolle
column-purposes = Zwecke
column-opt-out = Widerspruch (Opt-out)

opt-out = Bei diesem Anbieter widersprechen (Opt-out)
provider-privacy = Datenschutzerklärung dieses Anbieters
role-processor = tätig für { $controller }
role-controller = entscheidet selbst über die Verwendung der Daten
role-joint = gemeinsam verantwortlich mit { $controller }
transfer-adequacy = Übermittlung in ein Drittland ({ $country }): Angemessenheitsbeschluss
transfer-scc = Übermittlung in ein Drittland ({ $country }): Standardvertragsklauseln
transfer-bcr = Übermittlung in ein Drittland ({ $country }): verbindliche interne Datenschutzvorschriften
transfer-derogation = Übermittlung in ein Drittland ({ $country }): Ausnahme für bestimmte Fälle

companies = Alle Unternehmen
companies-text = Alle Unternehmen, die diese Richtlinie nennt, jeweils mit den Zwecken, für die sie Daten speichern, lesen oder erhalten.

set-by-middleware = Gesetzt von einer anderen Komponente des Servers dieser Website
set-by-proxy = Gesetzt von einem Server, der dieser Website vorgeschaltet ist
set-by-proxy-again = Wird gelöscht, wenn Sie ablehnen oder widersprechen, aber der Server kann es erneut setzen
set-by-scripts = Gesetzt von Skripten dieser Website, in Ihrem Browser
set-by-embed = Gesetzt von Inhalten dieses Anbieters auf den Seiten dieser Website

because-transmission = Übertragung einer Nachricht
because-authentication = Aufrechterhaltung Ihrer Anmeldung
because-remember-me = Erneute Anmeldung, falls Sie darum gebeten haben
because-csrf = Schutz von Formularen vor Fälschung
because-security = Sicherheit des Dienstes
because-user-input = Aufbewahrung Ihrer Eingaben
because-basket = Warenkorb
because-payment = Eine von Ihnen begonnene Zahlung
because-load-balancing = Verteilung von Anfragen auf Server
because-media-player = Wiedergabe von Medien, die Sie angefordert haben
because-interface = Einstellungen der Bedienoberfläche
because-choice = Aufbewahrung einer Entscheidung über Cookies
because-paywall = Zählung kostenloser Artikel
access-fingerprint = Merkmale von Browser und Gerät, die zur Wiedererkennung verbunden werden (Fingerprint)
access-link-decoration = Kennungen, die an Links angehängt werden
access-client-hints = Angaben, die der Browser auf Nachfrage über sich macht (Client Hints)
access-email-pixel = Bild in einer E-Mail, das ihr Öffnen meldet (Zählpixel)
access-ip-address = IP-Adresse
access-sensor = Sensoren des Geräts

location-all = Alle Seiten
location-below = Seiten unter { $path }
location-embed = Eingebettete Inhalte von { $provider }
location-subdomains = Wird auch an Subdomains gesendet
location-partitioned = Getrennt gespeichert für jede Website, in die diese Website eingebettet ist
location-choice = Diese Website hält dies nie zurück und löscht es nie, da dies eine Ihrer Entscheidungen rückgängig machen würde
location-stored-on = Auf { $site } gespeichert, nicht auf dieser Website, die das Cookie weder setzen noch löschen kann
location-stores-on = Speichert seine Cookies auf { $site }, wo diese Website sie nicht löschen kann
also-serves = Dient auch dem Zweck „{ $purpose }“

name-end = Das Ende des Namens variiert
name-parts = Der Teil des Namens, für den … steht, variiert

hosts-star = * steht für jede beliebige Subdomain
hosts-features = Er kann diese Funktionen Ihres Browsers nutzen: { $features }
loaded-consent = Erst nach Ihrer Einwilligung
loaded-objection = Sofern Sie nicht widersprechen
loaded-necessary = Ohne Nachfrage, da dies erforderlich ist
loaded-by = Geladen durch Inhalte von { $provider }
choices-passed-on = Ihre Auswahl wird diesem Anbieter mitgeteilt

readers-none = Keine Dritten
readers-scripts = Für Skripte auf den Seiten der Website lesbar

## Wie lange ein Cookie besteht.

lifetime-sliding = { $duration } nach Ihrem letzten Besuch
lifetime-session = Bis zum Ende der Browsersitzung
lifetime-unknown = Vom Anbieter nicht angegeben
lifetime-restored = Browser können eine Sitzung wiederherstellen, und mit ihr das Cookie
lifetime-refusal = { $duration } im Fall einer Ablehnung
lifetime-lasting = { $duration } nach Ihrem letzten Besuch, wenn Sie ablehnen, was in manchen Regionen ohne Frage aktiv ist
lifetime-capped = Browser können dies auf { $duration } verkürzen

kept-local = Bis zur Löschung
kept-local-note = Läuft nicht von selbst ab
kept-scripts-note = Danach löschen ihn Skripte, da er nicht von selbst abläuft
kept-session = Bis der Tab geschlossen wird
kept-session-note = Browser können einen Tab wiederherstellen, und mit ihm den Eintrag

## Was nicht mehr verwendet wird.

retired = Nicht mehr verwendete Cookies
retired-text = Diese Website hat diese Cookies früher verwendet. Sie setzt sie nicht mehr, und wenn Ihr Browser noch eines davon sendet, weist sie ihn an, es zu löschen.

## Wahlmöglichkeiten und Rechte beim Besuch der Website.

choices = Ihre Wahlmöglichkeiten
choices-consent = Sie können Ihre Einwilligung für jeden Zweck, für den sie eingeholt wird, erteilen oder verweigern und sie jederzeit ebenso einfach widerrufen, wie Sie sie erteilt haben. Der Widerruf berührt nicht die Rechtmäßigkeit dessen, was zuvor geschehen ist.
choices-objection = Zwecken, die nicht erforderlich sind und für die Ihre Einwilligung nicht eingeholt wird, können Sie jederzeit widersprechen.
choices-deletion = Wenn Sie widerrufen oder widersprechen, weist diese Website Ihren Browser an, diejenigen Cookies des Zwecks zu löschen, die für die Website erreichbar sind.
choices-partitions = Cookies, die für jede Website, in die diese Website eingebettet ist, getrennt gespeichert werden, werden nur auf der Website gelöscht, auf der Sie widerrufen oder widersprechen.
choices-storage = Einträge im Speicher Ihres Browsers werden auf diese Weise nicht gelöscht. Sie können diese Einträge selbst in den Einstellungen Ihres Browsers löschen.
choices-storage-cleared = Wenn Sie „{ $purpose }“ widerrufen oder widersprechen, weist diese Website Ihren Browser an, alles zu löschen, was er für diese Website in seinem Speicher hat, auch das Notwendige.
choices-elsewhere = Cookies, die andere Unternehmen auf ihren eigenen Websites speichern, liegen außerhalb der Reichweite dieser Website. Sie können diese Cookies in den Einstellungen Ihres Browsers löschen.
choices-link = Auswahl treffen oder ändern
choices-none = Auf dieser Website gibt es nichts auszuwählen, da sie nur erforderliche Verwendungen von Cookies nennt.
choices-browser = In den Einstellungen Ihres Browsers können Sie Cookies löschen oder blockieren. Teile der Website funktionieren dann möglicherweise nicht.
choices-browser-storage = In den Einstellungen Ihres Browsers können Sie Cookies und gespeicherte Einträge, die in Browsern oft Websitedaten heißen, löschen oder blockieren. Teile der Website funktionieren dann möglicherweise nicht.

gpc = Global Privacy Control
gpc-text = Wenn Ihr Browser das Signal Global Privacy Control sendet, wertet diese Website dies als Ablehnung der hier aufgeführten Zwecke, es sei denn, Sie erlauben sie, während das Signal gesendet wird.

responsible = Wer verantwortlich ist
responsible-controller = Verantwortlicher
responsible-address = Postanschrift
responsible-joint = Gemeinsam Verantwortlicher
responsible-privacy = Datenschutzerklärung
responsible-contact = Kontakt
responsible-dpo = Datenschutzbeauftragter
responsible-updated = Letzte Aktualisierung der Richtlinie

rights = Ihre Rechte
rights-text = Soweit das Gesetz Ihnen diese Rechte gibt, können Sie Auskunft über Ihre personenbezogenen Daten sowie deren Berichtigung, Löschung, Einschränkung oder Übertragung verlangen und ihrer Verwendung widersprechen.

complaint = Ihr Beschwerderecht
complaint-text = Wenn Sie der Ansicht sind, dass Ihre personenbezogenen Daten nicht rechtmäßig verarbeitet werden, haben Sie das Recht auf Beschwerde bei einer Datenschutz-Aufsichtsbehörde, zum Beispiel bei der Behörde des Ortes, an dem Sie wohnen oder arbeiten oder an dem sich der Sachverhalt zugetragen hat.
complaint-authority = Aufsichtsbehörde
