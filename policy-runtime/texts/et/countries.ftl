### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Araabia Ühendemiraadid
        [AT] Austria
        [AU] Austraalia
        [BE] Belgia
        [BG] Bulgaaria
        [BN] Brunei
        [BR] Brasiilia
        [CA] Kanada
        [CH] Šveits
        [CN] Hiina
        [CY] Küpros
        [CZ] Tšehhi
        [DE] Saksamaa
        [DK] Taani
        [EE] Eesti
        [ES] Hispaania
        [EU] Euroopa Liit
        [FI] Soome
        [FR] Prantsusmaa
        [GB] Ühendkuningriik
        [GR] Kreeka
        [HK] Hongkong
        [HR] Horvaatia
        [HU] Ungari
        [ID] Indoneesia
        [IE] Iirimaa
        [IL] Iisrael
        [IN] India
        [IS] Island
        [IT] Itaalia
        [JP] Jaapan
        [KR] Lõuna-Korea
        [LA] Laos
        [LI] Liechtenstein
        [LT] Leedu
        [LU] Luksemburg
        [LV] Läti
        [MT] Malta
        [MX] Mehhiko
        [MY] Malaisia
        [NL] Madalmaad
        [NO] Norra
        [NZ] Uus-Meremaa
        [PH] Filipiinid
        [PL] Poola
        [PT] Portugal
        [RO] Rumeenia
        [SA] Saudi Araabia
        [SE] Rootsi
        [SG] Singapur
        [SI] Sloveenia
        [SK] Slovakkia
        [TH] Tai
        [TR] Türgi
        [TW] Taiwan
        [UA] Ukraina
        [US] Ameerika Ühendriigid
        [VN] Vietnam
        [ZA] Lõuna-Aafrika Vabariik
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] California
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
