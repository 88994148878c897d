### Textele fixe ale bannerului și ale paginii cu alegeri. A se vedea versiunea engleză. Ele întreabă fără să insiste: cele două răspunsuri sunt numite la fel.

## Bannerul și linkurile către alegeri.

banner = Consimțământ pentru cookie-uri
banner-text = Acest site vă cere consimțământul pentru scopurile de mai jos. Până când îl dați, nimic nu este stocat sau citit în aceste scopuri. Vă puteți schimba alegerea în orice moment.
banner-changed = O parte din cele la care ați consimțit s-a schimbat, de aceea întrebarea se pune din nou.
banner-expired = Consimțământul dumneavoastră anterior a încetat, de aceea întrebarea se pune din nou.
banner-controller = De acest site răspunde { $controller }.
accept-all = Accept tot
refuse-all = Refuz tot
details = Aleg pe rând
policy-link = Politica privind cookie-urile
settings-link = Setări pentru cookie-uri

## Pagina cu alegeri.

settings = Setări pentru cookie-uri
settings-intro = Aici decideți pentru fiecare scop. Alegerea dumneavoastră produce efecte imediat și o puteți schimba în orice moment.
necessary = Întotdeauna active
necessary-intro = Site-ul nu poate funcționa fără aceste scopuri, așa că nu este nimic de ales. Politica privind cookie-urile le enumeră.
asked = Scopuri pentru care vi se cere consimțământul
not-asked = Scopuri cărora vă puteți opune
not-asked-intro = Pentru aceste scopuri nu vi se cere consimțământul. Vă puteți opune în orice moment și în mod gratuit.
allow = Permit
refuse = Refuz
do-not-object = Nu mă opun
object = Mă opun
save = Salvez alegerile
cookies-in-detail = Cookie-urile în detaliu

## Situația unui scop.

state-necessary = Întotdeauna activ
state-undecided = Nicio alegere încă, deci inactiv
state-given = Permis
state-refused = Refuzat
state-withdrawn = Consimțământ retras
state-expired = Consimțământul dumneavoastră a încetat, deci inactiv
state-changed = S-a schimbat de când l-ați permis, deci inactiv
state-not-asked = Activ, dacă nu vă opuneți
state-objected = V-ați opus, deci inactiv
state-not-objected = Activ; nu v-ați opus

since = Din { $date }
until = Până la { $date }, apoi întrebarea se va pune din nou

## Ce s-a schimbat de la darea unui consimțământ.

change-lifetime = Acum ceva este păstrat mai mult timp decât ați acceptat.
change-purpose = Acum se folosesc alte cookie-uri sau primesc date alți destinatari.

## Global Privacy Control, un semnal trimis de browser.

signal-honoured = Browserul dumneavoastră trimite semnalul Global Privacy Control. Acest site îl respectă, deci acest scop este inactiv.
signal-offer = Îl puteți totuși permite aici.
signal-overridden = Ați permis acest scop în timp ce browserul dumneavoastră trimitea semnalul Global Privacy Control. Prevalează ceea ce ați ales aici.
signal-overrode = Ați permis acest scop înainte ca browserul dumneavoastră să trimită semnalul Global Privacy Control. Prevalează semnalul, deci scopul este inactiv dacă nu îl confirmați aici.

## Dovada unui consimțământ.

record = Numărul înregistrării dumneavoastră
record-text = Indicați-l dacă aveți o întrebare despre consimțământul dumneavoastră sau dacă doriți ca înregistrarea să vă fie arătată ori să fie ștearsă.

## Ce se spune după o alegere.

saved = Alegerile dumneavoastră au fost salvate.
not-kept = Browserul dumneavoastră nu a păstrat alegerile. Permiteți cookie-urile acestui site în setările browserului, apoi alegeți din nou.
not-recorded = Consimțământul dumneavoastră nu a putut fi înregistrat, așa că nimic nu a fost permis. Ceea ce ați refuzat este refuzat.
not-recorded-superseded = Între timp ați refuzat, poate într-o altă filă, așa că nimic nu a fost permis. Ceea ce ați refuzat este refuzat.
nothing-recorded = Alegerile dumneavoastră nu au putut fi înregistrate, așa că nimic nu a fost schimbat.
not-shown = Ceea ce ați permis nu v-a fost arătat așa cum este acum, așa că nu a fost permis. Ceea ce ați refuzat este refuzat. Vă rugăm să alegeți din nou.
not-confirmed = Ați permis ceva căruia dumneavoastră sau browserul dumneavoastră v-ați opus; rămâne inactiv, cu excepția cazului în care confirmați. Ceea ce ați refuzat este refuzat.
not-recorded-prefetch = Browserul dumneavoastră a încărcat această pagină înainte de vizita dumneavoastră, așa că nu a fost înregistrată nicio alegere.
try-again = Vă rugăm să încercați din nou. Poate fi util să așteptați: { $duration }.
no-choice = Formularul nu conținea nicio alegere, așa că nimic nu a fost schimbat. Alegeți pentru cel puțin un scop, apoi salvați.
foreign-form = Acest formular nu a fost trimis de pe o pagină a acestui site, așa că nimic nu a fost schimbat. Deschideți aici setările pentru cookie-uri și alegeți din nou.
form-of-another-policy = Acest formular aparține altei politici privind cookie-urile, așa că nimic nu a fost schimbat. Deschideți aici setările pentru cookie-uri și alegeți din nou.
back = Înapoi unde erați

## Ce apare în locul unui conținut care nu a fost permis.

placeholder = Conținut de la { $provider }
placeholder-text = Se încarcă numai dacă permiteți „{ $purpose }”. Browserul dumneavoastră se conectează atunci la { $provider }.
placeholder-link = Permiteți-l în setările pentru cookie-uri
placeholder-allow = Permiteți „{ $purpose }”
placeholder-once = Încărcați doar de această dată

## Răspunsul la o cerere care necesită un consimțământ.

refused = Este nevoie de consimțământul dumneavoastră
refused-text = Aceasta funcționează numai dacă permiteți „{ $purpose }”.
