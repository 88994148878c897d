### Stałe teksty strony z polityką. Wykaz komunikatów i ich argumentów znajduje się w wersji angielskiej.
### Spacja nierozdzielająca (U+00A0) po wyrazach jednoliterowych.

title = Polityka dotycząca plików cookie
contents = Na tej stronie

## Dlaczego używa się plików cookie.

why = Dlaczego ta witryna używa plików cookie
why-intro = Ta witryna używa plików cookie:
why-necessary = aby witryna mogła działać
why-statistical = do analityki internetowej, aby poznać sposób korzystania z witryny
why-internal = na potrzeby własnych funkcji i celów, które wykraczają poza to, co niezbędne
why-third-party = na potrzeby usług świadczonych przez inne firmy
why-none = W tej polityce nie wymieniono żadnego celu, w którym ta witryna używałaby plików cookie.

## Czym jest plik cookie.

what = Czym jest plik cookie
what-is = Plik cookie to niewielka ilość danych opatrzona nazwą. Witryna przekazuje go twojej przeglądarce, która przechowuje go przez określony czas i odsyła wraz z późniejszymi żądaniami do tej witryny.
what-for = Ogólnie rzecz biorąc, witryny używają plików cookie na przykład po to, aby użytkownicy pozostawali zalogowani, aby przechowywać zawartość koszyka, sporządzać statystyki lub wyświetlać reklamy. Poniżej podano, do czego używa ich ta witryna.
what-storage = Twoja przeglądarka ma również pamięć, w której strony witryny mogą przechowywać dane pod określoną nazwą. W odróżnieniu od plików cookie wpisy te nie są wysyłane wraz z żądaniami. Zawarte na tej stronie informacje o rodzajach i o zgodzie odnoszą się także do tych wpisów.
what-access = Witryna może uzyskać informacje z Twojego urządzenia także bez zapisywania w nim czegokolwiek, na przykład z danych, które przesyła Twoja przeglądarka, lub przez obraz w wiadomości e-mail. Zawarte na tej stronie informacje o rodzajach i o zgodzie odnoszą się także do tego.
what-embeds = Strony mogą też zawierać treści innych firm, takie jak filmy, formularze lub skrypty. Aby je załadować, twoja przeglądarka łączy się z serwerami tych firm. Firmy te widzą wtedy adres (IP) twojego połączenia i mogą używać własnych plików cookie.

## Rodzaje plików cookie.

kinds = Rodzaje plików cookie
kinds-intro = Istnieją cztery rodzaje plików cookie. Od rodzaju zależy, czy witryna prosi o twoją zgodę.
kinds-kind = Rodzaj
kinds-what = Opis
kinds-rule = Zgoda
kinds-used = Używane w tej witrynie
used-yes = Tak
used-no = Nie

kind-necessary = Niezbędne
kind-necessary-what = Zachowują informacje między dwiema wizytami tego samego urządzenia w tej samej witrynie: zalogowanie, koszyk, preferencje interfejsu.
kind-necessary-rule = Witryna o nią nie prosi.

kind-statistical = Statystyczne
kind-statistical-what = Śledzą działania odwiedzających na potrzeby statystyk.
kind-statistical-rule = Witryna o nią prosi, chyba że dane są zanonimizowane w taki sposób, że nie można ich powiązać z żadną osobą, a obowiązujące przepisy nie wymagają zgody. Jeżeli witryna nie prosi o zgodę, możesz wnieść sprzeciw.

kind-internal = Wewnętrzne (własne)
kind-internal-what = Odwiedzana witryna zapisuje je na potrzeby wykraczające poza to, co niezbędne: dane osobowe, zachowanie, reklama.
kind-internal-rule = Witryna o nią prosi.

kind-third-party = Podmiotów trzecich
kind-third-party-what = Są zapisywane przez inną witrynę lub dla innej witryny, często agencji reklamowej, która widzi wtedy, co zostało odwiedzone.
kind-third-party-rule = Witryna o nią prosi.

## Pliki cookie tej witryny według celów.

