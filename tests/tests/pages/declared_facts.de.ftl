policy-Clinic = Wie die Klinik Cookies nutzt.
    .rights =
        Schreiben Sie uns.

        Oder https://clinic.example/rechte
    .note =
        Wir verbinden diese Daten nie
        mit Ihrer Akte.

        Geändert im Mai.
purpose-Essential = Ohne diese geht es nicht.
    .title = Notwendig
cookie-choice = Merkt sich, was Sie gewählt haben.
purpose-Audience = Zählt, was gelesen wird.
    .title = Besucherzahlen
    .note = Gezählt wird im Haus.
cookie-visit = Zählt Ihren Besuch.
purpose-Memory = Zeigt, was Sie angesehen haben.
    .title = Gedächtnis
cookie-seen = Was Sie angesehen haben.
