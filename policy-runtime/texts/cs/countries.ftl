### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Rakousko
        [AU] Austrálie
        [BE] Belgie
        [BG] Bulharsko
        [BR] Brazílie
        [CA] Kanada
        [CH] Švýcarsko
        [CN] Čína
        [CY] Kypr
        [CZ] Česko
        [DE] Německo
        [DK] Dánsko
        [EE] Estonsko
        [ES] Španělsko
        [FI] Finsko
        [FR] Francie
        [GB] Spojené království
        [GR] Řecko
        [HR] Chorvatsko
        [HU] Maďarsko
        [IE] Irsko
        [IL] Izrael
        [IN] Indie
        [IS] Island
        [IT] Itálie
        [JP] Japonsko
        [KR] Jižní Korea
        [LI] Lichtenštejnsko
        [LT] Litva
        [LU] Lucembursko
        [LV] Lotyšsko
        [MT] Malta
        [MX] Mexiko
        [NL] Nizozemsko
        [NO] Norsko
        [NZ] Nový Zéland
        [PL] Polsko
        [PT] Portugalsko
        [RO] Rumunsko
        [SE] Švédsko
        [SG] Singapur
        [SI] Slovinsko
        [SK] Slovensko
        [TR] Turecko
        [UA] Ukrajina
        [US] Spojené státy
        [ZA] Jihoafrická republika
       *[other] { $code }
    }
