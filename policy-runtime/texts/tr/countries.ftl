### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Avusturya
        [AU] Avustralya
        [BE] Belçika
        [BG] Bulgaristan
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
        [FI] Finlandiya
        [FR] Fransa
        [GB] Birleşik Krallık
        [GR] Yunanistan
        [HR] Hırvatistan
        [HU] Macaristan
        [IE] İrlanda
        [IL] İsrail
        [IN] Hindistan
        [IS] İzlanda
        [IT] İtalya
        [JP] Japonya
        [KR] Güney Kore
        [LI] Liechtenstein
        [LT] Litvanya
        [LU] Lüksemburg
        [LV] Letonya
        [MT] Malta
        [MX] Meksika
        [NL] Hollanda
        [NO] Norveç
        [NZ] Yeni Zelanda
        [PL] Polonya
        [PT] Portekiz
        [RO] Romanya
        [SE] İsveç
        [SG] Singapur
        [SI] Slovenya
        [SK] Slovakya
        [TR] Türkiye
        [UA] Ukrayna
        [US] Amerika Birleşik Devletleri
        [ZA] Güney Afrika
       *[other] { $code }
    }
