### Die festen Texte des Banners und der Seite mit der Auswahl. Siehe das Englische. Sie fragen und drängen nicht: Beide Antworten
### sind gleichartig benannt, und kein Satz lässt eine davon besser, sicherer oder üblicher erscheinen.

## Das Banner und die Links zur Auswahl.

banner = Einwilligung in Cookies
banner-text = Diese Website bittet um Ihre Einwilligung für die folgenden Zwecke. Solange Sie nicht eingewilligt haben, wird dafür nichts gespeichert oder ausgelesen. Sie können Ihre Auswahl jederzeit ändern.
banner-changed = Einiges, worin Sie eingewilligt haben, hat sich geändert. Sie werden deshalb erneut gefragt.
banner-expired = Ihre frühere Einwilligung ist abgelaufen. Sie werden deshalb erneut gefragt.
banner-controller = Verantwortlich für diese Website: { $controller }.
accept-all = Alle akzeptieren
refuse-all = Alle ablehnen
details = Einzeln auswählen
policy-link = Cookie-Richtlinie
settings-link = Cookie-Einstellungen

## Die Seite mit der Auswahl.

settings = Cookie-Einstellungen
settings-intro = Hier entscheiden Sie für jeden Zweck. Ihre Auswahl wird sofort wirksam, und Sie können sie jederzeit ändern.
necessary = Immer aktiv
necessary-intro = Ohne diese Zwecke kann die Website nicht funktionieren; deshalb gibt es hier nichts auszuwählen. Sie sind in der Cookie-Richtlinie aufgeführt.
asked = Wofür Ihre Einwilligung eingeholt wird
not-asked = Welchen Zwecken Sie widersprechen können
not-asked-intro = Für diese Zwecke wird Ihre Einwilligung nicht eingeholt. Sie können ihnen jederzeit und unentgeltlich widersprechen.
allow = Erlauben
refuse = Ablehnen
do-not-object = Nicht widersprechen
object = Widersprechen
save = Meine Auswahl speichern
cookies-in-detail = Cookies im Einzelnen

## Der Stand eines Zwecks.

state-necessary = Immer aktiv
state-undecided = Noch keine Auswahl, daher inaktiv
state-given = Erlaubt
state-refused = Abgelehnt
state-withdrawn = Einwilligung widerrufen
state-expired = Ihre Einwilligung ist abgelaufen, daher inaktiv
state-changed = Seit Ihrer Erlaubnis geändert, daher inaktiv
state-not-asked = Aktiv, sofern Sie nicht widersprechen
state-objected = Sie haben widersprochen, daher inaktiv
state-not-objected = Aktiv; Sie haben nicht widersprochen

since = Seit dem { $date }
until = Bis zum { $date }, danach werden Sie erneut gefragt

## Was sich seit einer Einwilligung geändert hat.

change-lifetime = Eine Speicherdauer ist nun länger als die, in die Sie eingewilligt haben.
change-purpose = Es werden nun andere Cookies verwendet, oder andere erhalten Daten.

## Global Privacy Control, ein Signal, das ein Browser sendet.

signal-honoured = Ihr Browser sendet das Signal Global Privacy Control. Diese Website beachtet es; dieser Zweck ist daher inaktiv.
signal-offer = Sie können ihn hier dennoch erlauben.
signal-overridden = Sie haben diesen Zweck erlaubt, während Ihr Browser das Signal Global Privacy Control gesendet hat. Maßgeblich ist Ihre Auswahl hier.
signal-overrode = Sie haben diesen Zweck erlaubt, bevor Ihr Browser das Signal Global Privacy Control gesendet hat. Maßgeblich ist das Signal; dieser Zweck ist daher inaktiv, es sei denn, Sie bestätigen ihn hier.

## Der Nachweis einer Einwilligung.

record = Die Nummer Ihres Datensatzes
record-text = Geben Sie sie an, wenn Sie eine Frage zu Ihrer Einwilligung haben oder Ihren Datensatz einsehen oder löschen lassen möchten.

## Was nach einer Auswahl gesagt wird.

saved = Ihre Auswahl ist gespeichert.
not-kept = Ihr Browser hat Ihre Auswahl nicht behalten. Lassen Sie in den Einstellungen Ihres Browsers Cookies für diese Website zu und wählen Sie dann erneut.
not-recorded = Ihre Einwilligung konnte nicht aufgezeichnet werden; es wurde daher nichts erlaubt. Was Sie abgelehnt haben, ist abgelehnt.
not-recorded-superseded = Sie haben inzwischen abgelehnt, vielleicht in einem anderen Tab; es wurde daher nichts erlaubt. Was Sie abgelehnt haben, ist abgelehnt.
nothing-recorded = Ihre Auswahl konnte nicht aufgezeichnet werden; es wurde daher nichts geändert.
not-shown = Was Sie erlaubt haben, wurde Ihnen nicht so gezeigt, wie es jetzt ist; es wurde daher nicht erlaubt. Was Sie abgelehnt haben, ist abgelehnt. Bitte wählen Sie erneut.
not-confirmed = Sie haben etwas erlaubt, dem Sie oder Ihr Browser widersprochen haben; es bleibt inaktiv, es sei denn, Sie bestätigen es. Was Sie abgelehnt haben, ist abgelehnt.
not-recorded-prefetch = Ihr Browser hat diese Seite schon vor Ihrem Besuch geladen; es wurde daher keine Auswahl aufgezeichnet.
try-again = Bitte versuchen Sie es erneut. Etwas Wartezeit kann helfen: { $duration }.
no-choice = Das Formular enthielt keine Auswahl; es wurde daher nichts geändert. Wählen Sie für mindestens einen Zweck und speichern Sie dann.
foreign-form = Dieses Formular wurde nicht von einer Seite dieser Website gesendet; es wurde daher nichts geändert. Öffnen Sie die Cookie-Einstellungen hier und wählen Sie erneut.
form-of-another-policy = Dieses Formular gehört zu einer anderen Cookie-Richtlinie; es wurde daher nichts geändert. Öffnen Sie die Cookie-Einstellungen hier und wählen Sie erneut.
back = Zurück zur vorherigen Seite

## Was anstelle nicht erlaubter Inhalte angezeigt wird.

placeholder = Inhalt von { $provider }
placeholder-text = Er wird nur geladen, wenn Sie „{ $purpose }“ erlauben. Ihr Browser verbindet sich dann mit { $provider }.
placeholder-link = In den Cookie-Einstellungen erlauben
placeholder-allow = „{ $purpose }“ erlauben
placeholder-once = Nur dieses eine Mal laden

## Die Antwort auf eine Anfrage, die eine Einwilligung voraussetzt.

refused = Ihre Einwilligung ist erforderlich
refused-text = Dies funktioniert nur, wenn Sie „{ $purpose }“ erlauben.
