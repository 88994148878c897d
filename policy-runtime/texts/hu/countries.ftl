### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Ausztria
        [AU] Ausztrália
        [BE] Belgium
        [BG] Bulgária
        [BR] Brazília
        [CA] Kanada
        [CH] Svájc
        [CN] Kína
        [CY] Ciprus
        [CZ] Csehország
        [DE] Németország
        [DK] Dánia
        [EE] Észtország
        [ES] Spanyolország
        [FI] Finnország
        [FR] Franciaország
        [GB] Egyesült Királyság
        [GR] Görögország
        [HR] Horvátország
        [HU] Magyarország
        [IE] Írország
        [IL] Izrael
        [IN] India
        [IS] Izland
        [IT] Olaszország
        [JP] Japán
        [KR] Dél-Korea
        [LI] Liechtenstein
        [LT] Litvánia
        [LU] Luxemburg
        [LV] Lettország
        [MT] Málta
        [MX] Mexikó
        [NL] Hollandia
        [NO] Norvégia
        [NZ] Új-Zéland
        [PL] Lengyelország
        [PT] Portugália
        [RO] Románia
        [SE] Svédország
        [SG] Szingapúr
        [SI] Szlovénia
        [SK] Szlovákia
        [TR] Törökország
        [UA] Ukrajna
        [US] Egyesült Államok
        [ZA] Dél-afrikai Köztársaság
       *[other] { $code }
    }
