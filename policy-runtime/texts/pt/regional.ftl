### Os textos fixos sobre a região do visitante. Ver o inglês.

sale-link = Não vender nem partilhar as minhas informações pessoais
limit-link = Limitar a utilização das minhas informações pessoais sensíveis
privacy-choices-link = As suas opções de privacidade
opt-out-honored = Pedido de oposição respeitado
advertising-link = Opor-se à venda de dados e à publicidade direcionada

opt-out-text = Com este botão, opõe-se à venda e à partilha das suas informações pessoais e à publicidade direcionada. O botão desativa estas finalidades, para as quais outras empresas recebem dados:
opt-out-button = Opor-se à venda e à partilha
limit-text = Com este botão, limita a utilização das suas informações pessoais sensíveis. O botão desativa estas finalidades:
limit-button = Limitar a utilização
opt-out-done = Estas finalidades estão inativas neste navegador.
opt-out-reach = Vale a partir de agora para este navegador neste site. Não abrange outros navegadores e dispositivos, nem dados transmitidos antes ou por outras vias. Para esses, escreva para: { $contact }

confirm = Confirme, por favor
confirm-text = O utilizador ou o seu navegador opôs-se a estas finalidades. Continuam inativas, a não ser que confirme que as quer permitir:
confirm-yes = Sim, permitir
confirm-no = Não, manter inativas

entry-notice = Aviso sobre cookies
entry-notice-text = Estas finalidades estão ativas aqui sem que lhe seja pedido o consentimento, e as empresas indicadas participam nelas. Pode recusá-las agora ou a qualquer momento, exceto as que estão sempre ativas.
entry-notice-refuse = Recusá-las
entry-notice-ok = OK

banner-close = Fechar e recusar tudo
banner-separate = Cada uma das finalidades seguintes precisa de uma resposta própria:

off-here = Inativas aqui
off-here-intro = No local onde se encontra, estas finalidades estão inativas e nenhuma escolha as ativa.
state-off = Inativa aqui
off-here-text = Isto não está disponível no local onde se encontra: «{ $purpose }» está inativa aqui e nenhuma escolha a ativa.
