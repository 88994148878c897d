### Stałe teksty banera i strony z wyborem (zob. wersja angielska). Pytają, a nie nakłaniają: obie odpowiedzi nazwano jednakowo,
### a żadne zdanie nie przedstawia którejś z nich jako lepszej, bezpieczniejszej lub częstszej. U+00A0 po wyrazach jednoliterowych.

## Baner i odnośniki do strony z wyborem.

banner = Zgoda na pliki cookie
banner-text = Ta witryna prosi o twoją zgodę na poniższe cele. Dopóki jej nie wyrazisz, nic nie jest w tych celach zapisywane ani odczytywane. W dowolnym momencie możesz zmienić swój wybór.
banner-changed = Część tego, czego dotyczyła twoja zgoda, uległa zmianie, dlatego witryna pyta cię ponownie.
banner-expired = Twoja wcześniejsza zgoda wygasła, dlatego witryna pyta cię ponownie.
banner-controller = Podmiot odpowiedzialny za tę witrynę: { $controller }.
accept-all = Zaakceptuj wszystko
refuse-all = Odrzuć wszystko
details = Wybierz pojedynczo
policy-link = Polityka dotycząca plików cookie
settings-link = Ustawienia plików cookie

## Strona z wyborem.

settings = Ustawienia plików cookie
settings-intro = Tutaj decydujesz o każdym celu z osobna. Twój wybór obowiązuje od razu i możesz go zmienić w dowolnym momencie.
necessary = Zawsze aktywne
necessary-intro = Bez tych celów witryna nie może działać, nie ma więc czego wybierać. Wymieniono je w polityce dotyczącej plików cookie.
asked = O co witryna pyta
not-asked = Wobec czego możesz wnieść sprzeciw
not-asked-intro = W odniesieniu do tych celów witryna nie prosi o twoją zgodę. Możesz wnieść wobec nich sprzeciw w dowolnym momencie i bezpłatnie.
allow = Zezwalam
refuse = Odmawiam
do-not-object = Nie wnoszę sprzeciwu
object = Wnoszę sprzeciw
save = Zapisz mój wybór
cookies-in-detail = Szczegóły plików cookie

## Stan danego celu.

state-necessary = Zawsze aktywny
state-undecided = Nie dokonano jeszcze wyboru, dlatego nieaktywny
state-given = Zezwolono
state-refused = Odmówiono
state-withdrawn = Zgoda wycofana
state-expired = Twoja zgoda wygasła, dlatego nieaktywny
state-changed = Zmieniony od czasu zezwolenia, dlatego nieaktywny
state-not-asked = Aktywny, chyba że wniesiesz sprzeciw
state-objected = Wniesiono sprzeciw, dlatego nieaktywny
state-not-objected = Aktywny, nie wniesiono sprzeciwu

since = Od { $date }
until = Do { $date }, potem witryna zapyta cię ponownie

## Co zmieniło się od wyrażenia zgody.

change-lifetime = Coś jest teraz przechowywane dłużej, niż przewidywała twoja zgoda.
change-purpose = Teraz używa się innych plików cookie albo dane otrzymują inni odbiorcy.

## Global Privacy Control, sygnał wysyłany przez przeglądarkę.

signal-honoured = Twoja przeglądarka wysyła sygnał Global Privacy Control. Ta witryna go respektuje, dlatego ten cel jest nieaktywny.
signal-offer = Mimo to możesz tutaj zezwolić na ten cel.
signal-overridden = Twoje zezwolenie na ten cel zostało udzielone, gdy przeglądarka wysyłała sygnał Global Privacy Control. Rozstrzyga wybór dokonany tutaj.
signal-overrode = Twoje zezwolenie na ten cel zostało udzielone, zanim przeglądarka wysłała sygnał Global Privacy Control. Rozstrzyga sygnał, dlatego ten cel jest nieaktywny, chyba że potwierdzisz tutaj swoje zezwolenie.

## Dowód zgody.

record = Numer twojego zapisu
record-text = Podaj go, jeśli masz pytanie dotyczące swojej zgody albo chcesz uzyskać wgląd w swój zapis lub jego usunięcie.

## Komunikaty po dokonaniu wyboru.

saved = Twój wybór został zapisany.
not-kept = Przeglądarka nie zachowała twojego wyboru. Zezwól w jej ustawieniach na pliki cookie tej witryny, a następnie dokonaj wyboru ponownie.
not-recorded = Nie udało się zarejestrować twojej zgody, dlatego na nic nie zezwolono. Twoje odmowy obowiązują.
not-recorded-superseded = W międzyczasie zarejestrowano twoją odmowę, być może z innej karty, dlatego na nic nie zezwolono. Twoje odmowy obowiązują.
nothing-recorded = Nie udało się zarejestrować twojego wyboru, dlatego nic nie zostało zmienione.
not-shown = To, na co zezwalasz, nie zostało ci pokazane w obecnej postaci, dlatego na to nie zezwolono. Twoje odmowy obowiązują. Dokonaj wyboru ponownie.
not-confirmed = Zezwalasz na coś, wobec czego ty lub twoja przeglądarka wnieśliście sprzeciw; pozostaje to nieaktywne, chyba że to potwierdzisz. Twoje odmowy obowiązują.
not-recorded-prefetch = Przeglądarka załadowała tę stronę przed twoją wizytą, dlatego nie zarejestrowano żadnego wyboru.
try-again = Spróbuj ponownie. Może pomóc odczekanie: { $duration }.
no-choice = Formularz nie zawierał żadnego wyboru, dlatego nic nie zostało zmienione. Dokonaj wyboru dla co najmniej jednego celu, a następnie zapisz.
foreign-form = Ten formularz nie został wysłany ze strony tej witryny, dlatego nic nie zostało zmienione. Otwórz ustawienia plików cookie tutaj i dokonaj wyboru ponownie.
form-of-another-policy = Ten formularz należy do innej polityki dotyczącej plików cookie, dlatego nic nie zostało zmienione. Otwórz ustawienia plików cookie tutaj i dokonaj wyboru ponownie.
back = Wróć do poprzedniego miejsca

## Co wyświetla się zamiast niedozwolonych treści.

placeholder = Treści dostawcy { $provider }
placeholder-text = Zostaną załadowane tylko wtedy, gdy zezwolisz na „{ $purpose }”. Twoja przeglądarka połączy się wówczas z dostawcą { $provider }.
placeholder-link = Zezwól w ustawieniach plików cookie
placeholder-allow = Zezwól na „{ $purpose }”
placeholder-once = Załaduj tylko ten jeden raz

## Odpowiedź na żądanie, które wymaga zgody.

refused = Potrzebna jest twoja zgoda
refused-text = To działa tylko wtedy, gdy zezwolisz na „{ $purpose }”.
