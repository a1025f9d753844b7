import type { GatewayStrings } from "./gateway-strings.js";

export const tr: GatewayStrings = {
  form: {
    title: "Abonelik",
    email: "E-posta adresi",
    consent: "E-posta adresimin bana basın açıklaması göndermek için kullanılmasına onay veriyorum",
    privacy: "Verilerinizi nasıl kullanıyoruz",
    submit: "Abone ol",
    leaveEmpty: "Bu alanı boş bırakın",
    error: "Hata",
    emailMissing: "E-posta adresinizi girin",
    emailInvalid: "Geçerli bir e-posta adresi girin, örneğin ad@example.com",
    consentMissing: "E-posta almayı kabul etmek için kutuyu işaretleyin",
    listUnknown: "Seçeneklerden birini seçin",
    choiceUnknown: "Seçeneklerden birini seçin",
    proofMissing: "İsteğiniz hâlâ kontrol ediliyor. Birkaç saniye bekleyip yeniden deneyin",
  },
  choices: {
    questions: {
      topic: "Konular",
      language: "Diller",
      frequency: "Ne sıklıkta e-posta almak istersiniz?",
    },
    answers: { topic: "Konular", language: "Diller", frequency: "Sıklık" },
    noneIsAll: "Hiçbirini seçmezseniz tümünü alırsınız",
    all: "Tümü",
    save: "Değişiklikleri kaydet",
    saved: "Değişiklikleriniz kaydedildi",
    frequencies: {
      immediately: "Yayımlanır yayımlanmaz",
      daily: "Günde bir kez",
      weekly: "Haftada bir kez",
      monthly: "Ayda bir kez",
    },
    timeZone: "E-postaların saat dilimi",
    timeZoneOfList: "Varsayılan ({zone})",
    timeZoneUnknown: "Listeden bir saat dilimi seçin",
    nextDigest: "Yeni haber olursa sonraki e-postanız {date} günü gönderilecek (saat {time}).",
  },
  pages: {
    pending: {
      title: "E-postanızı kontrol edin",
      text: "Size bir e-posta gönderdik. Aboneliğinizi onaylamak için e-postadaki bağlantıyı açın. E-posta birkaç dakika içinde gelmezse istenmeyen posta (spam) klasörünüze bakın.",
    },
    rateLimited: { title: "Çok fazla deneme yaptınız", text: "{when} yeniden deneyin." },
    unavailable: { title: "Hizmette bir sorun oluştu", text: "Daha sonra yeniden deneyin." },
    notUnderstood: { title: "Bir sorun oluştu", text: "Geri dönüp yeniden deneyin." },
    siteRefused: {
      title: "Bu form çalışmıyor",
      text: "Geldiğiniz web sitesinin bu formu kullanma izni yok. Sitenin sahibine bildirin.",
    },
    confirm: {
      title: "Aboneliğinizi onaylayın",
      text: "“{list}” listesinden e-posta almak istediğinizi onaylayın.",
      button: "Aboneliği onayla",
    },
    confirmed: {
      title: "Abone oldunuz",
      text: "“{list}” listesinin e-postalarını size göndereceğiz. Abonelikten çıkmak için e-postalarımızdaki bağlantıyı kullanabilirsiniz.",
    },
    alreadyConfirmed: {
      title: "Aboneliğinizi zaten onayladınız",
      text: "“{list}” listesine abonesiniz. Başka bir şey yapmanız gerekmiyor.",
    },
    expired: {
      title: "Bağlantının süresi doldu",
      text: "Bağlantı {hours} saat geçerliydi. Yeni bir bağlantı almak için yeniden abone olun.",
    },
    linkInvalid: {
      title: "Bu bağlantı çalışmıyor",
      text: "Bazı e-posta uygulamaları uzun bağlantıları böler. E-postadaki bağlantının tamamını kopyalayıp tarayıcınıza yapıştırın.",
    },
    linkEnded: {
      title: "Bu bağlantı artık geçerli değil",
      text: "Bağlantının ait olduğu abonelik sona erdi. E-posta almak isterseniz yeniden abone olun.",
    },
    manage: {
      title: "Aboneliğiniz",
      text: "“{list}” listesine abonesiniz.",
      button: "Abonelikten çık",
    },
    manageEnded: { title: "Aboneliğiniz", text: "“{list}” listesine abone değilsiniz." },
    unsubscribe: {
      title: "Abonelikten çık",
      text: "“{list}” listesinden artık e-posta almak istemiyor musunuz?",
      button: "Abonelikten çık",
    },
    unsubscribed: {
      title: "Abonelikten çıktınız",
      text: "“{list}” listesinden artık e-posta almayacaksınız.",
    },
    releaseUnknown: {
      title: "Basın açıklaması bulunamadı",
      text: "Kaldırılmış olabilir. Bağlantının tamamını kopyaladığınızdan emin olun.",
    },
    releaseWithdrawn: {
      title: "Basın açıklaması geri çekildi",
      text: "Yayımlayan kurum açıklamayı geri çektiği için artık göstermiyoruz.",
    },
    toForm: "Abone ol",
    toManage: "Aboneliği değiştir",
  },
  mails: {
    confirm: {
      subject: "“{list}” listesine aboneliğinizi onaylayın",
      text: "“{list}” listesinin bu e-posta adresine gönderilmesi için bir istek aldık. Onaylamak için {hours} saat içinde şu bağlantıyı açın:",
      button: "Aboneliği onayla",
      ignore: "Bu istek size ait değilse bu e-postayı dikkate almayın. Size bir daha yazmayacağız.",
    },
    known: {
      subject: "“{list}” listesine zaten abonesiniz",
      text: "“{list}” listesinin bu e-posta adresine gönderilmesi için bir istek aldık. Zaten abonesiniz; bir şey yapmanız gerekmiyor.",
    },
    welcome: {
      subject: "“{list}” listesine abone oldunuz",
      text: "Teşekkür ederiz. “{list}” listesine abone oldunuz. Bu e-postayı saklayın. Aboneliğinizi içindeki bağlantılarla değiştirebilir veya sonlandırabilirsiniz.",
    },
    manage: "Aboneliği değiştir",
    unsubscribe: "Abonelikten çık",
    reason: "Bu e-postayı “{list}” listesine abone olduğunuz için alıyorsunuz.",
    browser: "Tarayıcıda oku",
    whole: "Basın açıklamasının tamamını oku",
    links: "Bağlantı adresleri",
    image: "Görsel: {text}",
    untitled: "Basın açıklaması",
    test: "Deneme: {subject}",
    correction: {
      subject: "Düzeltme: {title}",
      text: "Bu e-posta, size daha önce gönderdiğimiz bir basın açıklamasının düzeltmesidir.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} basın açıklaması", other: "{count} basın açıklaması" },
      contents: "Bu e-postada",
    },
  },
};
