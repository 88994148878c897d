### Stałe teksty o regionie osoby odwiedzającej. Zob. angielski.

sale-link = Nie sprzedawaj ani nie udostępniaj moich danych osobowych
limit-link = Ogranicz wykorzystanie moich wrażliwych danych osobowych
privacy-choices-link = Twoje opcje prywatności
opt-out-honored = Sprzeciw został uwzględniony
advertising-link = Sprzeciw wobec sprzedaży danych i reklamy ukierunkowanej

opt-out-text = Tym przyciskiem wnosisz sprzeciw wobec sprzedaży i udostępniania twoich danych osobowych oraz wobec reklamy ukierunkowanej. Wyłącza on te cele, na potrzeby których dane otrzymują inne firmy:
opt-out-button = Sprzeciwiam się sprzedaży i udostępnianiu
limit-text = Tym przyciskiem ograniczasz wykorzystanie twoich wrażliwych danych osobowych. Wyłącza on te cele:
limit-button = Ogranicz wykorzystanie
opt-out-done = Te cele są nieaktywne w tej przeglądarce.
opt-out-reach = Obowiązuje to od teraz dla tej przeglądarki w tej witrynie. Nie obejmuje innych przeglądarek i urządzeń ani danych przekazanych wcześniej lub w inny sposób. W ich sprawie napisz do: { $contact }

confirm = Potwierdź
confirm-text = Ty lub twoja przeglądarka wnieśliście sprzeciw wobec tych celów. Pozostają nieaktywne, chyba że potwierdzisz, że chcesz na nie zezwolić:
confirm-yes = Tak, zezwalam
confirm-no = Nie, pozostaw nieaktywne

entry-notice = Informacja o plikach cookie
entry-notice-text = Te cele są tutaj aktywne bez pytania o zgodę, a wymienione firmy biorą w nich udział. Możesz odmówić teraz lub w dowolnym momencie, z wyjątkiem celów, które są zawsze aktywne.
entry-notice-refuse = Odmawiam
entry-notice-ok = OK

banner-close = Zamknij i odrzuć wszystko
banner-separate = Każdy z poniższych celów wymaga osobnej odpowiedzi:

off-here = Nieaktywne tutaj
off-here-intro = W miejscu, w którym jesteś, te cele są nieaktywne i żaden wybór ich nie aktywuje.
state-off = Nieaktywny tutaj
off-here-text = To nie jest dostępne w miejscu, w którym jesteś: cel „{ $purpose }” jest tutaj nieaktywny i żaden wybór go nie aktywuje.
