### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austrija
        [AU] Australija
        [BE] Belgija
        [BG] Bugarska
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
        [FI] Finska
        [FR] Francuska
        [GB] Ujedinjeno Kraljevstvo
        [GR] Grčka
        [HR] Hrvatska
        [HU] Mađarska
        [IE] Irska
        [IL] Izrael
        [IN] Indija
        [IS] Island
        [IT] Italija
        [JP] Japan
        [KR] Južna Koreja
        [LI] Lihtenštajn
        [LT] Litva
        [LU] Luksemburg
        [LV] Latvija
        [MT] Malta
        [MX] Meksiko
        [NL] Nizozemska
        [NO] Norveška
        [NZ] Novi Zeland
        [PL] Poljska
        [PT] Portugal
        [RO] Rumunjska
        [SE] Švedska
        [SG] Singapur
        [SI] Slovenija
        [SK] Slovačka
        [TR] Turska
        [UA] Ukrajina
        [US] Sjedinjene Američke Države
        [ZA] Južnoafrička Republika
       *[other] { $code }
    }
