### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Emirats Àrabs Units
        [AT] Àustria
        [AU] Austràlia
        [BE] Bèlgica
        [BG] Bulgària
        [BN] Brunei
        [BR] Brasil
        [CA] Canadà
        [CH] Suïssa
        [CN] Xina
        [CY] Xipre
        [CZ] Txèquia
        [DE] Alemanya
        [DK] Dinamarca
        [EE] Estònia
        [ES] Espanya
        [EU] Unió Europea
        [FI] Finlàndia
        [FR] França
        [GB] Regne Unit
        [GR] Grècia
        [HK] Hong Kong
        [HR] Croàcia
        [HU] Hongria
        [ID] Indonèsia
        [IE] Irlanda
        [IL] Israel
        [IN] Índia
        [IS] Islàndia
        [IT] Itàlia
        [JP] Japó
        [KR] Corea del Sud
        [LA] Lao
        [LI] Liechtenstein
        [LT] Lituània
        [LU] Luxemburg
        [LV] Letònia
        [MT] Malta
        [MX] Mèxic
        [MY] Malàisia
        [NL] Països Baixos
        [NO] Noruega
        [NZ] Nova Zelanda
        [PH] Filipines
        [PL] Polònia
        [PT] Portugal
        [RO] Romania
        [SA] Aràbia Saudí
        [SE] Suècia
        [SG] Singapur
        [SI] Eslovènia
        [SK] Eslovàquia
        [TH] Tailàndia
        [TR] Turquia
        [TW] Taiwan
        [UA] Ucraïna
        [US] Estats Units
        [VN] Vietnam
        [ZA] Sud-àfrica
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Califòrnia
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
        [US-NH] Nou Hampshire
        [US-NJ] Nova Jersey
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
