### Els textos fixos de l’avís i de la pàgina d’opcions. Vegeu l’anglès. Pregunten sense insistir: les dues respostes s’anomenen igual.

## L’avís, i els enllaços a les opcions.

banner = Consentiment per a les galetes
banner-text = Aquest lloc web us demana el consentiment per a les finalitats següents. Mentre no el doneu, no s’emmagatzema ni es llegeix res per a elles. Podeu canviar la vostra elecció en qualsevol moment.
banner-changed = Ha canviat una part d’allò a què vau donar el consentiment; per això se us torna a preguntar.
banner-expired = El vostre consentiment anterior s’ha acabat; per això se us torna a preguntar.
banner-controller = Responsable d’aquest lloc web: { $controller }.
accept-all = Accepta-ho tot
refuse-all = Rebutja-ho tot
details = Tria-les una per una
policy-link = Política de galetes
settings-link = Configuració de les galetes

## La pàgina d’opcions.

settings = Configuració de les galetes
settings-intro = Aquí decidiu sobre cada finalitat. La vostra elecció té efecte immediatament i la podeu canviar en qualsevol moment.
necessary = Sempre actives
necessary-intro = El lloc web no pot funcionar sense aquestes finalitats; per tant, no hi ha res a triar. La política de galetes les indica.
asked = Què se us pregunta
not-asked = A què us podeu oposar
not-asked-intro = Per a aquestes finalitats no es demana el vostre consentiment. Us hi podeu oposar en qualsevol moment i gratuïtament.
allow = Permet
refuse = Rebutja
do-not-object = No m’hi oposo
object = M’hi oposo
save = Desa les meves opcions
cookies-in-detail = Les galetes en detall

## La situació d’una finalitat.

state-necessary = Sempre activa
state-undecided = Encara sense elecció; per tant, inactiva
state-given = Permesa
state-refused = Rebutjada
state-withdrawn = Consentiment retirat
state-expired = El vostre consentiment s’ha acabat; per tant, inactiva
state-changed = Ha canviat des que la vau permetre; per tant, inactiva
state-not-asked = Activa, llevat que us hi oposeu
state-objected = Us hi heu oposat; per tant, inactiva
state-not-objected = Activa; no us hi heu oposat

since = Des del dia { $date }
until = Fins al dia { $date }; després se us tornarà a preguntar

## El que ha canviat des que es va donar un consentiment.

change-lifetime = Ara es conserva alguna cosa durant més temps del que vau acceptar.
change-purpose = Ara s’utilitzen altres galetes, o altres destinataris reben dades.

## Global Privacy Control, un senyal que envia el navegador.

signal-honoured = El vostre navegador envia el senyal Global Privacy Control. Aquest lloc web el respecta; per tant, aquesta finalitat és inactiva.
signal-offer = Tot i això, la podeu permetre aquí.
signal-overridden = Vau permetre aquesta finalitat mentre el vostre navegador enviava el senyal Global Privacy Control. Preval el que vau triar aquí.
signal-overrode = Vau permetre aquesta finalitat abans que el vostre navegador enviés el senyal Global Privacy Control. Preval el senyal; per tant, és inactiva, llevat que la confirmeu aquí.

## La prova d’un consentiment.

record = Número del vostre registre
record-text = Indiqueu-lo si teniu alguna pregunta sobre el vostre consentiment o si voleu que se us mostri o se suprimeixi el vostre registre.

## El que es diu després d’una elecció.

saved = Les vostres opcions s’han desat.
not-kept = El vostre navegador no ha conservat les vostres opcions. Permeteu les galetes d’aquest lloc web a la configuració del navegador i torneu a triar.
not-recorded = No s’ha pogut registrar el vostre consentiment; per tant, no s’ha permès res. El que heu rebutjat queda rebutjat.
not-recorded-superseded = Mentrestant ho heu rebutjat, potser en una altra pestanya; per tant, no s’ha permès res. El que heu rebutjat queda rebutjat.
nothing-recorded = No s’han pogut registrar les vostres opcions; per tant, no s’ha canviat res.
not-shown = El que heu permès no se us va mostrar tal com és ara; per tant, no s’ha permès. El que heu rebutjat queda rebutjat. Torneu a triar.
not-confirmed = Heu permès una cosa a la qual vós o el vostre navegador us havíeu oposat; continua inactiva llevat que ho confirmeu. El que heu rebutjat queda rebutjat.
not-recorded-prefetch = El vostre navegador va carregar aquesta pàgina abans de la vostra visita; per tant, no s’ha registrat cap elecció.
try-again = Torneu-ho a provar. Pot ser útil esperar: { $duration }.
no-choice = El formulari no contenia cap elecció; per tant, no s’ha canviat res. Trieu per a almenys una finalitat i després deseu.
foreign-form = Aquest formulari no es va enviar des d’una pàgina d’aquest lloc web; per tant, no s’ha canviat res. Obriu aquí la configuració de les galetes i torneu a triar.
form-of-another-policy = Aquest formulari pertany a una altra política de galetes; per tant, no s’ha canviat res. Obriu aquí la configuració de les galetes i torneu a triar.
back = Torneu on éreu

## El que ocupa el lloc d’un contingut que no s’ha permès.

placeholder = Contingut del proveïdor { $provider }
placeholder-text = Només es carrega si permeteu «{ $purpose }». Aleshores el vostre navegador es connecta a { $provider }.
placeholder-link = Permeteu-lo a la configuració de les galetes
placeholder-allow = Permet «{ $purpose }»
placeholder-once = Carrega-ho només aquesta vegada

## La resposta a una petició que requereix un consentiment.

refused = Cal el vostre consentiment
refused-text = Això només funciona si permeteu «{ $purpose }».
