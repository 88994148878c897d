### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Østerrike
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
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
        [FI] Finland
        [FR] Frankrike
        [GB] Storbritannia
        [GR] Hellas
        [HR] Kroatia
        [HU] Ungarn
        [IE] Irland
        [IL] Israel
        [IN] India
        [IS] Island
        [IT] Italia
        [JP] Japan
        [KR] Sør-Korea
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Latvia
        [MT] Malta
        [MX] Mexico
        [NL] Nederland
        [NO] Norge
        [NZ] New Zealand
        [PL] Polen
        [PT] Portugal
        [RO] Romania
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TR] Tyrkia
        [UA] Ukraina
        [US] USA
        [ZA] Sør-Afrika
       *[other] { $code }
    }
