### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Rakúsko
        [AU] Austrália
        [BE] Belgicko
        [BG] Bulharsko
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
        [FI] Fínsko
        [FR] Francúzsko
        [GB] Spojené kráľovstvo
        [GR] Grécko
        [HR] Chorvátsko
        [HU] Maďarsko
        [IE] Írsko
        [IL] Izrael
        [IN] India
        [IS] Island
        [IT] Taliansko
        [JP] Japonsko
        [KR] Južná Kórea
        [LI] Lichtenštajnsko
        [LT] Litva
        [LU] Luxembursko
        [LV] Lotyšsko
        [MT] Malta
        [MX] Mexiko
        [NL] Holandsko
        [NO] Nórsko
        [NZ] Nový Zéland
        [PL] Poľsko
        [PT] Portugalsko
        [RO] Rumunsko
        [SE] Švédsko
        [SG] Singapur
        [SI] Slovinsko
        [SK] Slovensko
        [TR] Turecko
        [UA] Ukrajina
        [US] Spojené štáty
        [ZA] Južná Afrika
       *[other] { $code }
    }
