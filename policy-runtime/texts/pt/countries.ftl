### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Emirados Árabes Unidos
        [AT] Áustria
        [AU] Austrália
        [BE] Bélgica
        [BG] Bulgária
        [BN] Brunei
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
        [EU] União Europeia
        [FI] Finlândia
        [FR] França
        [GB] Reino Unido
        [GR] Grécia
        [HK] Hong Kong
        [HR] Croácia
        [HU] Hungria
        [ID] Indonésia
        [IE] Irlanda
        [IL] Israel
        [IN] Índia
        [IS] Islândia
        [IT] Itália
        [JP] Japão
        [KR] Coreia do Sul
        [LA] Laos
        [LI] Listenstaine
        [LT] Lituânia
        [LU] Luxemburgo
        [LV] Letónia
        [MT] Malta
        [MX] México
        [MY] Malásia
        [NL] Países Baixos
        [NO] Noruega
        [NZ] Nova Zelândia
        [PH] Filipinas
        [PL] Polónia
        [PT] Portugal
        [RO] Roménia
        [SA] Arábia Saudita
        [SE] Suécia
        [SG] Singapura
        [SI] Eslovénia
        [SK] Eslováquia
        [TH] Tailândia
        [TR] Turquia
        [TW] Taiwan
        [UA] Ucrânia
        [US] Estados Unidos
        [VN] Vietname
        [ZA] África do Sul
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebeque
        [US-CA] Califórnia
        [US-CO] Colorado
        [US-CT] Connecticut
        [US-DE] Delaware
        [US-FL] Flórida
        [US-IA] Iowa
        [US-IN] Indiana
        [US-KY] Kentucky
        [US-MD] Maryland
        [US-MN] Minnesota
        [US-MT] Montana
        [US-NE] Nebraska
        [US-NH] Nova Hampshire
        [US-NJ] Nova Jérsia
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
