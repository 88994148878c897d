### Le pays d’un fournisseur, d’après CLDR.

country =
    { $code ->
        [AT] Autriche
        [AU] Australie
        [BE] Belgique
        [BG] Bulgarie
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
        [FI] Finlande
        [FR] France
        [GB] Royaume-Uni
        [GR] Grèce
        [HR] Croatie
        [HU] Hongrie
        [IE] Irlande
        [IL] Israël
        [IN] Inde
        [IS] Islande
        [IT] Italie
        [JP] Japon
        [KR] Corée du Sud
        [LI] Liechtenstein
        [LT] Lituanie
        [LU] Luxembourg
        [LV] Lettonie
        [MT] Malte
        [MX] Mexique
        [NL] Pays-Bas
        [NO] Norvège
        [NZ] Nouvelle-Zélande
        [PL] Pologne
        [PT] Portugal
        [RO] Roumanie
        [SE] Suède
        [SG] Singapour
        [SI] Slovénie
        [SK] Slovaquie
        [TR] Turquie
        [UA] Ukraine
        [US] États-Unis
        [ZA] Afrique du Sud
       *[other] { $code }
    }
