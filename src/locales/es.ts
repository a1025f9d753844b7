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

export const dates: DateStyle = { locale: "es-ES", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Hay un problema con las noticias. Inténtelo más tarde";

const failed: FeedErrorStrings = {
  blocked: "No se pueden mostrar las noticias en este momento",
  offline: "No tiene conexión. Compruebe su conexión a internet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Cargando noticias",
  empty: "No hay noticias en este momento",
  failed,
  stale: "Es posible que esta lista no esté actualizada. Última actualización: {date}",
  retry: "Reintentar",
  more: "Mostrar más",
  moreFailed: "No se pueden cargar más noticias en este momento",
  shown: { one: "Se muestra {count} nota de prensa", other: "Se muestran {count} notas de prensa" },
};

export const finding: FindingStrings = {
  find: "Buscar noticias",
  search: "Buscar",
  category: "Tema",
  type: "Tipo",
  language: "Idioma",
  year: "Año",
  all: "Todos",
  unknown: "No está en la lista",
  found: { one: "{count} resultado", other: "{count} resultados" },
  foundSoFar: {
    one: "{count} resultado hasta ahora. Pulse «Mostrar más» para buscar en noticias anteriores",
    other: "{count} resultados hasta ahora. Pulse «Mostrar más» para buscar en noticias anteriores",
  },
  nothingFound: "No hay resultados. Revise la ortografía o quite algún filtro",
  clear: "Borrar filtros",
};

export const opening: OpeningStrings = {
  back: "Volver a todas las noticias",
  close: "Cerrar",
};

export const changes: ChangeStrings = {
  updated: "Actualización: {date}",
  correction: "Nota corregida",
  withdrawal: "Nota retirada",
};

export const newTab: NewTabStrings = {
  newTab: "(se abre en una pestaña nueva)",
};

export const release: ReleaseStrings = {
  loading: "Cargando nota de prensa",
  failed,
  stale: "Es posible que esta nota de prensa no esté actualizada. Última actualización: {date}",
  retry: "Reintentar",
  updated: "Actualización: {date}",
  newsroom: "Ir a la sala de prensa",
  original: "Leer esta nota de prensa en la sala de prensa",
  bodyFailed: "No se puede mostrar aquí esta nota de prensa",
  playVideo: "Reproducir vídeo (de {host})",
  playTitledVideo: "Reproducir vídeo: {title} (de {host})",
  video: "Ver el vídeo en {host}",
  titledVideo: "Ver «{title}» en {host}",
};

export const failures: FailureStrings = {
  notFound: "No se ha encontrado la nota de prensa. Es posible que se haya movido o eliminado",
  withheld: "Esta nota de prensa se publicará aquí el {date}",
};

export const parts: PartStrings = {
  correction: "Nota corregida",
  withdrawal: "Nota retirada",
  contacts: "Contacto de prensa",
  about: "Sobre la entidad: {publisher}",
  aboutPublisher: "Sobre la entidad",
  images: "Imágenes",
  image: "Imagen {number}",
  videos: "Vídeos",
  documents: "Documentos",
  links: "Enlaces",
  keywords: "Palabras clave",
  translations: "Leer en otro idioma:",
  translated: "Se muestra: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Imágenes",
  previousImage: "Imagen anterior",
  nextImage: "Imagen siguiente",
  closeImages: "Cerrar",
  imagePosition: "{number} de {count}",
  downloadImage: "Descargar el original ({type})",
  newTab: "(se abre en una pestaña nueva)",
};

export const tools: ToolStrings = {
  tools: "Copiar, compartir o imprimir",
  copyText: "Copiar texto",
  textCopied: "Texto copiado",
  copyLink: "Copiar enlace",
  linkCopied: "Enlace copiado",
  copyFailed: "El navegador ha bloqueado la copia. Seleccione el texto y cópielo",
  share: "Compartir",
  shareFailed: "No se ha podido compartir. Copie el enlace en su lugar",
  print: "Imprimir",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Más notas de prensa: {publisher}",
  moreReleases: "Más notas de prensa",
};

export const subscribe: SubscribeStrings = {
  sending: "Enviando…",
  errorSummary: "Revise los datos",
  emailMissing: "Indique su correo electrónico",
  emailInvalid: "Indique un correo electrónico válido, por ejemplo, nombre@example.com",
  consentMissing: "Marque la casilla para aceptar la recepción de correos",
};

const serviceProblem = "Hay un problema con el servicio. Inténtelo más tarde";

export const outcomes: OutcomeStrings = {
  pending: "Revise su correo. Para confirmar, pulse el enlace que le hemos enviado",
  subscribed: "Se ha suscrito. Enviaremos las notas de prensa a este correo electrónico",
  another: "Usar otro correo electrónico",
  failed: {
    rejected: "No se ha podido realizar la suscripción. Compruebe el correo indicado y vuelva a intentarlo",
    "rate-limited": "Demasiados intentos. Espere unos minutos y vuelva a intentarlo",
    unavailable: serviceProblem,
    network: "No se ha podido enviar su solicitud. Compruebe su conexión a internet y vuelva a intentarlo",
    timeout: serviceProblem,
  },
  retryLater: "Demasiados intentos. Vuelva a intentarlo {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Correo electrónico",
  consent: "Acepto que se utilice mi dirección de correo electrónico para enviarme notas de prensa",
  privacy: "Cómo usamos sus datos",
  submit: "Suscribirse",
  leaveEmpty: "Deje este campo vacío",
  manage: "Modificar la suscripción",
  unsubscribe: "Darse de baja",
};

export const choices: ChoiceStrings = {
  topics: "Temas",
  languages: "Idiomas",
  noneIsAll: "Si no selecciona nada, lo recibirá todo",
  frequency: "¿Con qué frecuencia desea recibir correos?",
  frequencies: {
    immediately: "En cuanto se publique",
    daily: "Una vez al día",
    weekly: "Una vez a la semana",
    monthly: "Una vez al mes",
  },
};
