# The texts of Kettle & Cup in Polish.

policy-Shop = Jak sklep Kettle & Cup używa plików cookie.

purpose-Essential = Bez nich sklep nie może działać.
    .title = Niezbędne
cookie-basket = Przechowuje Twój koszyk między wizytami.
cookie-sid = Utrzymuje Cię zalogowanym podczas zakupów.
cookie-remember = Loguje Cię ponownie następnym razem, jeśli zaznaczono „zapamiętaj mnie”.
cookie-csrf = Chroni formularze przed fałszerstwem.
cookie-pay_state = Rozpoznaje Cię, gdy bank odsyła Cię tu po płatności.
cookie-__cf_bm = Odróżnia ludzi od robotów. Ustawia go nasz serwer pośredniczący, zanim żądanie do nas dotrze.
cookie-choice = Pamięta, co tu wybrano.
embed-card_form = Formularz karty, który rozpoznaje skradzione karty.

purpose-Statistics = Mówi nam, które strony pomagają znaleźć czajnik.
    .title = Statystyka
embed-google_analytics = Google Analytics liczy wizyty i śledzi wizytę od strony do strony.
cookie-_ga = Odróżnia jedną przeglądarkę od drugiej.
cookie-ga_visit = Przechowuje stan jednej wizyty.

purpose-Experiments = Porównuje dwie wersje strony.
    .title = Eksperymenty
cookie-ab = Pamięta, którą wersję strony pokazano.

purpose-Marketing = Pokazuje nasze reklamy na Facebooku i Instagramie osobom, które tu były.
    .title = Reklama
embed-meta_pixel = Piksel Meta informuje firmę Meta, które strony otwierasz.

purpose-Media = Odtwarza filmy.
    .title = Filmy
embed-youtube = Filmy z YouTube.

purpose-Support = Pozwala rozmawiać z nami na czacie.
    .title = Czat
embed-chat = Okno czatu.
cookie-intercom_id = Rozpoznaje Cię, zanim powiesz, kim jesteś.
cookie-intercom_session = Utrzymuje otwartą rozmowę.
cookie-intercom_device = Odróżnia jedno urządzenie od drugiego, przeciw nadużyciom.
