### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Oostenrijk
        [AU] Australië
        [BE] België
        [BG] Bulgarije
        [BR] Brazilië
        [CA] Canada
        [CH] Zwitserland
        [CN] China
        [CY] Cyprus
        [CZ] Tsjechië
        [DE] Duitsland
        [DK] Denemarken
        [EE] Estland
        [ES] Spanje
        [FI] Finland
        [FR] Frankrijk
        [GB] Verenigd Koninkrijk
        [GR] Griekenland
        [HR] Kroatië
        [HU] Hongarije
        [IE] Ierland
        [IL] Israël
        [IN] India
        [IS] IJsland
        [IT] Italië
        [JP] Japan
        [KR] Zuid-Korea
        [LI] Liechtenstein
        [LT] Litouwen
        [LU] Luxemburg
        [LV] Letland
        [MT] Malta
        [MX] Mexico
        [NL] Nederland
        [NO] Noorwegen
        [NZ] Nieuw-Zeeland
        [PL] Polen
        [PT] Portugal
        [RO] Roemenië
        [SE] Zweden
        [SG] Singapore
        [SI] Slovenië
        [SK] Slowakije
        [TR] Turkije
        [UA] Oekraïne
        [US] Verenigde Staten
        [ZA] Zuid-Afrika
       *[other] { $code }
    }
