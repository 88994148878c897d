### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Arabiar Emirerri Batuak
        [AT] Austria
        [AU] Australia
        [BE] Belgika
        [BG] Bulgaria
        [BN] Brunei
        [BR] Brasil
        [CA] Kanada
        [CH] Suitza
        [CN] Txina
        [CY] Zipre
        [CZ] Txekia
        [DE] Alemania
        [DK] Danimarka
        [EE] Estonia
        [ES] Espainia
        [EU] Europar Batasuna
        [FI] Finlandia
        [FR] Frantzia
        [GB] Erresuma Batua
        [GR] Grezia
        [HK] Hong Kong
        [HR] Kroazia
        [HU] Hungaria
        [ID] Indonesia
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islandia
        [IT] Italia
        [JP] Japonia
        [KR] Hego Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxenburgo
        [LV] Letonia
        [MT] Malta
        [MX] Mexiko
        [MY] Malaysia
        [NL] Herbehereak
        [NO] Norvegia
        [NZ] Zeelanda Berria
        [PH] Filipinak
        [PL] Polonia
        [PT] Portugal
        [RO] Errumania
        [SA] Saudi Arabia
        [SE] Suedia
        [SG] Singapur
        [SI] Eslovenia
        [SK] Eslovakia
        [TH] Thailandia
        [TR] Turkia
        [TW] Taiwan
        [UA] Ukraina
        [US] Ameriketako Estatu Batuak
        [VN] Vietnam
        [ZA] Hegoafrika
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
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
