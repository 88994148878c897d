### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Birleşik Arap Emirlikleri
        [AT] Avusturya
        [AU] Avustralya
        [BE] Belçika
        [BG] Bulgaristan
        [BN] Brunei
        [BR] Brezilya
        [CA] Kanada
        [CH] İsviçre
        [CN] Çin
        [CY] Kıbrıs
        [CZ] Çekya
        [DE] Almanya
        [DK] Danimarka
        [EE] Estonya
        [ES] İspanya
        [EU] Avrupa Birliği
        [FI] Finlandiya
        [FR] Fransa
        [GB] Birleşik Krallık
        [GR] Yunanistan
        [HK] Hong Kong
        [HR] Hırvatistan
        [HU] Macaristan
        [ID] Endonezya
        [IE] İrlanda
        [IL] İsrail
        [IN] Hindistan
        [IS] İzlanda
        [IT] İtalya
        [JP] Japonya
        [KR] Güney Kore
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litvanya
        [LU] Lüksemburg
        [LV] Letonya
        [MT] Malta
        [MX] Meksika
        [MY] Malezya
        [NL] Hollanda
        [NO] Norveç
        [NZ] Yeni Zelanda
        [PH] Filipinler
        [PL] Polonya
        [PT] Portekiz
        [RO] Romanya
        [SA] Suudi Arabistan
        [SE] İsveç
        [SG] Singapur
        [SI] Slovenya
        [SK] Slovakya
        [TH] Tayland
        [TR] Türkiye
        [TW] Tayvan
        [UA] Ukrayna
        [US] Amerika Birleşik Devletleri
        [VN] Vietnam
        [ZA] Güney Afrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kaliforniya
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
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
