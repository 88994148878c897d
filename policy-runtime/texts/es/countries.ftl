### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Bélgica
        [BG] Bulgaria
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
        [FI] Finlandia
        [FR] Francia
        [GB] Reino Unido
        [GR] Grecia
        [HR] Croacia
        [HU] Hungría
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islandia
        [IT] Italia
        [JP] Japón
        [KR] Corea del Sur
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxemburgo
        [LV] Letonia
        [MT] Malta
        [MX] México
        [NL] Países Bajos
        [NO] Noruega
        [NZ] Nueva Zelanda
        [PL] Polonia
        [PT] Portugal
        [RO] Rumanía
        [SE] Suecia
        [SG] Singapur
        [SI] Eslovenia
        [SK] Eslovaquia
        [TR] Turquía
        [UA] Ucrania
        [US] Estados Unidos
        [ZA] Sudáfrica
       *[other] { $code }
    }
