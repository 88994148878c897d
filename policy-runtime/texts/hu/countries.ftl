### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Egyesült Arab Emírségek
        [AT] Ausztria
        [AU] Ausztrália
        [BE] Belgium
        [BG] Bulgária
        [BN] Brunei
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
        [EU] Európai Unió
        [FI] Finnország
        [FR] Franciaország
        [GB] Egyesült Királyság
        [GR] Görögország
        [HK] Hongkong
        [HR] Horvátország
        [HU] Magyarország
        [ID] Indonézia
        [IE] Írország
        [IL] Izrael
        [IN] India
        [IS] Izland
        [IT] Olaszország
        [JP] Japán
        [KR] Dél-Korea
        [LA] Laosz
        [LI] Liechtenstein
        [LT] Litvánia
        [LU] Luxemburg
        [LV] Lettország
        [MT] Málta
        [MX] Mexikó
        [MY] Malajzia
        [NL] Hollandia
        [NO] Norvégia
        [NZ] Új-Zéland
        [PH] Fülöp-szigetek
        [PL] Lengyelország
        [PT] Portugália
        [RO] Románia
        [SA] Szaúd-Arábia
        [SE] Svédország
        [SG] Szingapúr
        [SI] Szlovénia
        [SK] Szlovákia
        [TH] Thaiföld
        [TR] Törökország
        [TW] Tajvan
        [UA] Ukrajna
        [US] Egyesült Államok
        [VN] Vietnám
        [ZA] Dél-afrikai Köztársaság
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] Kalifornia
        [US-CO] Colorado
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
        [US-NH] Új-Hampshire
        [US-NJ] New Jersey
        [US-NV] Nevada
        [US-OR] Oregon
        [US-RI] Rhode Island
        [US-TN] Tennessee
        [US-TX] Texas
        [US-UT] Utah
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