used = Pliki cookie używane w witrynie { $site }
used-intro = Oto cele, w których używa się plików cookie, każdy wraz z jego plikami cookie.
used-intro-more = Oto cele, w których używa się plików cookie, każdy wraz z jego plikami cookie oraz z tym, co ponadto jest w tym celu zapisywane w twojej przeglądarce lub ładowane z innych serwerów.
used-none = W tej polityce nie wymieniono żadnych celów ani plików cookie.
purpose-kind = Rodzaj
purpose-consent = Zgoda
purpose-basis = Podstawa prawna
purpose-data = Kategorie danych osobowych
purpose-use = Wykorzystanie danych
purpose-data-kept = Okres przechowywania zebranych danych
purpose-recipients = Inni odbiorcy danych
purpose-cookies = Pliki cookie
purpose-storage = Pamięć twojej przeglądarki
purpose-access = Dostęp bez przechowywania
purpose-embeds = Osadzone treści
purpose-companies = Firmy
purpose-no-cookies = W tej polityce nie wymieniono żadnych plików cookie służących temu celowi.

consent-asked = Witryna prosi o nią z wyprzedzeniem. Możesz odmówić zgody, a wyrażoną zgodę wycofać w dowolnym momencie.
consent-necessary = Witryna o nią nie prosi, ponieważ jest to niezbędne.
consent-anonymised = Witryna o nią nie prosi, ponieważ dane są zanonimizowane w taki sposób, że nie można ich powiązać z żadną osobą. W dowolnym momencie możesz wnieść sprzeciw.
consent-not-asked = Witryna o nią nie prosi. W dowolnym momencie możesz wnieść sprzeciw.
basis-consent = Zgoda (RODO art. 6 ust. 1 lit. a)
basis-contract = Umowa (RODO art. 6 ust. 1 lit. b)
basis-legal-obligation = Obowiązek prawny (RODO art. 6 ust. 1 lit. c)
basis-vital-interests = Żywotne interesy (RODO art. 6 ust. 1 lit. d)
basis-public-task = Zadanie w interesie publicznym (RODO art. 6 ust. 1 lit. e)
basis-legitimate-interest = Prawnie uzasadnione interesy (RODO art. 6 ust. 1 lit. f)
basis-asked-too = Przechowywanie i odczytywanie danych w Twojej przeglądarce wymaga mimo to Twojej zgody.
data-identifier = identyfikatory internetowe
data-ip-address = adres IP
data-device = dane urządzenia
data-browser = dane przeglądarki
data-browsing = sposób przeglądania stron
data-clicks = kliknięcia
data-location = lokalizacja
data-language = język
data-preferences = preferencje
data-interests = zainteresowania
data-demographic = dane demograficzne, takie jak wiek lub płeć
data-name = imię i nazwisko
data-email = adres e-mail
data-phone = numer telefonu
data-address = adres pocztowy
data-account = dane konta
data-purchases = zakupy
data-payment = dane płatnicze
data-communication = treść komunikacji
data-social-media = dane z mediów społecznościowych
data-health = dane dotyczące zdrowia
data-special-category = inne szczególne kategorie danych osobowych

## Co podano o danych danego celu.

use-anonymised = Dane są zanonimizowane w taki sposób, że nie można ich powiązać z żadną osobą.
use-own = Dane służą wyłącznie administratorowi: { $controller }.
use-no-cross-site = Dane nie są wykorzystywane do śledzenia cię w innych witrynach ani aplikacjach.
use-ip-masked = Końcówka twojego adresu IP jest usuwana, zanim cokolwiek zostanie zapisane lub przekazane.
use-not-matched = Dane nie są łączone z kontem ani ze znaną osobą, ani tutaj, ani u odbiorców.
use-sensitive = Przetwarzane są dane wrażliwe.

column-provider = Dostawca usługi
column-location = Funkcja i miejsce
column-cookie = Plik cookie
column-entry = Wpis
column-access = Co jest odczytywane
column-purpose = Cel
column-lifetime = Okres ważności (maksymalny)
column-kept = Okres przechowywania
column-readers = Kto jeszcze go odczytuje
column-hosts = Serwery, z którymi łączy się twoja przeglądarka
column-loaded = Ładowanie
column-country = Kraj
column-role = Rola
column-purposes = Cele
column-opt-out = Rezygnacja

