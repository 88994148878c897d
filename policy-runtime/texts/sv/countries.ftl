### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Förenade Arabemiraten
        [AT] Österrike
        [AU] Australien
        [BE] Belgien
        [BG] Bulgarien
        [BN] Brunei
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
        [EU] Europeiska unionen
        [FI] Finland
        [FR] Frankrike
        [GB] Storbritannien
        [GR] Grekland
        [HK] Hongkong
        [HR] Kroatien
        [HU] Ungern
        [ID] Indonesien
        [IE] Irland
        [IL] Israel
        [IN] Indien
        [IS] Island
        [IT] Italien
        [JP] Japan
        [KR] Sydkorea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Litauen
        [LU] Luxemburg
        [LV] Lettland
        [MT] Malta
        [MX] Mexiko
        [MY] Malaysia
        [NL] Nederländerna
        [NO] Norge
        [NZ] Nya Zeeland
        [PH] Filippinerna
        [PL] Polen
        [PT] Portugal
        [RO] Rumänien
        [SA] Saudiarabien
        [SE] Sverige
        [SG] Singapore
        [SI] Slovenien
        [SK] Slovakien
        [TH] Thailand
        [TR] Turkiet
        [TW] Taiwan
        [UA] Ukraina
        [US] USA
        [VN] Vietnam
        [ZA] Sydafrika
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
