### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Belgio
        [BG] Bulgaria
        [BR] Brasile
        [CA] Canada
        [CH] Svizzera
        [CN] Cina
        [CY] Cipro
        [CZ] Cechia
        [DE] Germania
        [DK] Danimarca
        [EE] Estonia
        [ES] Spagna
        [FI] Finlandia
        [FR] Francia
        [GB] Regno Unito
        [GR] Grecia
        [HR] Croazia
        [HU] Ungheria
        [IE] Irlanda
        [IL] Israele
        [IN] India
        [IS] Islanda
        [IT] Italia
        [JP] Giappone
        [KR] Corea del Sud
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Lussemburgo
        [LV] Lettonia
        [MT] Malta
        [MX] Messico
        [NL] Paesi Bassi
        [NO] Norvegia
        [NZ] Nuova Zelanda
        [PL] Polonia
        [PT] Portogallo
        [RO] Romania
        [SE] Svezia
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovacchia
        [TR] Turchia
        [UA] Ucraina
        [US] Stati Uniti
        [ZA] Sudafrica
       *[other] { $code }
    }
