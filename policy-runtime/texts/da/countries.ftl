### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Østrig
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BR] Brasilien
        [CA] Canada
        [CH] Schweiz
        [CN] Kina
        [CY] Cypern
        [CZ] Tjekkiet
        [DE] Tyskland
        [DK] Danmark
        [EE] Estland
        [ES] Spanien
        [FI] Finland
        [FR] Frankrig
        [GB] Storbritannien
        [GR] Grækenland
        [HR] Kroatien
        [HU] Ungarn
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Sydkorea
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxembourg
        [LV] Letland
        [MT] Malta
        [MX] Mexico
        [NL] Nederlandene
        [NO] Norge
        [NZ] New Zealand
        [PL] Polen
        [PT] Portugal
        [RO] Rumænien
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenien
        [SK] Slovakiet
        [TR] Tyrkiet
        [UA] Ukraine
        [US] USA
        [ZA] Sydafrika
       *[other] { $code }
    }
