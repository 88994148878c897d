### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] l-Awstrija
        [AU] l-Awstralja
        [BE] il-Belġju
        [BG] il-Bulgarija
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
        [FI] il-Finlandja
        [FR] Franza
        [GB] ir-Renju Unit
        [GR] il-Greċja
        [HR] il-Kroazja
        [HU] l-Ungerija
        [IE] l-Irlanda
        [IL] Iżrael
        [IN] l-Indja
        [IS] l-Iżlanda
        [IT] l-Italja
        [JP] il-Ġappun
        [KR] il-Korea t’Isfel
        [LI] il-Liechtenstein
        [LT] il-Litwanja
        [LU] il-Lussemburgu
        [LV] il-Latvja
        [MT] Malta
        [MX] il-Messiku
        [NL] in-Netherlands
        [NO] in-Norveġja
        [NZ] New Zealand
        [PL] il-Polonja
        [PT] il-Portugall
        [RO] ir-Rumanija
        [SE] l-Iżvezja
        [SG] Singapore
        [SI] is-Slovenja
        [SK] is-Slovakkja
        [TR] it-Turkija
        [UA] l-Ukrajna
        [US] l-Istati Uniti
        [ZA] l-Afrika t’Isfel
       *[other] { $code }
    }
