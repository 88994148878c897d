### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Združeni arabski emirati
        [AT] Avstrija
        [AU] Avstralija
        [BE] Belgija
        [BG] Bolgarija
        [BN] Brunej
        [BR] Brazilija
        [CA] Kanada
        [CH] Švica
        [CN] Kitajska
        [CY] Ciper
        [CZ] Češka
        [DE] Nemčija
        [DK] Danska
        [EE] Estonija
        [ES] Španija
        [EU] Evropska unija
        [FI] Finska
        [FR] Francija
        [GB] Združeno kraljestvo
        [GR] Grčija
        [HK] Hongkong
        [HR] Hrvaška
        [HU] Madžarska
        [ID] Indonezija
        [IE] Irska
        [IL] Izrael
        [IN] Indija
        [IS] Islandija
        [IT] Italija
        [JP] Japonska
        [KR] Južna Koreja
        [LA] Laos
        [LI] Lihtenštajn
        [LT] Litva
        [LU] Luksemburg
        [LV] Latvija
        [MT] Malta
        [MX] Mehika
        [MY] Malezija
        [NL] Nizozemska
        [NO] Norveška
        [NZ] Nova Zelandija
        [PH] Filipini
        [PL] Poljska
        [PT] Portugalska
        [RO] Romunija
        [SA] Saudova Arabija
        [SE] Švedska
        [SG] Singapur
        [SI] Slovenija
        [SK] Slovaška
        [TH] Tajska
        [TR] Turčija
        [TW] Tajvan
        [UA] Ukrajina
        [US] Združene države Amerike
        [VN] Vietnam
        [ZA] Južnoafriška republika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornija
        [US-CO] Kolorado
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
        [US-TX] Teksas
        [US-UT] Utah
        [US-VA] Virginija
        [US-WA] Washington
       *[other] { $code }
    }
