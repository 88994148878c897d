### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Belgika
        [BG] Bulgaria
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
        [FI] Finlandia
        [FR] Frantzia
        [GB] Erresuma Batua
        [GR] Grezia
        [HR] Kroazia
        [HU] Hungaria
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islandia
        [IT] Italia
        [JP] Japonia
        [KR] Hego Korea
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxenburgo
        [LV] Letonia
        [MT] Malta
        [MX] Mexiko
        [NL] Herbehereak
        [NO] Norvegia
        [NZ] Zeelanda Berria
        [PL] Polonia
        [PT] Portugal
        [RO] Errumania
        [SE] Suedia
        [SG] Singapur
        [SI] Eslovenia
        [SK] Eslovakia
        [TR] Turkia
        [UA] Ukraina
        [US] Ameriketako Estatu Batuak
        [ZA] Hegoafrika
       *[other] { $code }
    }
