### Os textos fixos da página da política. Ver o inglês, que dá a lista das mensagens e dos seus argumentos.

title = Política de cookies
contents = Nesta página

## Porque se utilizam cookies.

why = Por que razão este site utiliza cookies
why-intro = Este site utiliza cookies:
why-necessary = para funcionar
why-statistical = para análise estatística das visitas, a fim de saber como o site é utilizado
why-internal = para funcionalidades e finalidades próprias que vão além do necessário
why-third-party = para serviços prestados por outras empresas
why-none = Esta política não indica nenhuma finalidade para a qual este site utilize cookies.

## O que é um cookie.

what = O que é um cookie
what-is = Um cookie é um pequeno conjunto de dados com um nome. Um site entrega-o ao seu navegador, que o conserva durante um certo período e o devolve com os pedidos posteriores a esse site.
what-for = Em geral, os sites utilizam cookies, por exemplo, para manter a sessão iniciada, conservar um carrinho de compras, elaborar estatísticas ou mostrar publicidade. As utilizações que este site lhes dá estão indicadas mais abaixo.
what-storage = O seu navegador dispõe também de um armazenamento, no qual as páginas de um site podem conservar dados com um nome. Ao contrário dos cookies, estes elementos não são enviados com os pedidos. O que esta página diz sobre os tipos e sobre o consentimento vale também para eles.
what-access = Um site também pode obter informações do seu dispositivo sem nele armazenar nada, por exemplo a partir de indicações que o seu navegador envia ou de uma imagem numa mensagem de correio eletrónico. O que esta página diz sobre os tipos e sobre o consentimento vale também para isso.
what-embeds = As páginas podem ainda incluir conteúdos de outras empresas, como vídeos, formulários ou scripts. Para os carregar, o seu navegador liga-se aos servidores dessas empresas, que ficam então a conhecer o endereço (IP) da sua ligação e podem utilizar os seus próprios cookies.

## Os tipos de cookies, cada um com a sua regra.

kinds = Os tipos de cookies
kinds-intro = Existem quatro tipos de cookies. Do tipo depende se o seu consentimento é pedido.
kinds-kind = Tipo
kinds-what = Descrição
kinds-rule = Consentimento
kinds-used = Utilizados neste site
used-yes = Sim
used-no = Não

kind-necessary = Necessários
kind-necessary-what = Conservam informações entre duas visitas de um mesmo dispositivo a um mesmo site: uma sessão iniciada, um carrinho, preferências da interface.
kind-necessary-rule = Não é pedido.

kind-statistical = Estatísticos
kind-statistical-what = Seguem a atividade dos visitantes, para fins estatísticos.
kind-statistical-rule = É pedido, a não ser que os dados sejam anonimizados de modo a não permitirem chegar a uma pessoa e as normas aplicáveis não exijam o consentimento. Quando não é pedido, pode opor-se.

kind-internal = Internos (próprios)
kind-internal-what = São armazenados pelo site visitado para mais do que o necessário: dados pessoais, comportamento, publicidade.
kind-internal-rule = É pedido.

kind-third-party = De terceiros
kind-third-party-what = São armazenados por outro site ou para outro site, muitas vezes uma agência de publicidade, que vê então o que foi visitado.
kind-third-party-rule = É pedido.

## Os cookies deste site, por finalidade.

used = Cookies utilizados em { $site }
used-intro = Estas são as finalidades para as quais se utilizam cookies, cada uma com os seus cookies.
used-intro-more = Estas são as finalidades para as quais se utilizam cookies, cada uma com os seus cookies e com o que, além disso, armazena no seu navegador ou carrega de outros servidores.
used-none = Esta política não indica nenhuma finalidade nem nenhum cookie.
purpose-kind = Tipo
purpose-consent = Consentimento
purpose-basis = Fundamento jurídico
purpose-data = Categorias de dados pessoais
purpose-use = Utilização dos dados
purpose-data-kept = Conservação dos dados recolhidos
purpose-recipients = Outros destinatários dos dados
purpose-cookies = Cookies
purpose-storage = Armazenamento do seu navegador
purpose-access = Acesso sem armazenamento
purpose-embeds = Conteúdos incorporados
purpose-companies = Empresas
purpose-no-cookies = Esta política não indica nenhum cookie para esta finalidade.

