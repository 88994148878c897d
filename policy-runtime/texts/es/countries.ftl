### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Emiratos Árabes Unidos
        [AT] Austria
        [AU] Australia
        [BE] Bélgica
        [BG] Bulgaria
        [BN] Brunéi
        [BR] Brasil
        [CA] Canadá
        [CH] Suiza
        [CN] China
        [CY] Chipre
        [CZ] Chequia
        [DE] Alemania
        [DK] Dinamarca
        [EE] Estonia
        [ES] España
        [EU] Unión Europea
        [FI] Finlandia
        [FR] Francia
        [GB] Reino Unido
        [GR] Grecia
        [HK] Hong Kong
        [HR] Croacia
        [HU] Hungría
        [ID] Indonesia
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islandia
        [IT] Italia
        [JP] Japón
        [KR] Corea del Sur
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxemburgo
        [LV] Letonia
        [MT] Malta
        [MX] México
        [MY] Malasia
        [NL] Países Bajos
        [NO] Noruega
        [NZ] Nueva Zelanda
        [PH] Filipinas
        [PL] Polonia
        [PT] Portugal
        [RO] Rumanía
        [SA] Arabia Saudí
        [SE] Suecia
        [SG] Singapur
        [SI] Eslovenia
        [SK] Eslovaquia
        [TH] Tailandia
        [TR] Turquía
        [TW] Taiwán
        [UA] Ucrania
        [US] Estados Unidos
        [VN] Vietnam
        [ZA] Sudáfrica
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
        [US-NH] Nuevo Hampshire
        [US-NJ] Nueva Jersey
        [US-NV] Nevada
        [US-OR] Oregón
        [US-RI] Rhode Island
        [US-TN] Tennessee
        [US-TX] Texas
        [US-UT] Utah
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
