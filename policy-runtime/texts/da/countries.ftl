### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] De Forenede Arabiske Emirater
        [AT] Østrig
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BN] Brunei
        [BR] Brasilien
        [CA] Canada
        [CH] Schweiz
        [CN] Kina
        [CY] Cypern
        [CZ] Tjekkiet
        [DE] Tyskland
        [DK] Danmark
        [EE] Estland
        [ES] Spanien
        [EU] Den Europæiske Union
        [FI] Finland
        [FR] Frankrig
        [GB] Storbritannien
        [GR] Grækenland
        [HK] Hongkong
        [HR] Kroatien
        [HU] Ungarn
        [ID] Indonesien
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Sydkorea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxembourg
        [LV] Letland
        [MT] Malta
        [MX] Mexico
        [MY] Malaysia
        [NL] Nederlandene
        [NO] Norge
        [NZ] New Zealand
        [PH] Filippinerne
        [PL] Polen
        [PT] Portugal
        [RO] Rumænien
        [SA] Saudi-Arabien
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenien
        [SK] Slovakiet
        [TH] Thailand
        [TR] Tyrkiet
        [TW] Taiwan
        [UA] Ukraine
        [US] USA
        [VN] Vietnam
        [ZA] Sydafrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] Californien
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
