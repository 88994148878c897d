### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Zjednoczone Emiraty Arabskie
        [AT] Austria
        [AU] Australia
        [BE] Belgia
        [BG] Bułgaria
        [BN] Brunei
        [BR] Brazylia
        [CA] Kanada
        [CH] Szwajcaria
        [CN] Chiny
        [CY] Cypr
        [CZ] Czechy
        [DE] Niemcy
        [DK] Dania
        [EE] Estonia
        [ES] Hiszpania
        [EU] Unia Europejska
        [FI] Finlandia
        [FR] Francja
        [GB] Wielka Brytania
        [GR] Grecja
        [HK] Hongkong
        [HR] Chorwacja
        [HU] Węgry
        [ID] Indonezja
        [IE] Irlandia
        [IL] Izrael
        [IN] Indie
        [IS] Islandia
        [IT] Włochy
        [JP] Japonia
        [KR] Korea Południowa
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litwa
        [LU] Luksemburg
        [LV] Łotwa
        [MT] Malta
        [MX] Meksyk
        [MY] Malezja
        [NL] Holandia
        [NO] Norwegia
        [NZ] Nowa Zelandia
        [PH] Filipiny
        [PL] Polska
        [PT] Portugalia
        [RO] Rumunia
        [SA] Arabia Saudyjska
        [SE] Szwecja
        [SG] Singapur
        [SI] Słowenia
        [SK] Słowacja
        [TH] Tajlandia
        [TR] Turcja
        [TW] Tajwan
        [UA] Ukraina
        [US] Stany Zjednoczone
        [VN] Wietnam
        [ZA] Republika Południowej Afryki
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornia
        [US-CO] Kolorado
        [US-CT] Connecticut
        [US-DE] Delaware
        [US-FL] Floryda
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
        [US-VA] Wirginia
        [US-WA] Waszyngton
       *[other] { $code }
    }
