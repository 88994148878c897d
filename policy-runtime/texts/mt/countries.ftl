### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] l-Emirati Għarab Magħquda
        [AT] l-Awstrija
        [AU] l-Awstralja
        [BE] il-Belġju
        [BG] il-Bulgarija
        [BN] il-Brunei
        [BR] il-Brażil
        [CA] il-Kanada
        [CH] l-Iżvizzera
        [CN] iċ-Ċina
        [CY] Ċipru
        [CZ] ir-Repubblika Ċeka
        [DE] il-Ġermanja
        [DK] id-Danimarka
        [EE] l-Estonja
        [ES] Spanja
        [EU] Unjoni Ewropea
        [FI] il-Finlandja
        [FR] Franza
        [GB] ir-Renju Unit
        [GR] il-Greċja
        [HK] Ħong Kong
        [HR] il-Kroazja
        [HU] l-Ungerija
        [ID] l-Indoneżja
        [IE] l-Irlanda
        [IL] Iżrael
        [IN] l-Indja
        [IS] l-Iżlanda
        [IT] l-Italja
        [JP] il-Ġappun
        [KR] il-Korea t’Isfel
        [LA] il-Laos
        [LI] il-Liechtenstein
        [LT] il-Litwanja
        [LU] il-Lussemburgu
        [LV] il-Latvja
        [MT] Malta
        [MX] il-Messiku
        [MY] il-Malasja
        [NL] in-Netherlands
        [NO] in-Norveġja
        [NZ] New Zealand
        [PH] il-Filippini
        [PL] il-Polonja
        [PT] il-Portugall
        [RO] ir-Rumanija
        [SA] l-Arabja Sawdija
        [SE] l-Iżvezja
        [SG] Singapore
        [SI] is-Slovenja
        [SK] is-Slovakkja
        [TH] it-Tajlandja
        [TR] it-Turkija
        [TW] it-Tajwan
        [UA] l-Ukrajna
        [US] l-Istati Uniti
        [VN] il-Vjetnam
        [ZA] l-Afrika t’Isfel
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornja
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
