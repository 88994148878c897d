### Where a provider is, by ISO 3166 code, as CLDR names countries: Europe, and where most providers elsewhere are.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Belgium
        [BG] Bulgaria
        [BR] Brazil
        [CA] Canada
        [CH] Switzerland
        [CN] China
        [CY] Cyprus
        [CZ] Czechia
        [DE] Germany
        [DK] Denmark
        [EE] Estonia
        [ES] Spain
        [FI] Finland
        [FR] France
        [GB] United Kingdom
        [GR] Greece
        [HR] Croatia
        [HU] Hungary
        [IE] Ireland
        [IL] Israel
        [IN] India
        [IS] Iceland
        [IT] Italy
        [JP] Japan
        [KR] South Korea
        [LI] Liechtenstein
        [LT] Lithuania
        [LU] Luxembourg
        [LV] Latvia
        [MT] Malta
        [MX] Mexico
        [NL] Netherlands
        [NO] Norway
        [NZ] New Zealand
        [PL] Poland
        [PT] Portugal
        [RO] Romania
        [SE] Sweden
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TR] Türkiye
        [UA] Ukraine
        [US] United States
        [ZA] South Africa
       *[other] { $code }
    }
