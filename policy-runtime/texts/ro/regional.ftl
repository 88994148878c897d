### Textele fixe despre regiunea vizitatorului. A se vedea engleza.

sale-link = Nu vindeți și nu distribuiți informațiile mele personale
limit-link = Limitați utilizarea informațiilor mele personale sensibile
privacy-choices-link = Opțiunile dumneavoastră de confidențialitate
opt-out-honored = Cererea de opoziție este respectată
advertising-link = Opoziție la vânzarea datelor și la publicitatea direcționată

opt-out-text = Cu acest buton vă opuneți vânzării și distribuirii informațiilor dumneavoastră personale și publicității direcționate. Butonul dezactivează aceste scopuri, pentru care alte companii primesc date:
opt-out-button = Mă opun vânzării și distribuirii
limit-text = Cu acest buton limitați utilizarea informațiilor dumneavoastră personale sensibile. Butonul dezactivează aceste scopuri:
limit-button = Limitez utilizarea
opt-out-done = Aceste scopuri sunt inactive în acest browser.
opt-out-reach = Este valabil de acum înainte pentru acest browser pe acest site. Nu se referă la alte browsere și dispozitive și nici la date transmise anterior sau pe alte căi. Pentru acestea, scrieți la: { $contact }

confirm = Confirmați
confirm-text = Dumneavoastră sau browserul dumneavoastră v-ați opus acestor scopuri. Ele rămân inactive, cu excepția cazului în care confirmați că doriți să le permiteți:
confirm-yes = Da, le permit
confirm-no = Nu, rămân inactive

entry-notice = Notificare privind cookie-urile
entry-notice-text = Aceste scopuri sunt active aici fără să fiți întrebat, iar companiile menționate participă la ele. Le puteți refuza acum sau în orice moment, cu excepția celor care sunt întotdeauna active.
entry-notice-refuse = Le refuz
entry-notice-ok = OK

banner-close = Închid și refuz tot
banner-separate = Fiecare dintre scopurile următoare are nevoie de un răspuns propriu:

off-here = Inactive aici
off-here-intro = În locul în care vă aflați, aceste scopuri sunt inactive și nicio alegere nu le activează.
state-off = Inactiv aici
off-here-text = Aceasta nu este disponibilă în locul în care vă aflați: „{ $purpose }” este inactiv aici și nicio alegere nu îl activează.
