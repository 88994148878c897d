### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Vereinigte Arabische Emirate
        [AT] Österreich
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BN] Brunei Darussalam
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
        [EU] Europäische Union
        [FI] Finnland
        [FR] Frankreich
        [GB] Vereinigtes Königreich
        [GR] Griechenland
        [HK] Hongkong
        [HR] Kroatien
        [HU] Ungarn
        [ID] Indonesien
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Südkorea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Lettland
        [MT] Malta
        [MX] Mexiko
        [MY] Malaysia
        [NL] Niederlande
        [NO] Norwegen
        [NZ] Neuseeland
        [PH] Philippinen
        [PL] Polen
        [PT] Portugal
        [RO] Rumänien
        [SA] Saudi-Arabien
        [SE] Schweden
        [SG] Singapur
        [SI] Slowenien
        [SK] Slowakei
        [TH] Thailand
        [TR] Türkei
        [TW] Taiwan
        [UA] Ukraine
        [US] Vereinigte Staaten
        [VN] Vietnam
        [ZA] Südafrika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] Kalifornien
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
        [US-NH] New Hampshire
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