consent-asked = É pedido previamente. Pode recusá-lo, e retirá-lo a qualquer momento.
consent-necessary = Não é pedido, por se tratar de algo necessário.
consent-anonymised = Não é pedido, porque os dados são anonimizados de modo a não permitirem chegar a uma pessoa. Pode opor-se a qualquer momento.
consent-not-asked = Não é pedido. Pode opor-se a qualquer momento.
basis-consent = Consentimento (RGPD, art. 6.º, n.º 1, al. a))
basis-contract = Contrato (RGPD, art. 6.º, n.º 1, al. b))
basis-legal-obligation = Obrigação jurídica (RGPD, art. 6.º, n.º 1, al. c))
basis-vital-interests = Interesses vitais (RGPD, art. 6.º, n.º 1, al. d))
basis-public-task = Missão de interesse público (RGPD, art. 6.º, n.º 1, al. e))
basis-legitimate-interest = Interesses legítimos (RGPD, art. 6.º, n.º 1, al. f))
basis-asked-too = Ainda assim, armazenar e ler dados no seu navegador exige o seu consentimento.
data-identifier = identificadores em linha
data-ip-address = endereço IP
data-device = dados do dispositivo
data-browser = dados do navegador
data-browsing = comportamento de navegação
data-clicks = cliques
data-location = localização
data-language = língua
data-preferences = preferências
data-interests = interesses
data-demographic = dados demográficos, como a idade ou o género
data-name = nome
data-email = endereço de correio eletrónico
data-phone = número de telefone
data-address = endereço postal
data-account = dados da conta
data-purchases = compras
data-payment = dados de pagamento
data-communication = conteúdo das comunicações
data-social-media = dados das redes sociais
data-health = dados de saúde
data-special-category = outras categorias especiais de dados pessoais

## O que uma finalidade declara sobre os seus dados.

use-anonymised = Os dados são anonimizados de modo a não permitirem chegar a uma pessoa.
use-own = Os dados servem exclusivamente a { $controller }.
use-no-cross-site = Os dados não são utilizados para seguir a sua atividade noutros sites ou aplicações.
use-ip-masked = A parte final do seu endereço IP é removida antes de qualquer conservação ou transmissão.
use-not-matched = Os dados não são associados a uma conta nem a uma pessoa conhecida, nem aqui nem por quem os recebe.
use-sensitive = São tratados dados sensíveis.

column-provider = Prestador do serviço
column-location = Função e localização
column-cookie = Cookie
column-entry = Elemento
column-access = O que é lido
column-purpose = Finalidade
column-lifetime = Duração (máxima)
column-kept = Conservação
column-readers = Quem mais o lê
column-hosts = O seu navegador liga-se a
column-loaded = Carregamento
column-country = País
column-role = Função
column-purposes = Finalidades
column-opt-out = Oposição

opt-out = Opor-se junto deste prestador
provider-privacy = Política de privacidade deste prestador
role-processor = atua por conta de { $controller }
role-controller = decide por si como utiliza os dados
role-joint = responsável conjuntamente com { $controller }
transfer-adequacy = Transferência para um país terceiro ({ $country }): decisão de adequação
transfer-scc = Transferência para um país terceiro ({ $country }): cláusulas contratuais-tipo
transfer-bcr = Transferência para um país terceiro ({ $country }): regras vinculativas aplicáveis às empresas
transfer-derogation = Transferência para um país terceiro ({ $country }): derrogação para situações específicas

companies = Todas as empresas
companies-text = Todas as empresas que esta política menciona, cada uma com as finalidades para as quais armazena, lê ou recebe dados.

set-by-middleware = Criado por outro componente do servidor deste site
set-by-proxy = Criado por um servidor colocado à frente deste site
set-by-proxy-again = Eliminado quando recusa ou se opõe, mas esse servidor pode criá-lo de novo
set-by-scripts = Criado por scripts deste site, no seu navegador
set-by-embed = Criado pelo conteúdo deste prestador nas páginas deste site

because-transmission = Transmissão de uma comunicação
because-authentication = Manutenção da sua sessão
because-remember-me = Reinício da sua sessão, se o tiver pedido
because-csrf = Proteção dos formulários contra falsificação
because-security = Segurança do serviço
because-user-input = Conservação do que escreveu
because-basket = Carrinho de compras
because-payment = Um pagamento que iniciou
because-load-balancing = Distribuição dos pedidos pelos servidores
because-media-player = Reprodução de conteúdos que pediu
because-interface = Preferências da interface
because-choice = Conservação de uma escolha sobre cookies
because-paywall = Contagem de artigos gratuitos
access-fingerprint = Características do navegador e do dispositivo, combinadas para os reconhecer (impressão digital)
access-link-decoration = Identificadores acrescentados às ligações
access-client-hints = Indicações que o navegador dá sobre si próprio quando lhe são pedidas (client hints)
access-email-pixel = Imagem numa mensagem de correio eletrónico que comunica a sua abertura (píxel de rastreio)
access-ip-address = Endereço IP
access-sensor = Sensores do dispositivo

location-all = Todas as páginas
location-below = Páginas sob { $path }
location-embed = Conteúdo incorporado de { $provider }
location-subdomains = Enviado também aos subdomínios
location-partitioned = Conservado em separado para cada site que incorpora este
location-choice = Este site nunca o bloqueia nem o elimina, pois isso anularia uma escolha sua
location-stored-on = Armazenado em { $site } e não neste site, que não pode criá-lo nem eliminá-lo
location-stores-on = Armazena os seus cookies em { $site }, onde este site não pode eliminá-los
also-serves = Serve também a finalidade «{ $purpose }»

