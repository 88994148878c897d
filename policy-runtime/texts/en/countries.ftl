### Where a provider is, by ISO 3166 code, as CLDR names countries: Europe, and where most providers elsewhere are.

country =
    { $code ->
        [AE] United Arab Emirates
        [AT] Austria
        [AU] Australia
        [BE] Belgium
        [BG] Bulgaria
        [BN] Brunei
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
        [EU] European Union
        [FI] Finland
        [FR] France
        [GB] United Kingdom
        [GR] Greece
        [HK] Hong Kong
        [HR] Croatia
        [HU] Hungary
        [ID] Indonesia
        [IE] Ireland
        [IL] Israel
        [IN] India
        [IS] Iceland
        [IT] Italy
        [JP] Japan
        [KR] South Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lithuania
        [LU] Luxembourg
        [LV] Latvia
        [MT] Malta
        [MX] Mexico
        [MY] Malaysia
        [NL] Netherlands
        [NO] Norway
        [NZ] New Zealand
        [PH] Philippines
        [PL] Poland
        [PT] Portugal
        [RO] Romania
        [SA] Saudi Arabia
        [SE] Sweden
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TH] Thailand
        [TR] Türkiye
        [TW] Taiwan
        [UA] Ukraine
        [US] United States
        [VN] Vietnam
        [ZA] South Africa
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
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
