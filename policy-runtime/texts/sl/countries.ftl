### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Avstrija
        [AU] Avstralija
        [BE] Belgija
        [BG] Bolgarija
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
        [FI] Finska
        [FR] Francija
        [GB] Združeno kraljestvo
        [GR] Grčija
        [HR] Hrvaška
        [HU] Madžarska
        [IE] Irska
        [IL] Izrael
        [IN] Indija
        [IS] Islandija
        [IT] Italija
        [JP] Japonska
        [KR] Južna Koreja
        [LI] Lihtenštajn
        [LT] Litva
        [LU] Luksemburg
        [LV] Latvija
        [MT] Malta
        [MX] Mehika
        [NL] Nizozemska
        [NO] Norveška
        [NZ] Nova Zelandija
        [PL] Poljska
        [PT] Portugalska
        [RO] Romunija
        [SE] Švedska
        [SG] Singapur
        [SI] Slovenija
        [SK] Slovaška
        [TR] Turčija
        [UA] Ukrajina
        [US] Združene države Amerike
        [ZA] Južnoafriška republika
       *[other] { $code }
    }
