import type { GatewayStrings } from "./gateway-strings.js";

export const pt: GatewayStrings = {
  form: {
    title: "Subscrever",
    email: "Endereço de email",
    consent: "Autorizo a utilização do meu endereço de email para me enviarem comunicados de imprensa",
    privacy: "Como utilizamos os seus dados",
    submit: "Subscrever",
    leaveEmpty: "Deixe este campo em branco",
    error: "Erro",
    emailMissing: "Introduza o seu endereço de email",
    emailInvalid: "Introduza um endereço de email válido, como nome@example.com",
    consentMissing: "Assinale a caixa para autorizar o envio de emails",
    listUnknown: "Selecione uma opção da lista",
    choiceUnknown: "Selecione uma opção da lista",
    proofMissing: "Ainda estamos a verificar o seu pedido. Aguarde alguns segundos e tente novamente",
  },
  choices: {
    questions: { topic: "Temas", language: "Idiomas", frequency: "Com que frequência quer receber emails?" },
    answers: { topic: "Temas", language: "Idiomas", frequency: "Frequência" },
    noneIsAll: "Se não selecionar nenhum, receberá todos os comunicados",
    all: "Todos",
    save: "Guardar alterações",
    saved: "As alterações foram guardadas",
    frequencies: {
      immediately: "Logo após a publicação",
      daily: "Uma vez por dia",
      weekly: "Uma vez por semana",
      monthly: "Uma vez por mês",
    },
    timeZone: "Fuso horário dos seus emails",
    timeZoneOfList: "Predefinido ({zone})",
    timeZoneUnknown: "Selecione um fuso horário da lista",
    nextDigest: "Próximo email, se houver novidades: {date}, às {time}.",
  },
  pages: {
    pending: {
      title: "Consulte o seu email",
      text: "Enviámos-lhe um email. Para confirmar a sua subscrição, selecione a ligação que nele se encontra. Se não o receber dentro de alguns minutos, verifique a pasta de spam ou de lixo eletrónico.",
    },
    rateLimited: { title: "Fez demasiadas tentativas", text: "Tente novamente {when}." },
    unavailable: { title: "Ocorreu um problema com o serviço", text: "Tente novamente mais tarde." },
    notUnderstood: { title: "Ocorreu um problema", text: "Volte atrás e tente novamente." },
    siteRefused: {
      title: "Este formulário não funciona",
      text: "O site de onde veio não tem autorização para o utilizar. Informe o responsável por esse site.",
    },
    confirm: {
      title: "Confirme a sua subscrição",
      text: "Confirme que quer receber «{list}» por email.",
      button: "Confirmar a subscrição",
    },
    confirmed: {
      title: "Subscrição efetuada",
      text: "Passará a receber «{list}» por email. Para cancelar a subscrição, utilize a ligação que se encontra em cada email.",
    },
    alreadyConfirmed: {
      title: "Já confirmou a sua subscrição",
      text: "A sua subscrição de «{list}» está ativa. Não precisa de fazer mais nada.",
    },
    expired: {
      title: "Esta ligação expirou",
      text: "Foi válida durante {hours} horas. Subscreva de novo para receber outra ligação.",
    },
    linkInvalid: {
      title: "Esta ligação não funciona",
      text: "Algumas aplicações de email dividem as ligações longas. Copie a ligação completa do email e cole-a no navegador.",
    },
    linkEnded: {
      title: "Esta ligação já não funciona",
      text: "A subscrição a que dizia respeito terminou. Subscreva de novo se quiser receber emails.",
    },
    manage: {
      title: "A sua subscrição",
      text: "A sua subscrição de «{list}» está ativa.",
      button: "Cancelar a subscrição",
    },
    manageEnded: { title: "A sua subscrição", text: "Não tem uma subscrição ativa de «{list}»." },
    unsubscribe: {
      title: "Cancelar a subscrição",
      text: "Quer deixar de receber «{list}» por email?",
      button: "Cancelar a subscrição",
    },
    unsubscribed: {
      title: "Subscrição cancelada",
      text: "Deixará de receber «{list}» por email.",
    },
    releaseUnknown: {
      title: "Não encontrámos este comunicado de imprensa",
      text: "Pode ter sido removido. Verifique se copiou a ligação completa.",
    },
    releaseWithdrawn: {
      title: "Este comunicado de imprensa foi retirado",
      text: "A entidade que o publicou retirou-o, pelo que deixámos de o mostrar.",
    },
    toForm: "Subscrever",
    toManage: "Alterar a subscrição",
  },
  mails: {
    confirm: {
      subject: "Confirme a sua subscrição de «{list}»",
      text: "Recebemos um pedido para enviar «{list}» para este endereço de email. Para confirmar, selecione esta ligação no prazo de {hours} horas:",
      button: "Confirmar a subscrição",
      ignore: "Se não fez este pedido, ignore este email. Não voltaremos a enviar-lhe mensagens.",
    },
    known: {
      subject: "Já tem uma subscrição de «{list}»",
      text: "Recebemos um pedido para enviar «{list}» para este endereço de email. A sua subscrição já está ativa. Não precisa de fazer nada.",
    },
    welcome: {
      subject: "A sua subscrição de «{list}» está ativa",
      text: "Agradecemos a sua subscrição de «{list}», que já está ativa. Guarde este email. Utilize as ligações que nele se encontram para alterar ou cancelar a subscrição.",
    },
    manage: "Alterar a subscrição",
    unsubscribe: "Cancelar a subscrição",
    reason: "Recebe este email porque subscreveu «{list}».",
    browser: "Ler no navegador",
    whole: "Ler o comunicado de imprensa completo",
    links: "Endereços das ligações",
    image: "Imagem: {text}",
    untitled: "Comunicado de imprensa",
    test: "Teste: {subject}",
    correction: {
      subject: "Correção: {title}",
      text: "Esta é uma correção de um comunicado de imprensa que lhe enviámos anteriormente.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} comunicado de imprensa", other: "{count} comunicados de imprensa" },
      contents: "Neste email",
    },
  },
};
