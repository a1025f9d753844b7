import type { GatewayStrings } from "./gateway-strings.js";

export const es: GatewayStrings = {
  form: {
    title: "Suscripción",
    email: "Correo electrónico",
    consent: "Acepto que se utilice mi dirección de correo electrónico para enviarme notas de prensa",
    privacy: "Cómo usamos sus datos",
    submit: "Suscribirse",
    leaveEmpty: "Deje este campo vacío",
    error: "Error",
    emailMissing: "Indique su correo electrónico",
    emailInvalid: "Indique un correo electrónico válido, por ejemplo, nombre@example.com",
    consentMissing: "Marque la casilla para aceptar la recepción de correos",
    listUnknown: "Seleccione una opción de la lista",
    choiceUnknown: "Seleccione una opción de la lista",
    proofMissing: "Todavía se está comprobando su solicitud. Espere unos segundos y vuelva a intentarlo",
  },
  choices: {
    questions: {
      topic: "Temas",
      language: "Idiomas",
      frequency: "¿Con qué frecuencia desea recibir correos?",
    },
    answers: { topic: "Temas", language: "Idiomas", frequency: "Frecuencia" },
    noneIsAll: "Si no selecciona nada, lo recibirá todo",
    all: "Todos",
    save: "Guardar cambios",
    saved: "Se han guardado los cambios",
    frequencies: {
      immediately: "En cuanto se publique",
      daily: "Una vez al día",
      weekly: "Una vez a la semana",
      monthly: "Una vez al mes",
    },
    timeZone: "Zona horaria de sus correos",
    timeZoneOfList: "Predeterminada ({zone})",
    timeZoneUnknown: "Seleccione una zona horaria de la lista",
    nextDigest: "Su próximo correo llegará el {date}, a las {time}, si hay novedades.",
  },
  pages: {
    pending: {
      title: "Revise su correo",
      text: "Le hemos enviado un correo. Pulse el enlace que contiene para confirmar su suscripción. Si no le llega en unos minutos, revise la carpeta de correo no deseado (spam).",
    },
    rateLimited: { title: "Demasiados intentos", text: "Vuelva a intentarlo {when}." },
    unavailable: { title: "Hay un problema con el servicio", text: "Inténtelo más tarde." },
    notUnderstood: { title: "Se ha producido un error", text: "Vuelva atrás e inténtelo de nuevo." },
    siteRefused: {
      title: "Este formulario no funciona",
      text: "El sitio web del que viene no tiene permiso para usarlo. Comuníquelo a la entidad responsable de ese sitio.",
    },
    confirm: {
      title: "Confirme su suscripción",
      text: "Confirme que desea recibir «{list}» por correo electrónico.",
      button: "Confirmar suscripción",
    },
    confirmed: {
      title: "Suscripción confirmada",
      text: "Le enviaremos «{list}» por correo electrónico. Para darse de baja, use el enlace que figura en todos nuestros correos.",
    },
    alreadyConfirmed: {
      title: "Ya ha confirmado la suscripción",
      text: "Tiene una suscripción a «{list}». No tiene que hacer nada más.",
    },
    expired: {
      title: "El enlace ha caducado",
      text: "Tenía una validez de {hours} horas. Suscríbase de nuevo para recibir otro enlace.",
    },
    linkInvalid: {
      title: "El enlace no funciona",
      text: "Algunos programas de correo cortan los enlaces largos. Copie el enlace completo del correo y péguelo en su navegador.",
    },
    linkEnded: {
      title: "El enlace ya no es válido",
      text: "La suscripción correspondiente ha finalizado. Suscríbase de nuevo si desea recibir correos.",
    },
    manage: {
      title: "Su suscripción",
      text: "Tiene una suscripción a «{list}».",
      button: "Darse de baja",
    },
    manageEnded: { title: "Su suscripción", text: "No tiene ninguna suscripción a «{list}»." },
    unsubscribe: {
      title: "Darse de baja",
      text: "¿Desea dejar de recibir «{list}» por correo electrónico?",
      button: "Darse de baja",
    },
    unsubscribed: {
      title: "Se ha dado de baja",
      text: "Ya no recibirá «{list}» por correo electrónico.",
    },
    releaseUnknown: {
      title: "No se ha encontrado la nota de prensa",
      text: "Es posible que se haya eliminado. Compruebe que ha copiado el enlace completo.",
    },
    releaseWithdrawn: {
      title: "Esta nota de prensa se ha retirado",
      text: "La entidad que la publicó la ha retirado, por lo que ya no se muestra.",
    },
    toForm: "Suscribirse",
    toManage: "Modificar la suscripción",
  },
  mails: {
    confirm: {
      subject: "Confirme su suscripción a «{list}»",
      text: "Hemos recibido una solicitud para enviar «{list}» a esta dirección de correo electrónico. Para confirmarla, pulse este enlace en un plazo de {hours} horas:",
      button: "Confirmar suscripción",
      ignore: "Si no ha hecho esta solicitud, ignore este correo. No volveremos a escribirle.",
    },
    known: {
      subject: "Ya tiene una suscripción a «{list}»",
      text: "Hemos recibido una solicitud para enviar «{list}» a esta dirección de correo electrónico. Ya tiene una suscripción. No tiene que hacer nada.",
    },
    welcome: {
      subject: "Se ha suscrito a «{list}»",
      text: "Gracias. Se ha suscrito a «{list}». Conserve este correo. Sus enlaces le permiten modificar la suscripción o darse de baja.",
    },
    manage: "Modificar la suscripción",
    unsubscribe: "Darse de baja",
    reason: "Recibe este correo porque se ha suscrito a «{list}».",
    browser: "Leer en el navegador",
    whole: "Leer la nota de prensa completa",
    links: "Direcciones de los enlaces",
    image: "Imagen: {text}",
    untitled: "Nota de prensa",
    test: "Prueba: {subject}",
    correction: {
      subject: "Corrección: {title}",
      text: "Esta es la corrección de una nota de prensa que le enviamos anteriormente.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} nota de prensa", other: "{count} notas de prensa" },
      contents: "En este correo",
    },
  },
};
