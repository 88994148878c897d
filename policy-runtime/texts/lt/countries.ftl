### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austrija
        [AU] Australija
        [BE] Belgija
        [BG] Bulgarija
        [BR] Brazilija
        [CA] Kanada
        [CH] Šveicarija
        [CN] Kinija
        [CY] Kipras
        [CZ] Čekija
        [DE] Vokietija
        [DK] Danija
        [EE] Estija
        [ES] Ispanija
        [FI] Suomija
        [FR] Prancūzija
        [GB] Jungtinė Karalystė
        [GR] Graikija
        [HR] Kroatija
        [HU] Vengrija
        [IE] Airija
        [IL] Izraelis
        [IN] Indija
        [IS] Islandija
        [IT] Italija
        [JP] Japonija
        [KR] Pietų Korėja
        [LI] Lichtenšteinas
        [LT] Lietuva
        [LU] Liuksemburgas
        [LV] Latvija
        [MT] Malta
        [MX] Meksika
        [NL] Nyderlandai
        [NO] Norvegija
        [NZ] Naujoji Zelandija
        [PL] Lenkija
        [PT] Portugalija
        [RO] Rumunija
        [SE] Švedija
        [SG] Singapūras
        [SI] Slovėnija
        [SK] Slovakija
        [TR] Turkija
        [UA] Ukraina
        [US] Jungtinės Valstijos
        [ZA] Pietų Afrika
       *[other] { $code }
    }