name-end = O final do nome varia
name-parts = O que substitui … no nome varia

hosts-star = * representa qualquer subdomínio
hosts-features = Pode utilizar estas funções do seu navegador: { $features }
loaded-consent = Só depois de dar o seu consentimento
loaded-objection = A menos que se oponha
loaded-necessary = Sem perguntar, por ser necessário
loaded-by = Carregado por conteúdo de { $provider }
choices-passed-on = As suas escolhas são comunicadas a este prestador

readers-none = Nenhum terceiro
readers-scripts = Os scripts das páginas do site podem lê-lo

## Quanto dura um cookie.

lifetime-sliding = { $duration } após a sua última visita
lifetime-session = Até ao fim da sessão do navegador
lifetime-unknown = Não indicada pelo prestador
lifetime-restored = Os navegadores podem restaurar uma sessão e, com ela, o cookie
lifetime-refusal = { $duration } em caso de recusa
lifetime-lasting = { $duration } após a sua última visita, se recusar o que em algumas regiões está ativo sem perguntar
lifetime-capped = Os navegadores podem reduzir esta duração para { $duration }

kept-local = Até ser eliminado
kept-local-note = Não tem um fim próprio
kept-scripts-note = Nessa altura é eliminado por scripts, pois não tem um fim próprio
kept-session = Até o separador ser fechado
kept-session-note = Os navegadores podem restaurar um separador e, com ele, o elemento

## O que já não é utilizado.

retired = Cookies que já não são utilizados
retired-text = Este site utilizava anteriormente estes cookies. Já não os cria e, quando o seu navegador ainda envia algum, dá-lhe a indicação de o eliminar.

## As escolhas e os direitos de quem visita o site.

choices = As suas escolhas
choices-consent = Pode dar ou recusar o seu consentimento para cada finalidade que o pede, e retirá-lo a qualquer momento, tão facilmente como o deu. A retirada não compromete a licitude do que foi feito antes.
choices-objection = Pode opor-se a qualquer momento às finalidades que não são necessárias e para as quais não é pedido o seu consentimento.
choices-deletion = Quando retira o consentimento ou se opõe, este site dá ao seu navegador a indicação de eliminar os cookies da finalidade que estão ao alcance do site.
choices-partitions = Os cookies conservados em separado para cada site que incorpora este só são eliminados no site em que retira o consentimento ou se opõe.
choices-storage = Os elementos do armazenamento do seu navegador não são eliminados desta forma. Pode eliminá-los nas definições do seu navegador.
choices-storage-cleared = Quando retira o consentimento para «{ $purpose }» ou se opõe, este site dá ao seu navegador a indicação de eliminar tudo o que guarda no seu armazenamento para este site, incluindo o necessário.
choices-elsewhere = Os cookies que outras empresas conservam nos seus próprios sites estão fora do alcance deste site. Pode eliminá-los nas definições do seu navegador.
choices-link = Fazer ou alterar as suas escolhas
choices-none = Neste site não há nada para escolher, porque só indica utilizações necessárias de cookies.
choices-browser = Nas definições do seu navegador, pode eliminar ou bloquear os cookies. Nesse caso, algumas partes do site podem não funcionar.
choices-browser-storage = Nas definições do seu navegador, pode eliminar ou bloquear os cookies e os elementos armazenados, a que os navegadores chamam muitas vezes dados de sites. Nesse caso, algumas partes do site podem não funcionar.

gpc = Global Privacy Control
gpc-text = Se o seu navegador enviar o sinal Global Privacy Control, este site entende-o como a sua recusa das finalidades aqui indicadas, a não ser que as permita enquanto o sinal é enviado.

responsible = Quem é responsável
responsible-controller = Responsável pelo tratamento
responsible-address = Endereço postal
responsible-joint = Responsável conjunto pelo tratamento
responsible-privacy = Política de privacidade
responsible-contact = Contacto
responsible-dpo = Encarregado da proteção de dados
responsible-updated = Última atualização da política

rights = Os seus direitos
rights-text = Na medida em que a lei lhe confere estes direitos, pode pedir o acesso aos seus dados pessoais, a sua retificação, apagamento, limitação ou portabilidade, e opor-se à sua utilização.

complaint = O seu direito de apresentar reclamação
complaint-text = Se considerar que os seus dados pessoais não são tratados de forma lícita, tem direito a apresentar reclamação a uma autoridade de controlo da proteção de dados, por exemplo, a do lugar onde reside ou trabalha, ou do lugar onde ocorreram os factos.
complaint-authority = Autoridade de controlo
