### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Österreich
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BR] Brasilien
        [CA] Kanada
        [CH] Schweiz
        [CN] China
        [CY] Zypern
        [CZ] Tschechien
        [DE] Deutschland
        [DK] Dänemark
        [EE] Estland
        [ES] Spanien
        [FI] Finnland
        [FR] Frankreich
        [GB] Vereinigtes Königreich
        [GR] Griechenland
        [HR] Kroatien
        [HU] Ungarn
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Südkorea
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Lettland
        [MT] Malta
        [MX] Mexiko
        [NL] Niederlande
        [NO] Norwegen
        [NZ] Neuseeland
        [PL] Polen
        [PT] Portugal
        [RO] Rumänien
        [SE] Schweden
        [SG] Singapur
        [SI] Slowenien
        [SK] Slowakei
        [TR] Türkei
        [UA] Ukraine
        [US] Vereinigte Staaten
        [ZA] Südafrika
       *[other] { $code }
    }
