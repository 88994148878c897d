### Le pays d’un fournisseur, d’après CLDR.

country =
    { $code ->
        [AE] Émirats arabes unis
        [AT] Autriche
        [AU] Australie
        [BE] Belgique
        [BG] Bulgarie
        [BN] Brunei
        [BR] Brésil
        [CA] Canada
        [CH] Suisse
        [CN] Chine
        [CY] Chypre
        [CZ] Tchéquie
        [DE] Allemagne
        [DK] Danemark
        [EE] Estonie
        [ES] Espagne
        [EU] Union européenne
        [FI] Finlande
        [FR] France
        [GB] Royaume-Uni
        [GR] Grèce
        [HK] Hong Kong
        [HR] Croatie
        [HU] Hongrie
        [ID] Indonésie
        [IE] Irlande
        [IL] Israël
        [IN] Inde
        [IS] Islande
        [IT] Italie
        [JP] Japon
        [KR] Corée du Sud
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lituanie
        [LU] Luxembourg
        [LV] Lettonie
        [MT] Malte
        [MX] Mexique
        [MY] Malaisie
        [NL] Pays-Bas
        [NO] Norvège
        [NZ] Nouvelle-Zélande
        [PH] Philippines
        [PL] Pologne
        [PT] Portugal
        [RO] Roumanie
        [SA] Arabie saoudite
        [SE] Suède
        [SG] Singapour
        [SI] Slovénie
        [SK] Slovaquie
        [TH] Thaïlande
        [TR] Turquie
        [TW] Taïwan
        [UA] Ukraine
        [US] États-Unis
        [VN] Viêt Nam
        [ZA] Afrique du Sud
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] Californie
        [US-CO] Colorado
        [US-CT] Connecticut
        [US-DE] Delaware
        [US-FL] Floride
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
        [US-VA] Virginie
        [US-WA] Washington
       *[other] { $code }
    }
