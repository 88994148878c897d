### Stalni tekstovi o regiji posjetitelja. Vidi engleski.

sale-link = Nemojte prodavati ni dijeliti moje osobne podatke
limit-link = Ograničite upotrebu mojih osjetljivih osobnih podataka
privacy-choices-link = Vaši odabiri o privatnosti
opt-out-honored = Vaše se odbijanje poštuje
advertising-link = Odbij prodaju podataka i ciljano oglašavanje

opt-out-text = Ovim gumbom odbijate prodaju i dijeljenje svojih osobnih podataka te ciljano oglašavanje. On isključuje ove svrhe, za koje podatke primaju druga društva:
opt-out-button = Odbij prodaju i dijeljenje
limit-text = Ovim gumbom ograničavate upotrebu svojih osjetljivih osobnih podataka. On isključuje ove svrhe:
limit-button = Ograniči upotrebu
opt-out-done = Ove su svrhe u ovom pregledniku neaktivne.
opt-out-reach = To od sada vrijedi za ovaj preglednik na ovom web-mjestu. Ne obuhvaća druge preglednike i uređaje ni podatke koji su preneseni ranije ili na druge načine. Za njih pišite na: { $contact }

confirm = Potvrdite
confirm-text = Vi ili vaš preglednik odbili ste ove svrhe. One ostaju neaktivne, osim ako potvrdite da ih želite dopustiti:
confirm-yes = Da, dopuštam
confirm-no = Ne, neka ostanu neaktivne

entry-notice = Obavijest o kolačićima
entry-notice-text = Ove su svrhe ovdje aktivne bez traženja vaše privole, a navedena društva u njima sudjeluju. Možete ih odbiti sada ili u bilo kojem trenutku, osim onih koje su uvijek aktivne.
entry-notice-refuse = Odbij ih
entry-notice-ok = U redu

banner-close = Zatvori i odbij sve
banner-separate = Svaka od sljedećih svrha zahtijeva vlastiti odgovor:

off-here = Ovdje neaktivno
off-here-intro = Tamo gdje se nalazite ove su svrhe neaktivne i nijedan ih odabir ne uključuje.
state-off = Ovdje neaktivna
off-here-text = Ovo nije dostupno tamo gdje se nalazite: svrha „{ $purpose }” ovdje je neaktivna i nijedan je odabir ne uključuje.
