### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Zasady według regionu
rules-text = To, które zasady obowiązują, zależy od regionu, z którego odwiedzasz tę witrynę. To, co niezbędne, jest włączone wszędzie i nie figuruje w tabeli.
rules-from = Są to zasady następujących miejsc według stanu na { $date }, zastosowane do faktów, które podaje ta polityka: { $jurisdictions }. Nie stanowią one porady prawnej.
rules-unsure = Twój region jest ustalany na podstawie połączenia. Może być błędny, na przykład przy użyciu VPN. Jeśli jest nieznany lub znany tylko częściowo, obowiązują najsurowsze z możliwych zasad.
rules-travel = Odmowa, wycofanie lub sprzeciw obowiązuje w każdym regionie. Twój region nie jest zapisywany.
rules-record = Jeśli ta witryna przechowuje zapis twojego wyboru, wymienia on zasady, które obowiązywały.
rules-region = Region
rules-others = Wszystkie inne regiony
rules-unknown = Nieznany region
rules-general = Zasada ogólna
rules-keep = Zgoda obowiązuje najwyżej
rules-wait = Po odmowie witryna nie pyta ponownie przez
rule-off = Wyłączone, nie można zezwolić
rule-ask = Wyłączone, dopóki nie wyrazisz zgody
rule-object = Włączone, o ile nie wniesiesz sprzeciwu
rule-inform = Włączone, z tą informacją; możesz wnieść sprzeciw
rule-of = { $purpose } – zasada: { $jurisdiction }

## Where they come from.

sources = Źródła tych zasad
sources-text = Skąd pochodzą te zasady, jak to odczytano i według stanu na jaki dzień. Źródła podano w języku angielskim.
sources-source = Źródło
sources-grade = Jak je odczytano
sources-day = Stan na
grade-primary = Sam tekst
grade-primary-old = Starsza wersja tekstu
grade-secondary = Omówienie tekstu
grade-unverified = Niezweryfikowane, więc stosuje się surowszą wykładnię

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Istnieją cztery rodzaje plików cookie. Od rodzaju i od twojego regionu zależy, czy witryna prosi o twoją zgodę.
kind-rule-region = Zależy od twojego regionu.
consent-region = Zależy od twojego regionu, zob. „{ $rules }”. W dowolnym momencie możesz odmówić lub wnieść sprzeciw, a zgodę wycofać.
loaded-region = Tam, gdzie zasady twojego regionu wymagają zgody, dopiero po jej wyrażeniu; gdzie indziej, o ile nie wniesiesz sprzeciwu
basis-region = Tam, gdzie witryna prosi o twoją zgodę, przechowywanie i odczytywanie danych w twojej przeglądarce mimo to jej wymaga.
measurement-fr = We Francji te cele mierzą oglądalność bez pytania o zgodę. Dane służą wyłącznie tej witrynie, są zanonimizowane i nie są wykorzystywane do śledzenia cię gdzie indziej. W dowolnym momencie możesz wnieść sprzeciw: { $purposes }.
gpc-remembered = Tam, gdzie te cele są włączone bez pytania, ta witryna zapamiętuje odmowę i przestrzega jej także wtedy, gdy później sygnału brak.

## What is sent to others.

sent = Co otrzymują inni
sent-text = Jakie dane otrzymują inne firmy i w jakich celach.
sent-recipient = Odbiorca
sent-unlisted = Nie podano według kategorii
