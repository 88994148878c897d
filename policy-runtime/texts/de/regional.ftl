### Die festen Texte zur Region der Besucher. Siehe das Englische.

sale-link = Meine personenbezogenen Daten nicht verkaufen oder weitergeben
limit-link = Die Verwendung meiner sensiblen personenbezogenen Daten einschränken
privacy-choices-link = Ihre Datenschutzoptionen
opt-out-honored = Widerspruch wird beachtet
advertising-link = Verkauf von Daten und gezielter Werbung widersprechen

opt-out-text = Mit dieser Schaltfläche widersprechen Sie dem Verkauf und der Weitergabe Ihrer personenbezogenen Daten sowie gezielter Werbung. Sie deaktiviert diese Zwecke, für die andere Unternehmen Daten erhalten:
opt-out-button = Verkauf und Weitergabe widersprechen
limit-text = Mit dieser Schaltfläche schränken Sie die Verwendung Ihrer sensiblen personenbezogenen Daten ein. Sie deaktiviert diese Zwecke:
limit-button = Verwendung einschränken
opt-out-done = Diese Zwecke sind in diesem Browser inaktiv.
opt-out-reach = Das gilt ab jetzt für diesen Browser auf dieser Website. Andere Browser und Geräte sowie Daten, die früher oder auf anderem Weg weitergegeben wurden, erreicht es nicht. Schreiben Sie dafür an: { $contact }

confirm = Bitte bestätigen Sie
confirm-text = Sie oder Ihr Browser haben diesen Zwecken widersprochen. Sie bleiben inaktiv, es sei denn, Sie bestätigen, dass Sie sie erlauben möchten:
confirm-yes = Ja, erlauben
confirm-no = Nein, inaktiv lassen

entry-notice = Hinweis zu Cookies
entry-notice-text = Diese Zwecke sind hier aktiv, ohne dass Sie gefragt werden, und die genannten Unternehmen sind daran beteiligt. Sie können sie jetzt oder jederzeit ablehnen, außer denen, die immer aktiv sind.
entry-notice-refuse = Ablehnen
entry-notice-ok = OK

banner-close = Schließen und alle ablehnen
banner-separate = Jeder der folgenden Zwecke braucht eine eigene Antwort:

off-here = Hier inaktiv
off-here-intro = Wo Sie sich befinden, sind diese Zwecke inaktiv, und keine Auswahl aktiviert sie.
state-off = Hier inaktiv
off-here-text = Dies ist dort, wo Sie sich befinden, nicht verfügbar: „{ $purpose }“ ist hier inaktiv, und keine Auswahl aktiviert diesen Zweck.