opt-out = Rezygnacja u tego dostawcy (opt-out)
provider-privacy = Informacja o ochronie prywatności tego dostawcy
role-processor = działa w imieniu administratora: { $controller }
role-controller = samodzielnie decyduje o sposobie wykorzystania danych
role-joint = współadministrator wraz z administratorem: { $controller }
transfer-adequacy = Przekazanie do państwa trzeciego ({ $country }): decyzja stwierdzająca odpowiedni stopień ochrony
transfer-scc = Przekazanie do państwa trzeciego ({ $country }): standardowe klauzule umowne
transfer-bcr = Przekazanie do państwa trzeciego ({ $country }): wiążące reguły korporacyjne
transfer-derogation = Przekazanie do państwa trzeciego ({ $country }): wyjątek w szczególnych sytuacjach

companies = Wszystkie firmy
companies-text = Wszystkie firmy, które wymienia ta polityka, każda z celami, w których przechowuje, odczytuje lub otrzymuje dane.

set-by-middleware = Ustawiany przez inny komponent serwera tej witryny
set-by-proxy = Ustawiany przez serwer umieszczony przed tą witryną
set-by-proxy-again = Usuwany, gdy odmawiasz zgody lub wnosisz sprzeciw, ale ten serwer może ustawić go ponownie
set-by-scripts = Ustawiany przez skrypty tej witryny w twojej przeglądarce
set-by-embed = Ustawiany przez treści tego dostawcy na stronach tej witryny

because-transmission = Transmisja komunikatu
because-authentication = Utrzymanie zalogowania
because-remember-me = Ponowne zalogowanie na twoje życzenie
because-csrf = Ochrona formularzy przed fałszerstwem
because-security = Bezpieczeństwo usługi
because-user-input = Zachowanie tego, co wpisujesz
because-basket = Koszyk
because-payment = Płatność rozpoczęta przez ciebie
because-load-balancing = Rozdzielanie żądań między serwery
because-media-player = Odtwarzanie multimediów na twoje życzenie
because-interface = Preferencje interfejsu
because-choice = Przechowywanie wyboru dotyczącego plików cookie
because-paywall = Liczenie bezpłatnych artykułów
access-fingerprint = Cechy przeglądarki i urządzenia, łączone w celu ich rozpoznania (cyfrowy odcisk palca)
access-link-decoration = Identyfikatory dodawane do linków
access-client-hints = Dane, które przeglądarka na żądanie podaje o sobie (client hints)
access-email-pixel = Obraz w wiadomości e-mail, który informuje o jej otwarciu (piksel śledzący)
access-ip-address = Adres IP
access-sensor = Czujniki urządzenia

location-all = Wszystkie strony
location-below = Strony pod ścieżką { $path }
location-embed = Osadzone treści dostawcy { $provider }
location-subdomains = Wysyłany również do subdomen
location-partitioned = Przechowywany oddzielnie dla każdej witryny, w której osadzona jest ta witryna
location-choice = Ta witryna nigdy go nie wstrzymuje ani nie usuwa, ponieważ unieważniłoby to twój wybór
location-stored-on = Zapisany w witrynie { $site }, a nie w tej witrynie, która nie może go ani ustawić, ani usunąć
location-stores-on = Zapisuje swoje pliki cookie w witrynie { $site }, gdzie ta witryna nie może ich usunąć
also-serves = Służy także celowi „{ $purpose }”

name-end = Końcówka nazwy jest zmienna
name-parts = Część nazwy oznaczona znakiem … jest zmienna

hosts-star = * oznacza dowolną subdomenę
hosts-features = Może używać następujących funkcji Twojej przeglądarki: { $features }
loaded-consent = Dopiero po wyrażeniu przez ciebie zgody
loaded-objection = O ile nie wniesiesz sprzeciwu
loaded-necessary = Bez pytania, ponieważ jest to niezbędne
loaded-by = Ładowane przez treści dostawcy { $provider }
choices-passed-on = Twój wybór jest przekazywany temu dostawcy

readers-none = Żaden podmiot trzeci
readers-scripts = Mogą go odczytać skrypty na stronach witryny

## Jak długo istnieje plik cookie.

lifetime-sliding = { $duration } od twojej ostatniej wizyty
lifetime-session = Do końca sesji przeglądarki
lifetime-unknown = Niepodany przez dostawcę
lifetime-restored = Przeglądarki mogą przywrócić sesję, a wraz z nią plik cookie
lifetime-refusal = { $duration } w razie odmowy
lifetime-lasting = { $duration } od twojej ostatniej wizyty, jeśli odmówisz tego, co w niektórych regionach jest włączone bez pytania
lifetime-capped = Przeglądarki mogą skrócić ten okres; po skróceniu: { $duration }

