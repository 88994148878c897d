### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Ujedinjeni Arapski Emirati
        [AT] Austrija
        [AU] Australija
        [BE] Belgija
        [BG] Bugarska
        [BN] Brunej
        [BR] Brazil
        [CA] Kanada
        [CH] Švicarska
        [CN] Kina
        [CY] Cipar
        [CZ] Češka
        [DE] Njemačka
        [DK] Danska
        [EE] Estonija
        [ES] Španjolska
        [EU] Europska unija
        [FI] Finska
        [FR] Francuska
        [GB] Ujedinjeno Kraljevstvo
        [GR] Grčka
        [HK] Hong Kong
        [HR] Hrvatska
        [HU] Mađarska
        [ID] Indonezija
        [IE] Irska
        [IL] Izrael
        [IN] Indija
        [IS] Island
        [IT] Italija
        [JP] Japan
        [KR] Južna Koreja
        [LA] Laos
        [LI] Lihtenštajn
        [LT] Litva
        [LU] Luksemburg
        [LV] Latvija
        [MT] Malta
        [MX] Meksiko
        [MY] Malezija
        [NL] Nizozemska
        [NO] Norveška
        [NZ] Novi Zeland
        [PH] Filipini
        [PL] Poljska
        [PT] Portugal
        [RO] Rumunjska
        [SA] Saudijska Arabija
        [SE] Švedska
        [SG] Singapur
        [SI] Slovenija
        [SK] Slovačka
        [TH] Tajland
        [TR] Turska
        [TW] Tajvan
        [UA] Ukrajina
        [US] Sjedinjene Američke Države
        [VN] Vijetnam
        [ZA] Južnoafrička Republika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Quebec
        [US-CA] Kalifornija
        [US-CO] Kolorado
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
        [US-TX] Teksas
        [US-UT] Utah
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
