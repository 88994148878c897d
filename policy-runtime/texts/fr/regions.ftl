### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Règles par région
rules-text = Les règles applicables dépendent de la région depuis laquelle vous visitez ce site. Ce qui est nécessaire est actif partout et ne figure pas dans le tableau.
rules-from = Voici les règles suivantes, au { $date }, appliquées aux faits que cette politique déclare : { $jurisdictions }. Elles ne constituent pas un conseil juridique.
rules-unsure = Votre région est déduite de votre connexion. Elle peut être erronée, par exemple avec un VPN. Si elle est inconnue, ou connue en partie seulement, les plus strictes des règles possibles s’appliquent.
rules-travel = Un refus, un retrait ou une opposition vaut dans toutes les régions. Votre région n’est pas enregistrée.
rules-record = Si ce site conserve une preuve de votre choix, elle nomme les règles qui s’appliquaient.
rules-region = Région
rules-others = Toutes les autres régions
rules-unknown = Région inconnue
rules-general = Règle générale
rules-keep = Un consentement vaut au plus
rules-wait = Après un refus, rien ne vous est redemandé pendant
rule-off = Inactif, ne peut être autorisé
rule-ask = Inactif jusqu’à votre consentement
rule-object = Actif sauf si vous vous y opposez
rule-inform = Actif, avec cette information ; vous pouvez vous opposer
rule-of = { $purpose } – règle : { $jurisdiction }

## Where they come from.

sources = Sources de ces règles
sources-text = D’où viennent ces règles, comment cela a été lu et à quelle date. Les sources sont nommées en anglais.
sources-source = Source
sources-grade = Comment elle a été lue
sources-day = À la date du
grade-primary = Le texte lui-même
grade-primary-old = Une version antérieure du texte
grade-secondary = Un rapport sur le texte
grade-unverified = Non vérifié : la lecture la plus stricte est appliquée

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Il existe quatre types de cookies. Votre consentement est demandé ou non selon le type et selon votre région.
kind-rule-region = Selon votre région.
consent-region = Selon votre région, voir « { $rules } ». Vous pouvez refuser ou vous opposer, et retirer un consentement, à tout moment.
loaded-region = Là où les règles de votre région exigent votre consentement, seulement après celui-ci ; ailleurs, sauf si vous vous y opposez
basis-region = Là où votre consentement est demandé, le stockage et la lecture dans votre navigateur le requièrent néanmoins.
measurement-fr = En France, ces finalités mesurent l’audience sans vous le demander. Les données servent à ce site seul, sont anonymisées et ne servent pas à vous suivre ailleurs. Vous pouvez vous opposer à tout moment : { $purposes }.
gpc-remembered = Là où ces finalités sont actives sans demande, ce site retient le refus et s’y tient même si le signal manque ensuite.

## What is sent to others.

sent = Ce que d’autres reçoivent
sent-text = Quelles données d’autres sociétés reçoivent, et pour quelles finalités.
sent-recipient = Destinataire
sent-unlisted = Non indiqué par catégorie
