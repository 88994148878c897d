### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Arabiemiirikunnat
        [AT] Itävalta
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
        [BN] Brunei
        [BR] Brasilia
        [CA] Kanada
        [CH] Sveitsi
        [CN] Kiina
        [CY] Kypros
        [CZ] Tšekki
        [DE] Saksa
        [DK] Tanska
        [EE] Viro
        [ES] Espanja
        [EU] Euroopan unioni
        [FI] Suomi
        [FR] Ranska
        [GB] Iso-Britannia
        [GR] Kreikka
        [HK] Hongkong
        [HR] Kroatia
        [HU] Unkari
        [ID] Indonesia
        [IE] Irlanti
        [IL] Israel
        [IN] Intia
        [IS] Islanti
        [IT] Italia
        [JP] Japani
        [KR] Etelä-Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Liettua
        [LU] Luxemburg
        [LV] Latvia
        [MT] Malta
        [MX] Meksiko
        [MY] Malesia
        [NL] Alankomaat
        [NO] Norja
        [NZ] Uusi-Seelanti
        [PH] Filippiinit
        [PL] Puola
        [PT] Portugali
        [RO] Romania
        [SA] Saudi-Arabia
        [SE] Ruotsi
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TH] Thaimaa
        [TR] Turkki
        [TW] Taiwan
        [UA] Ukraina
        [US] Yhdysvallat
        [VN] Vietnam
        [ZA] Etelä-Afrikka
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
