### It-testi fissi dwar ir-reġjun tal-viżitatur. Ara l-Ingliż.

sale-link = Tbigħux u taqsmux l-informazzjoni personali tiegħi
limit-link = Illimitaw l-użu tal-informazzjoni personali sensittiva tiegħi
privacy-choices-link = L-għażliet tal-privatezza tiegħek
opt-out-honored = It-talba tiegħek qed tiġi rrispettata
advertising-link = Oġġezzjona għall-bejgħ tad-data u għar-reklamar immirat

opt-out-text = B’din il-buttuna toġġezzjona għall-bejgħ u għall-qsim tal-informazzjoni personali tiegħek u għar-reklamar immirat. Hija titfi dawn l-iskopijiet, li għalihom kumpaniji oħra jirċievu data:
opt-out-button = Oġġezzjona għall-bejgħ u għall-qsim
limit-text = B’din il-buttuna tillimita l-użu tal-informazzjoni personali sensittiva tiegħek. Hija titfi dawn l-iskopijiet:
limit-button = Illimita l-użu
opt-out-done = Dawn l-iskopijiet mhumiex attivi f’dan il-brawżer.
opt-out-reach = Dan jgħodd minn issa ’l quddiem għal dan il-brawżer f’dan is-sit. Ma jolqotx brawżers u apparat oħra, u lanqas data li ngħatat qabel jew b’modi oħra. Għal dawn, ikteb lil: { $contact }

confirm = Jekk jogħġbok ikkonferma
confirm-text = Int jew il-brawżer tiegħek oġġezzjonajtu għal dawn l-iskopijiet. Jibqgħu mhux attivi sakemm ma tikkonfermax li trid tippermettihom:
confirm-yes = Iva, ippermettihom
confirm-no = Le, ħallihom mhux attivi

entry-notice = Avviż dwar il-cookies
entry-notice-text = Dawn l-iskopijiet huma attivi hawnhekk mingħajr ma tiġi mistoqsi, u l-kumpaniji msemmija jieħdu sehem fihom. Tista’ tirrifjutahom issa jew fi kwalunkwe ħin, ħlief dawk li huma dejjem attivi.
entry-notice-refuse = Irrifjutahom
entry-notice-ok = OK

banner-close = Agħlaq u rrifjuta kollox
banner-separate = Kull wieħed mill-iskopijiet li ġejjin jeħtieġ tweġiba tiegħu:

off-here = Mhux attivi hawnhekk
off-here-intro = Fejn tinsab, dawn l-iskopijiet mhumiex attivi, u l-ebda għażla ma tattivahom.
state-off = Mhux attiv hawnhekk
off-here-text = Dan mhux disponibbli fejn tinsab: “{ $purpose }” mhux attiv hawnhekk, u l-ebda għażla ma tattivah.
