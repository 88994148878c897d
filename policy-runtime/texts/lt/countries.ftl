### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Jungtiniai Arabų Emyratai
        [AT] Austrija
        [AU] Australija
        [BE] Belgija
        [BG] Bulgarija
        [BN] Brunėjus
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
        [EU] Europos Sąjunga
        [FI] Suomija
        [FR] Prancūzija
        [GB] Jungtinė Karalystė
        [GR] Graikija
        [HK] Honkongas
        [HR] Kroatija
        [HU] Vengrija
        [ID] Indonezija
        [IE] Airija
        [IL] Izraelis
        [IN] Indija
        [IS] Islandija
        [IT] Italija
        [JP] Japonija
        [KR] Pietų Korėja
        [LA] Laosas
        [LI] Lichtenšteinas
        [LT] Lietuva
        [LU] Liuksemburgas
        [LV] Latvija
        [MT] Malta
        [MX] Meksika
        [MY] Malaizija
        [NL] Nyderlandai
        [NO] Norvegija
        [NZ] Naujoji Zelandija
        [PH] Filipinai
        [PL] Lenkija
        [PT] Portugalija
        [RO] Rumunija
        [SA] Saudo Arabija
        [SE] Švedija
        [SG] Singapūras
        [SI] Slovėnija
        [SK] Slovakija
        [TH] Tailandas
        [TR] Turkija
        [TW] Taivanas
        [UA] Ukraina
        [US] Jungtinės Valstijos
        [VN] Vietnamas
        [ZA] Pietų Afrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Kvebekas
        [US-CA] Kalifornija
        [US-CO] Koloradas
        [US-CT] Konektikutas
        [US-DE] Delaveras
        [US-FL] Florida
        [US-IA] Ajova
        [US-IN] Indiana
        [US-KY] Kentukis
        [US-MD] Merilandas
        [US-MN] Minesota
        [US-MT] Montana
        [US-NE] Nebraska
        [US-NH] Naujasis Hampšyras
        [US-NJ] Naujasis Džersis
        [US-NV] Nevada
        [US-OR] Oregonas
        [US-RI] Rod Ailandas
        [US-TN] Tenesis
        [US-TX] Teksasas
        [US-UT] Juta
        [US-VA] Virdžinija
        [US-WA] Vašingtonas
       *[other] { $code }
    }
