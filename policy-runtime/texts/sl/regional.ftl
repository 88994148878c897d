### Stalna besedila o regiji obiskovalca. Glej angleško.

sale-link = Ne prodajajte in ne delite mojih osebnih podatkov
limit-link = Omejite uporabo mojih občutljivih osebnih podatkov
privacy-choices-link = Vaše izbire zasebnosti
opt-out-honored = Vaša zavrnitev se upošteva
advertising-link = Zavrnitev prodaje podatkov in ciljnega oglaševanja

opt-out-text = S tem gumbom zavrnete prodajo in deljenje svojih osebnih podatkov ter ciljno oglaševanje. Izklopi te namene, za katere podatke prejemajo druga podjetja:
opt-out-button = Zavrni prodajo in deljenje
limit-text = S tem gumbom omejite uporabo svojih občutljivih osebnih podatkov. Izklopi te namene:
limit-button = Omeji uporabo
opt-out-done = Ti nameni so v tem brskalniku neaktivni.
opt-out-reach = To velja od zdaj za ta brskalnik na tem spletnem mestu. Ne velja za druge brskalnike in naprave ter za podatke, ki so bili posredovani prej ali na druge načine. Zanje pišite na: { $contact }

confirm = Potrdite
confirm-text = Vi ali vaš brskalnik ste te namene zavrnili. Ostanejo neaktivni, razen če potrdite, da jih želite dovoliti:
confirm-yes = Da, dovolim
confirm-no = Ne, naj ostanejo neaktivni

entry-notice = Obvestilo o piškotkih
entry-notice-text = Ti nameni so tukaj aktivni, ne da bi vas vprašali, in navedena podjetja pri njih sodelujejo. Zavrnete jih lahko zdaj ali kadar koli, razen tistih, ki so vedno aktivni.
entry-notice-refuse = Zavrni jih
entry-notice-ok = V redu

banner-close = Zapri in zavrni vse
banner-separate = Vsak od naslednjih namenov potrebuje svoj odgovor:

off-here = Tukaj neaktivno
off-here-intro = Kjer ste, so ti nameni neaktivni in nobena izbira jih ne vklopi.
state-off = Tukaj neaktiven
off-here-text = To tam, kjer ste, ni na voljo: namen »{ $purpose }« je tukaj neaktiven in nobena izbira ga ne vklopi.
