### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Emirati Arabi Uniti
        [AT] Austria
        [AU] Australia
        [BE] Belgio
        [BG] Bulgaria
        [BN] Brunei
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
        [EU] Unione europea
        [FI] Finlandia
        [FR] Francia
        [GB] Regno Unito
        [GR] Grecia
        [HK] Hong Kong
        [HR] Croazia
        [HU] Ungheria
        [ID] Indonesia
        [IE] Irlanda
        [IL] Israele
        [IN] India
        [IS] Islanda
        [IT] Italia
        [JP] Giappone
        [KR] Corea del Sud
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Lussemburgo
        [LV] Lettonia
        [MT] Malta
        [MX] Messico
        [MY] Malaysia
        [NL] Paesi Bassi
        [NO] Norvegia
        [NZ] Nuova Zelanda
        [PH] Filippine
        [PL] Polonia
        [PT] Portogallo
        [RO] Romania
        [SA] Arabia Saudita
        [SE] Svezia
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovacchia
        [TH] Thailandia
        [TR] Turchia
        [TW] Taiwan
        [UA] Ucraina
        [US] Stati Uniti
        [VN] Vietnam
        [ZA] Sudafrica
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] California
        [US-CO] Colorado
        [US-CT] Connecticut
        [US-DE] Delaware
        [US-FL] Florida
        [US-IA] Iowa
        [US-IN] Indiana
        [US-KY] Kentucky
        [US-MD] Maryland
        [US-MN] Minnesota
        [US-MT] Montana
        [US-NE] Nebraska
        [US-NH] New Hampshire
        [US-NJ] New Jersey
        [US-NV] Nevada
        [US-OR] Oregon
        [US-RI] Rhode Island
        [US-TN] Tennessee
        [US-TX] Texas
        [US-UT] Utah
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