kept-local = Do czasu usunięcia
kept-local-note = Nie ma własnego terminu ważności
kept-scripts-note = Wtedy usuwają go skrypty, ponieważ nie ma własnego terminu ważności
kept-session = Do zamknięcia karty
kept-session-note = Przeglądarki mogą przywrócić kartę, a wraz z nią wpis

## Co nie jest już używane.

retired = Pliki cookie, które nie są już używane
retired-text = Ta witryna używała wcześniej tych plików cookie. Już ich nie ustawia, a jeśli twoja przeglądarka nadal wysyła któryś z nich, witryna poleca jej go usunąć.

## Wybory i prawa osoby odwiedzającej.

choices = Twój wybór
choices-consent = W przypadku każdego celu, na który witryna prosi o zgodę, możesz ją wyrazić lub jej odmówić, a wyrażoną zgodę wycofać w dowolnym momencie równie łatwo, jak została wyrażona. Wycofanie zgody nie wpływa na zgodność z prawem tego, czego dokonano wcześniej.
choices-objection = W dowolnym momencie możesz wnieść sprzeciw wobec celów, które nie są niezbędne i w odniesieniu do których witryna nie prosi o twoją zgodę.
choices-deletion = Gdy wycofujesz zgodę lub wnosisz sprzeciw, ta witryna poleca twojej przeglądarce usunąć te pliki cookie danego celu, które są w zasięgu witryny.
choices-partitions = Pliki cookie przechowywane oddzielnie dla każdej witryny, w której osadzona jest ta witryna, są usuwane tylko w tej witrynie, w której wycofujesz zgodę lub wnosisz sprzeciw.
choices-storage = Wpisy w pamięci twojej przeglądarki nie są usuwane w ten sposób. Możesz je usunąć samodzielnie w ustawieniach przeglądarki.
choices-storage-cleared = Gdy wycofujesz zgodę na „{ $purpose }” lub wnosisz sprzeciw, ta witryna poleca twojej przeglądarce usunąć wszystko, co przechowuje ona w swojej pamięci dla tej witryny, także to, co niezbędne.
choices-elsewhere = Pliki cookie, które inne firmy przechowują we własnych witrynach, są poza zasięgiem tej witryny. Możesz je usunąć w ustawieniach swojej przeglądarki.
choices-link = Dokonaj wyboru lub go zmień
choices-none = W tej witrynie nie ma czego wybierać, ponieważ wymieniono w niej tylko niezbędne zastosowania plików cookie.
choices-browser = W ustawieniach swojej przeglądarki możesz usunąć lub zablokować pliki cookie. Niektóre części witryny mogą wtedy nie działać.
choices-browser-storage = W ustawieniach swojej przeglądarki możesz usunąć lub zablokować pliki cookie i zapisane wpisy, nazywane w przeglądarkach często danymi witryn. Niektóre części witryny mogą wtedy nie działać.

gpc = Global Privacy Control
gpc-text = Jeśli twoja przeglądarka wysyła sygnał Global Privacy Control, ta witryna uznaje go za twoją odmowę w odniesieniu do wymienionych tu celów, chyba że zezwolisz na nie w czasie, gdy sygnał jest wysyłany.

responsible = Kto jest odpowiedzialny
responsible-controller = Administrator
responsible-address = Adres pocztowy
responsible-joint = Współadministrator
responsible-privacy = Informacja o ochronie prywatności
responsible-contact = Kontakt
responsible-dpo = Inspektor ochrony danych
responsible-updated = Ostatnia aktualizacja polityki

rights = Twoje prawa
rights-text = W zakresie, w jakim prawo Ci je przyznaje, możesz żądać dostępu do swoich danych osobowych, ich sprostowania, usunięcia, ograniczenia przetwarzania lub przeniesienia oraz sprzeciwić się ich wykorzystywaniu.

complaint = Twoje prawo do wniesienia skargi
complaint-text = Jeśli uważasz, że twoje dane osobowe są przetwarzane niezgodnie z prawem, masz prawo wnieść skargę do organu nadzorczego zajmującego się ochroną danych, na przykład do organu właściwego dla miejsca, w którym mieszkasz lub pracujesz albo w którym doszło do zdarzenia.
complaint-authority = Organ nadzorczy
