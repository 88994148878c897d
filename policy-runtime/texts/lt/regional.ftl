### Pastovūs tekstai apie lankytojo regioną. Žr. anglų kalba.

sale-link = Neparduoti mano asmeninės informacijos ir ja nesidalyti
limit-link = Apriboti mano neskelbtinos asmeninės informacijos naudojimą
privacy-choices-link = Jūsų privatumo pasirinkimai
opt-out-honored = Atsisakymo prašymo paisoma
advertising-link = Atsisakyti duomenų pardavimo ir tikslinės reklamos

opt-out-text = Šiuo mygtuku atsisakote savo asmeninės informacijos pardavimo ir dalijimosi ja bei tikslinės reklamos. Jis išjungia šiuos tikslus, kuriems duomenis gauna kitos įmonės:
opt-out-button = Atsisakyti pardavimo ir dalijimosi
limit-text = Šiuo mygtuku apribojate savo neskelbtinos asmeninės informacijos naudojimą. Jis išjungia šiuos tikslus:
limit-button = Apriboti naudojimą
opt-out-done = Šie tikslai šioje naršyklėje išjungti.
opt-out-reach = Tai nuo šiol galioja šiai naršyklei šioje svetainėje. Tai neapima kitų naršyklių ir įrenginių, taip pat duomenų, perduotų anksčiau ar kitais būdais. Dėl jų rašykite: { $contact }

confirm = Patvirtinkite
confirm-text = Jūs arba jūsų naršyklė atsisakėte šių tikslų. Jie lieka išjungti, nebent patvirtinsite, kad norite juos leisti:
confirm-yes = Taip, leisti
confirm-no = Ne, palikti išjungtus

entry-notice = Pranešimas apie slapukus
entry-notice-text = Šie tikslai čia įjungti jūsų neklausus, o nurodytos įmonės juose dalyvauja. Galite juos atmesti dabar arba bet kada, išskyrus tuos, kurie visada įjungti.
entry-notice-refuse = Atmesti juos
entry-notice-ok = Gerai

banner-close = Užverti ir atmesti visus
banner-separate = Į kiekvieną iš šių tikslų reikia atsakyti atskirai:

off-here = Čia išjungta
off-here-intro = Ten, kur esate, šie tikslai išjungti ir joks pasirinkimas jų neįjungia.
state-off = Čia išjungtas
off-here-text = Ten, kur esate, tai neprieinama: tikslas „{ $purpose }“ čia išjungtas ir joks pasirinkimas jo neįjungia.
