### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regras por região
rules-text = As regras aplicáveis dependem da região a partir da qual visita este site. O que é necessário está ativo em toda a parte e não consta da tabela.
rules-from = Estas são as regras seguintes à data de { $date }, aplicadas aos factos que esta política declara: { $jurisdictions }. Não constituem aconselhamento jurídico.
rules-unsure = A sua região é deduzida da sua ligação. Pode estar errada, por exemplo com uma VPN. Se for desconhecida, ou conhecida apenas em parte, valem as mais estritas das regras possíveis.
rules-travel = Uma recusa, uma retirada ou uma oposição vale em todas as regiões. A sua região não é guardada.
rules-record = Se este site conservar um registo da sua escolha, ele indica as regras que se aplicavam.
rules-region = Região
rules-others = Todas as outras regiões
rules-unknown = Região desconhecida
rules-general = Regra geral
rules-keep = Um consentimento vale no máximo
rules-wait = Após uma recusa, não lhe é perguntado de novo durante
rule-off = Inativo, não pode ser permitido
rule-ask = Inativo até dar o seu consentimento
rule-object = Ativo a menos que se oponha
rule-inform = Ativo, com esta informação; pode opor-se
rule-of = { $purpose } – regra: { $jurisdiction }

## Where they come from.

sources = Fontes destas regras
sources-text = De onde vêm estas regras, como isso foi lido e a que data. As fontes são indicadas em inglês.
sources-source = Fonte
sources-grade = Como foi lida
sources-day = À data de
grade-primary = O próprio texto
grade-primary-old = Uma versão anterior do texto
grade-secondary = Um relato sobre o texto
grade-unverified = Não verificado, pelo que se aplica a leitura mais estrita

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Existem quatro tipos de cookies. Do tipo e da sua região depende se o seu consentimento é pedido.
kind-rule-region = Depende da sua região.
consent-region = Depende da sua região, ver «{ $rules }». Pode recusar ou opor-se, e retirar um consentimento, a qualquer momento.
loaded-region = Onde as regras da sua região exigem o seu consentimento, só depois de o dar; noutros casos, a menos que se oponha
basis-region = Onde o seu consentimento é pedido, armazenar e ler dados no seu navegador exige-o ainda assim.
measurement-fr = Em França, estas finalidades medem a audiência sem lhe perguntar. Os dados servem apenas este site, são anonimizados e não são utilizados para seguir a sua atividade noutros lugares. Pode opor-se a qualquer momento: { $purposes }.
gpc-remembered = Onde estas finalidades estão ativas sem perguntar, este site recorda a recusa e respeita-a mesmo que o sinal falte mais tarde.

## What is sent to others.

sent = O que outros recebem
sent-text = Que dados outras empresas recebem, e para que finalidades.
sent-recipient = Destinatário
sent-unlisted = Não indicado por categoria
