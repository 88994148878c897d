### Pastāvīgie teksti par apmeklētāja reģionu. Skat. angļu valodā.

sale-link = Nepārdot un nekopīgot manu personisko informāciju
limit-link = Ierobežot manas sensitīvās personiskās informācijas izmantošanu
privacy-choices-link = Jūsu privātuma izvēles
opt-out-honored = Atteikuma pieprasījums tiek ievērots
advertising-link = Atteikties no datu pārdošanas un mērķētas reklāmas

opt-out-text = Ar šo pogu jūs atsakāties no savas personiskās informācijas pārdošanas un kopīgošanas, kā arī no mērķētas reklāmas. Tā izslēdz šos nolūkus, kuriem datus saņem citi uzņēmumi:
opt-out-button = Atteikties no pārdošanas un kopīgošanas
limit-text = Ar šo pogu jūs ierobežojat savas sensitīvās personiskās informācijas izmantošanu. Tā izslēdz šos nolūkus:
limit-button = Ierobežot izmantošanu
opt-out-done = Šie nolūki šajā pārlūkprogrammā ir izslēgti.
opt-out-reach = Tas no šī brīža attiecas uz šo pārlūkprogrammu šajā vietnē. Tas neattiecas uz citām pārlūkprogrammām un ierīcēm, ne arī uz datiem, kas nodoti agrāk vai citādi. Par tiem rakstiet: { $contact }

confirm = Lūdzu, apstipriniet
confirm-text = Jūs vai jūsu pārlūkprogramma esat atteikušies no šiem nolūkiem. Tie paliek izslēgti, ja vien jūs neapstiprināt, ka vēlaties tos atļaut:
confirm-yes = Jā, atļaut
confirm-no = Nē, atstāt izslēgtus

entry-notice = Paziņojums par sīkdatnēm
entry-notice-text = Šie nolūki šeit ir ieslēgti, jums nejautājot, un nosauktie uzņēmumi tajos piedalās. Jūs varat tos noraidīt tagad vai jebkurā laikā, izņemot tos, kas vienmēr ir ieslēgti.
entry-notice-refuse = Noraidīt tos
entry-notice-ok = Labi

banner-close = Aizvērt un noraidīt visu
banner-separate = Katram no šiem nolūkiem vajadzīga sava atbilde:

off-here = Šeit izslēgts
off-here-intro = Vietā, kur atrodaties, šie nolūki ir izslēgti, un neviena izvēle tos neieslēdz.
state-off = Šeit izslēgts
off-here-text = Tas nav pieejams vietā, kur atrodaties: nolūks “{ $purpose }” šeit ir izslēgts, un neviena izvēle to neieslēdz.
