### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Verenigde Arabische Emiraten
        [AT] Oostenrijk
        [AU] Australië
        [BE] België
        [BG] Bulgarije
        [BN] Brunei
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
        [EU] Europese Unie
        [FI] Finland
        [FR] Frankrijk
        [GB] Verenigd Koninkrijk
        [GR] Griekenland
        [HK] Hongkong
        [HR] Kroatië
        [HU] Hongarije
        [ID] Indonesië
        [IE] Ierland
        [IL] Israël
        [IN] India
        [IS] IJsland
        [IT] Italië
        [JP] Japan
        [KR] Zuid-Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litouwen
        [LU] Luxemburg
        [LV] Letland
        [MT] Malta
        [MX] Mexico
        [MY] Maleisië
        [NL] Nederland
        [NO] Noorwegen
        [NZ] Nieuw-Zeeland
        [PH] Filipijnen
        [PL] Polen
        [PT] Portugal
        [RO] Roemenië
        [SA] Saoedi-Arabië
        [SE] Zweden
        [SG] Singapore
        [SI] Slovenië
        [SK] Slowakije
        [TH] Thailand
        [TR] Turkije
        [TW] Taiwan
        [UA] Oekraïne
        [US] Verenigde Staten
        [VN] Vietnam
        [ZA] Zuid-Afrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Californië
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
