### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] De forente arabiske emirater
        [AT] Østerrike
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
        [BN] Brunei
        [BR] Brasil
        [CA] Canada
        [CH] Sveits
        [CN] Kina
        [CY] Kypros
        [CZ] Tsjekkia
        [DE] Tyskland
        [DK] Danmark
        [EE] Estland
        [ES] Spania
        [EU] Den europeiske union
        [FI] Finland
        [FR] Frankrike
        [GB] Storbritannia
        [GR] Hellas
        [HK] Hongkong
        [HR] Kroatia
        [HU] Ungarn
        [ID] Indonesia
        [IE] Irland
        [IL] Israel
        [IN] India
        [IS] Island
        [IT] Italia
        [JP] Japan
        [KR] Sør-Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Latvia
        [MT] Malta
        [MX] Mexico
        [MY] Malaysia
        [NL] Nederland
        [NO] Norge
        [NZ] New Zealand
        [PH] Filippinene
        [PL] Polen
        [PT] Portugal
        [RO] Romania
        [SA] Saudi-Arabia
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TH] Thailand
        [TR] Tyrkia
        [TW] Taiwan
        [UA] Ukraina
        [US] USA
        [VN] Vietnam
        [ZA] Sør-Afrika
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
