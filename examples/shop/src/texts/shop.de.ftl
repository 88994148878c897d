# The texts of Kettle & Cup in German.

policy-Shop = Wie der Laden von Kettle & Cup Cookies verwendet.

purpose-Essential = Ohne diese Cookies funktioniert der Laden nicht.
    .title = Notwendig
cookie-basket = Hält Ihren Warenkorb zwischen zwei Besuchen.
cookie-sid = Hält Sie beim Einkauf angemeldet.
cookie-remember = Meldet Sie beim nächsten Mal wieder an, wenn Sie „Angemeldet bleiben“ gewählt haben.
cookie-csrf = Schützt Formulare vor Fälschung.
cookie-pay_state = Erkennt Sie wieder, wenn Ihre Bank Sie nach einer Zahlung zurückschickt.
cookie-__cf_bm = Unterscheidet Menschen von Programmen. Unser Proxy setzt es, bevor Ihre Anfrage uns erreicht.
cookie-choice = Merkt sich, was Sie hier gewählt haben.
embed-card_form = Das Kartenformular, das gestohlene Karten erkennt.

purpose-Statistics = Zeigt uns, welche Seiten Menschen zu einem Wasserkessel führen.
    .title = Statistik
embed-google_analytics = Google Analytics zählt Besuche und folgt einem Besuch von Seite zu Seite.
cookie-_ga = Unterscheidet einen Browser vom anderen.
cookie-ga_visit = Hält den Stand eines Besuchs.

purpose-Experiments = Vergleicht zwei Fassungen einer Seite.
    .title = Versuche
cookie-ab = Merkt sich, welche Fassung einer Seite Sie gesehen haben.

purpose-Marketing = Zeigt unsere Anzeigen auf Facebook und Instagram denen, die hier waren.
    .title = Werbung
embed-meta_pixel = Der Meta-Pixel teilt Meta mit, welche Seiten Sie öffnen.

purpose-Media = Spielt Videos ab.
    .title = Videos
embed-youtube = Videos von YouTube.

purpose-Support = Damit können Sie mit uns chatten.
    .title = Chat
embed-chat = Das Chatfenster.
cookie-intercom_id = Erkennt Sie wieder, bevor Sie sagen, wer Sie sind.
cookie-intercom_session = Hält Ihr Gespräch offen.
cookie-intercom_device = Unterscheidet ein Gerät vom anderen, gegen Missbrauch.
