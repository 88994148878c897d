### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Áustria
        [AU] Austrália
        [BE] Bélgica
        [BG] Bulgária
        [BR] Brasil
        [CA] Canadá
        [CH] Suíça
        [CN] China
        [CY] Chipre
        [CZ] Chéquia
        [DE] Alemanha
        [DK] Dinamarca
        [EE] Estónia
        [ES] Espanha
        [FI] Finlândia
        [FR] França
        [GB] Reino Unido
        [GR] Grécia
        [HR] Croácia
        [HU] Hungria
        [IE] Irlanda
        [IL] Israel
        [IN] Índia
        [IS] Islândia
        [IT] Itália
        [JP] Japão
        [KR] Coreia do Sul
        [LI] Listenstaine
        [LT] Lituânia
        [LU] Luxemburgo
        [LV] Letónia
        [MT] Malta
        [MX] México
        [NL] Países Baixos
        [NO] Noruega
        [NZ] Nova Zelândia
        [PL] Polónia
        [PT] Portugal
        [RO] Roménia
        [SE] Suécia
        [SG] Singapura
        [SI] Eslovénia
        [SK] Eslováquia
        [TR] Turquia
        [UA] Ucrânia
        [US] Estados Unidos
        [ZA] África do Sul
       *[other] { $code }
    }
