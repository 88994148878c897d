### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Spojené arabské emiráty
        [AT] Rakousko
        [AU] Austrálie
        [BE] Belgie
        [BG] Bulharsko
        [BN] Brunej
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
        [EU] Evropská unie
        [FI] Finsko
        [FR] Francie
        [GB] Spojené království
        [GR] Řecko
        [HK] Hongkong
        [HR] Chorvatsko
        [HU] Maďarsko
        [ID] Indonésie
        [IE] Irsko
        [IL] Izrael
        [IN] Indie
        [IS] Island
        [IT] Itálie
        [JP] Japonsko
        [KR] Jižní Korea
        [LA] Laos
        [LI] Lichtenštejnsko
        [LT] Litva
        [LU] Lucembursko
        [LV] Lotyšsko
        [MT] Malta
        [MX] Mexiko
        [MY] Malajsie
        [NL] Nizozemsko
        [NO] Norsko
        [NZ] Nový Zéland
        [PH] Filipíny
        [PL] Polsko
        [PT] Portugalsko
        [RO] Rumunsko
        [SA] Saúdská Arábie
        [SE] Švédsko
        [SG] Singapur
        [SI] Slovinsko
        [SK] Slovensko
        [TH] Thajsko
        [TR] Turecko
        [TW] Tchaj-wan
        [UA] Ukrajina
        [US] Spojené státy
        [VN] Vietnam
        [ZA] Jihoafrická republika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornie
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
        [US-VA] Virginie
        [US-WA] Washington
       *[other] { $code }
    }
