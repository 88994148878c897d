### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Spojené arabské emiráty
        [AT] Rakúsko
        [AU] Austrália
        [BE] Belgicko
        [BG] Bulharsko
        [BN] Brunej
        [BR] Brazília
        [CA] Kanada
        [CH] Švajčiarsko
        [CN] Čína
        [CY] Cyprus
        [CZ] Česko
        [DE] Nemecko
        [DK] Dánsko
        [EE] Estónsko
        [ES] Španielsko
        [EU] Európska únia
        [FI] Fínsko
        [FR] Francúzsko
        [GB] Spojené kráľovstvo
        [GR] Grécko
        [HK] Hongkong
        [HR] Chorvátsko
        [HU] Maďarsko
        [ID] Indonézia
        [IE] Írsko
        [IL] Izrael
        [IN] India
        [IS] Island
        [IT] Taliansko
        [JP] Japonsko
        [KR] Južná Kórea
        [LA] Laos
        [LI] Lichtenštajnsko
        [LT] Litva
        [LU] Luxembursko
        [LV] Lotyšsko
        [MT] Malta
        [MX] Mexiko
        [MY] Malajzia
        [NL] Holandsko
        [NO] Nórsko
        [NZ] Nový Zéland
        [PH] Filipíny
        [PL] Poľsko
        [PT] Portugalsko
        [RO] Rumunsko
        [SA] Saudská Arábia
        [SE] Švédsko
        [SG] Singapur
        [SI] Slovinsko
        [SK] Slovensko
        [TH] Thajsko
        [TR] Turecko
        [TW] Taiwan
        [UA] Ukrajina
        [US] Spojené štáty
        [VN] Vietnam
        [ZA] Južná Afrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornia
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
        [US-VA] Virgínia
        [US-WA] Washington
       *[other] { $code }
    }
