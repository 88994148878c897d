### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Belgia
        [BG] Bułgaria
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
        [FI] Finlandia
        [FR] Francja
        [GB] Wielka Brytania
        [GR] Grecja
        [HR] Chorwacja
        [HU] Węgry
        [IE] Irlandia
        [IL] Izrael
        [IN] Indie
        [IS] Islandia
        [IT] Włochy
        [JP] Japonia
        [KR] Korea Południowa
        [LI] Liechtenstein
        [LT] Litwa
        [LU] Luksemburg
        [LV] Łotwa
        [MT] Malta
        [MX] Meksyk
        [NL] Holandia
        [NO] Norwegia
        [NZ] Nowa Zelandia
        [PL] Polska
        [PT] Portugalia
        [RO] Rumunia
        [SE] Szwecja
        [SG] Singapur
        [SI] Słowenia
        [SK] Słowacja
        [TR] Turcja
        [UA] Ukraina
        [US] Stany Zjednoczone
        [ZA] Republika Południowej Afryki
       *[other] { $code }
    }
