### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Österrike
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BR] Brasilien
        [CA] Kanada
        [CH] Schweiz
        [CN] Kina
        [CY] Cypern
        [CZ] Tjeckien
        [DE] Tyskland
        [DK] Danmark
        [EE] Estland
        [ES] Spanien
        [FI] Finland
        [FR] Frankrike
        [GB] Storbritannien
        [GR] Grekland
        [HR] Kroatien
        [HU] Ungern
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Sydkorea
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Lettland
        [MT] Malta
        [MX] Mexiko
        [NL] Nederländerna
        [NO] Norge
        [NZ] Nya Zeeland
        [PL] Polen
        [PT] Portugal
        [RO] Rumänien
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenien
        [SK] Slovakien
        [TR] Turkiet
        [UA] Ukraina
        [US] USA
        [ZA] Sydafrika
       *[other] { $code }
    }
