import type {
  BuiltFormStrings,
  ChangeStrings,
  ChoiceStrings,
  DateStyle,
  FailureStrings,
  FeedErrorStrings,
  FindingStrings,
  ImageViewerStrings,
  ListStrings,
  MoreReleasesStrings,
  NewTabStrings,
  OpeningStrings,
  OutcomeStrings,
  PartStrings,
  ReleaseStrings,
  SubscribeStrings,
  ToolStrings,
} from "./locale.js";

// pt-PT, not pt: without a region, `Intl` writes as Brazil does.
export const dates: DateStyle = { locale: "pt-PT", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Não foi possível carregar as notícias. Tente novamente mais tarde";

const failed: FeedErrorStrings = {
  blocked: "De momento, não é possível mostrar as notícias",
  offline: "Está offline. Verifique a sua ligação à internet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "A carregar notícias",
  empty: "De momento, não há notícias",
  failed,
  stale: "Esta lista pode estar desatualizada. Última atualização: {date}",
  retry: "Tentar novamente",
  more: "Mostrar mais",
  moreFailed: "De momento, não é possível carregar mais notícias",
  shown: {
    one: "A mostrar {count} comunicado de imprensa",
    other: "A mostrar {count} comunicados de imprensa",
  },
};

export const finding: FindingStrings = {
  find: "Pesquisar notícias",
  search: "Pesquisar",
  category: "Tema",
  type: "Tipo",
  language: "Idioma",
  year: "Ano",
  all: "Todos",
  unknown: "Não consta da lista",
  found: { one: "{count} resultado", other: "{count} resultados" },
  foundSoFar: {
    one: "{count} resultado até agora. Selecione «Mostrar mais» para pesquisar notícias mais antigas",
    other: "{count} resultados até agora. Selecione «Mostrar mais» para pesquisar notícias mais antigas",
  },
  nothingFound: "Sem resultados. Verifique a ortografia ou remova um filtro",
  clear: "Limpar filtros",
};

export const opening: OpeningStrings = {
  back: "Voltar a todas as notícias",
  close: "Fechar",
};

export const changes: ChangeStrings = {
  updated: "Atualizado a {date}",
  correction: "Corrigido",
  withdrawal: "Retirado",
};

export const newTab: NewTabStrings = {
  newTab: "(abre num novo separador)",
};

export const release: ReleaseStrings = {
  loading: "A carregar o comunicado",
  failed,
  stale: "Este comunicado pode estar desatualizado. Última atualização: {date}",
  retry: "Tentar novamente",
  updated: "Atualizado a {date}",
  newsroom: "Visitar a sala de imprensa",
  original: "Ler este comunicado na sala de imprensa",
  bodyFailed: "Não é possível mostrar este comunicado aqui",
  playVideo: "Reproduzir vídeo (de {host})",
  playTitledVideo: "Reproduzir vídeo: {title} (de {host})",
  video: "Ver vídeo em {host}",
  titledVideo: "Ver «{title}» em {host}",
};

export const failures: FailureStrings = {
  notFound: "Não encontrámos este comunicado. Pode ter sido movido ou removido",
  withheld: "Este comunicado será publicado aqui a {date}",
};

export const parts: PartStrings = {
  correction: "Corrigido",
  withdrawal: "Retirado",
  contacts: "Contactos para a imprensa",
  about: "Sobre a entidade: {publisher}",
  aboutPublisher: "Sobre a entidade",
  images: "Imagens",
  image: "Imagem {number}",
  videos: "Vídeos",
  documents: "Documentos",
  links: "Ligações",
  keywords: "Palavras-chave",
  translations: "Ler noutro idioma:",
  translated: "A mostrar: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Imagens",
  previousImage: "Imagem anterior",
  nextImage: "Imagem seguinte",
  closeImages: "Fechar",
  imagePosition: "{number} de {count}",
  downloadImage: "Transferir o original ({type})",
  newTab: "(abre num novo separador)",
};

export const tools: ToolStrings = {
  tools: "Copiar, partilhar ou imprimir",
  copyText: "Copiar texto",
  textCopied: "Texto copiado",
  copyLink: "Copiar ligação",
  linkCopied: "Ligação copiada",
  copyFailed: "O seu navegador bloqueou a cópia. Selecione o texto e copie-o",
  share: "Partilhar",
  shareFailed: "Não foi possível partilhar. Em alternativa, copie a ligação",
  print: "Imprimir",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher}: mais comunicados de imprensa",
  moreReleases: "Mais comunicados de imprensa",
};

export const subscribe: SubscribeStrings = {
  sending: "A enviar…",
  errorSummary: "O formulário tem erros",
  emailMissing: "Introduza o seu endereço de email",
  emailInvalid: "Introduza um endereço de email válido, como nome@example.com",
  consentMissing: "Assinale a caixa para autorizar o envio de emails",
};

const serviceProblem = "Ocorreu um problema com o serviço. Tente novamente mais tarde";

export const outcomes: OutcomeStrings = {
  pending: "Consulte o seu email. Para confirmar, selecione a ligação que lhe enviámos",
  subscribed: "Subscrição efetuada. Enviaremos os comunicados de imprensa para este endereço de email",
  another: "Utilizar outro endereço de email",
  failed: {
    rejected: "Não foi possível efetuar a subscrição. Verifique o seu endereço de email e tente novamente",
    "rate-limited": "Fez demasiadas tentativas. Aguarde alguns minutos e tente novamente",
    unavailable: serviceProblem,
    network: "Não foi possível enviar o seu pedido. Verifique a sua ligação à internet e tente novamente",
    timeout: serviceProblem,
  },
  retryLater: "Fez demasiadas tentativas. Tente novamente {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Endereço de email",
  consent: "Autorizo a utilização do meu endereço de email para me enviarem comunicados de imprensa",
  privacy: "Como utilizamos os seus dados",
  submit: "Subscrever",
  leaveEmpty: "Deixe este campo em branco",
  manage: "Alterar a subscrição",
  unsubscribe: "Cancelar a subscrição",
};

export const choices: ChoiceStrings = {
  topics: "Temas",
  languages: "Idiomas",
  noneIsAll: "Se não selecionar nenhum, receberá todos os comunicados",
  frequency: "Com que frequência quer receber emails?",
  frequencies: {
    immediately: "Logo após a publicação",
    daily: "Uma vez por dia",
    weekly: "Uma vez por semana",
    monthly: "Uma vez por mês",
  },
};
