### Os textos fixos do aviso e da página das escolhas. Ver o inglês. Perguntam sem insistir: as duas respostas são designadas da mesma forma.

## O aviso, e as ligações para as escolhas.

banner = Consentimento para cookies
banner-text = Este site pede o seu consentimento para as finalidades abaixo. Enquanto não o der, nada é armazenado nem lido para esses fins. Pode alterar a sua escolha a qualquer momento.
banner-changed = Mudou uma parte daquilo para que deu o seu consentimento; por isso, a pergunta é feita de novo.
banner-expired = O seu consentimento anterior terminou; por isso, a pergunta é feita de novo.
banner-controller = Responsável por este site: { $controller }.
accept-all = Aceitar tudo
refuse-all = Recusar tudo
details = Escolher uma a uma
policy-link = Política de cookies
settings-link = Definições de cookies

## A página das escolhas.

settings = Definições de cookies
settings-intro = Aqui decide sobre cada finalidade. A sua escolha produz efeitos de imediato e pode alterá-la a qualquer momento.
necessary = Sempre ativas
necessary-intro = O site não pode funcionar sem estas finalidades, pelo que não há nada para escolher. A política de cookies indica-as.
asked = O que lhe é perguntado
not-asked = Aquilo a que se pode opor
not-asked-intro = Para estas finalidades, o seu consentimento não é pedido. Pode opor-se a elas a qualquer momento e gratuitamente.
allow = Permitir
refuse = Recusar
do-not-object = Não me oponho
object = Oponho-me
save = Guardar as minhas escolhas
cookies-in-detail = Os cookies em pormenor

## A situação de uma finalidade.

state-necessary = Sempre ativa
state-undecided = Ainda sem escolha e, por isso, inativa
state-given = Permitida
state-refused = Recusada
state-withdrawn = Consentimento retirado
state-expired = O seu consentimento terminou e, por isso, está inativa
state-changed = Mudou desde que a permitiu e, por isso, está inativa
state-not-asked = Ativa, a menos que se oponha
state-objected = Opôs-se e, por isso, está inativa
state-not-objected = Ativa; não se opôs

since = Desde { $date }
until = Até { $date }; depois, a pergunta será feita de novo

## O que mudou desde que foi dado um consentimento.

change-lifetime = Agora, algo é conservado durante mais tempo do que aceitou.
change-purpose = Agora, são utilizados outros cookies, ou outros recebem dados.

## Global Privacy Control, um sinal que o navegador envia.

signal-honoured = O seu navegador envia o sinal Global Privacy Control. Este site respeita-o, pelo que esta finalidade está inativa.
signal-offer = Ainda assim, pode permiti-la aqui.
signal-overridden = Permitiu esta finalidade enquanto o seu navegador enviava o sinal Global Privacy Control. Prevalece o que escolheu aqui.
signal-overrode = Permitiu esta finalidade antes de o seu navegador enviar o sinal Global Privacy Control. Prevalece o sinal, pelo que está inativa, a não ser que a confirme aqui.

## A prova de um consentimento.

record = Número do seu registo
record-text = Indique-o se tiver alguma pergunta sobre o seu consentimento, ou se quiser que o seu registo lhe seja mostrado ou seja apagado.

## O que se diz depois de uma escolha.

saved = As suas escolhas foram guardadas.
not-kept = O seu navegador não conservou as suas escolhas. Permita os cookies deste site nas definições do navegador e depois escolha de novo.
not-recorded = Não foi possível registar o seu consentimento, pelo que nada foi permitido. O que recusou fica recusado.
not-recorded-superseded = Entretanto recusou, talvez noutro separador, pelo que nada foi permitido. O que recusou fica recusado.
nothing-recorded = Não foi possível registar as suas escolhas, pelo que nada foi alterado.
not-shown = O que permitiu não lhe foi mostrado tal como é agora, pelo que não foi permitido. O que recusou fica recusado. Escolha de novo.
not-confirmed = Permitiu algo a que o utilizador ou o seu navegador se tinha oposto; continua inativo, a não ser que o confirme. O que recusou fica recusado.
not-recorded-prefetch = O seu navegador carregou esta página antes da sua visita, pelo que não foi registada nenhuma escolha.
try-again = Tente novamente. Pode ser útil aguardar: { $duration }.
no-choice = O formulário não continha nenhuma escolha, pelo que nada foi alterado. Escolha para pelo menos uma finalidade e depois guarde.
foreign-form = Este formulário não foi enviado a partir de uma página deste site, pelo que nada foi alterado. Abra aqui as definições de cookies e escolha de novo.
form-of-another-policy = Este formulário pertence a outra política de cookies, pelo que nada foi alterado. Abra aqui as definições de cookies e escolha de novo.
back = Voltar ao ponto onde estava

## O que ocupa o lugar de um conteúdo que não foi permitido.

placeholder = Conteúdo de { $provider }
placeholder-text = Só é carregado se permitir «{ $purpose }». O seu navegador liga-se então a { $provider }.
placeholder-link = Permiti-lo nas definições de cookies
placeholder-allow = Permitir «{ $purpose }»
placeholder-once = Carregar só desta vez

## A resposta a um pedido que requer um consentimento.

refused = É necessário o seu consentimento
refused-text = Isto só funciona se permitir «{ $purpose }».
