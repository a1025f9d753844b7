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

export const dates: DateStyle = { locale: "tr-TR", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Haberler yüklenirken bir sorun oluştu. Daha sonra yeniden deneyin";

const failed: FeedErrorStrings = {
  blocked: "Haberler şu anda gösterilemiyor",
  offline: "Çevrimdışısınız. İnternet bağlantınızı kontrol edin",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Haberler yükleniyor",
  empty: "Şu anda haber yok",
  failed,
  stale: "Bu liste güncel olmayabilir. Son güncelleme: {date}",
  retry: "Yeniden dene",
  more: "Daha fazla göster",
  moreFailed: "Şu anda daha fazla haber yüklenemiyor",
  shown: {
    one: "{count} basın açıklaması gösteriliyor",
    other: "{count} basın açıklaması gösteriliyor",
  },
};

export const finding: FindingStrings = {
  find: "Haberlerde ara",
  search: "Ara",
  category: "Konu",
  type: "Tür",
  language: "Dil",
  year: "Yıl",
  all: "Tümü",
  unknown: "Bu listede yok",
  found: { one: "{count} sonuç", other: "{count} sonuç" },
  foundSoFar: {
    one: "Şimdilik {count} sonuç. Daha eski haberlerde aramak için “Daha fazla göster” düğmesini seçin",
    other: "Şimdilik {count} sonuç. Daha eski haberlerde aramak için “Daha fazla göster” düğmesini seçin",
  },
  nothingFound: "Sonuç bulunamadı. Yazımı kontrol edin veya bir filtreyi kaldırın",
  clear: "Filtreleri temizle",
};

export const opening: OpeningStrings = {
  back: "Tüm haberlere dön",
  close: "Kapat",
};

export const changes: ChangeStrings = {
  updated: "Güncelleme: {date}",
  correction: "Düzeltildi",
  withdrawal: "Geri çekildi",
};

export const newTab: NewTabStrings = {
  newTab: "(yeni sekmede açılır)",
};

export const release: ReleaseStrings = {
  loading: "Basın açıklaması yükleniyor",
  failed,
  stale: "Bu basın açıklaması güncel olmayabilir. Son güncelleme: {date}",
  retry: "Yeniden dene",
  updated: "Güncelleme: {date}",
  newsroom: "Basın merkezine git",
  original: "Bu basın açıklamasını basın merkezinde oku",
  bodyFailed: "Bu basın açıklaması burada gösterilemiyor",
  playVideo: "Videoyu oynat (kaynak: {host})",
  playTitledVideo: "Videoyu oynat: {title} (kaynak: {host})",
  video: "Videoyu {host} sitesinde izle",
  titledVideo: "{host} sitesinde izle: {title}",
};

export const failures: FailureStrings = {
  notFound: "Basın açıklaması bulunamadı. Taşınmış veya kaldırılmış olabilir",
  withheld: "Bu basın açıklamasının burada yayımlanacağı tarih: {date}",
};

export const parts: PartStrings = {
  correction: "Düzeltildi",
  withdrawal: "Geri çekildi",
  contacts: "Basın iletişim bilgileri",
  about: "{publisher} hakkında",
  aboutPublisher: "Yayımlayan kurum hakkında",
  images: "Görseller",
  image: "Görsel {number}",
  videos: "Videolar",
  documents: "Belgeler",
  links: "Bağlantılar",
  keywords: "Anahtar kelimeler",
  translations: "Başka bir dilde oku:",
  translated: "Gösterilen: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Görseller",
  previousImage: "Önceki görsel",
  nextImage: "Sonraki görsel",
  closeImages: "Kapat",
  imagePosition: "{number} / {count}",
  downloadImage: "Özgün görseli indir ({type})",
  newTab: "(yeni sekmede açılır)",
};

export const tools: ToolStrings = {
  tools: "Kopyala, paylaş veya yazdır",
  copyText: "Metni kopyala",
  textCopied: "Metin kopyalandı",
  copyLink: "Bağlantıyı kopyala",
  linkCopied: "Bağlantı kopyalandı",
  copyFailed: "Tarayıcınız kopyalamayı engelledi. Metni seçip kopyalayın",
  share: "Paylaş",
  shareFailed: "Paylaşılamadı. Bunun yerine bağlantıyı kopyalayın",
  print: "Yazdır",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Diğer basın açıklamaları: {publisher}",
  moreReleases: "Diğer basın açıklamaları",
};

export const subscribe: SubscribeStrings = {
  sending: "Gönderiliyor…",
  errorSummary: "Bir sorun var",
  emailMissing: "E-posta adresinizi girin",
  emailInvalid: "Geçerli bir e-posta adresi girin, örneğin ad@example.com",
  consentMissing: "E-posta almayı kabul etmek için kutuyu işaretleyin",
};

const serviceProblem = "Hizmette bir sorun oluştu. Daha sonra yeniden deneyin";

export const outcomes: OutcomeStrings = {
  pending: "E-postanızı kontrol edin. Onaylamak için size gönderdiğimiz bağlantıyı açın",
  subscribed: "Abone oldunuz. Basın açıklamalarını bu e-posta adresine göndereceğiz",
  another: "Başka bir e-posta adresi kullan",
  failed: {
    rejected: "Aboneliğiniz oluşturulamadı. E-posta adresinizi kontrol edip yeniden deneyin",
    "rate-limited": "Çok fazla deneme yaptınız. Birkaç dakika bekleyip yeniden deneyin",
    unavailable: serviceProblem,
    network: "İsteğiniz gönderilemedi. İnternet bağlantınızı kontrol edip yeniden deneyin",
    timeout: serviceProblem,
  },
  retryLater: "Çok fazla deneme yaptınız. {when} yeniden deneyin",
};

export const builtForm: BuiltFormStrings = {
  email: "E-posta adresi",
  consent: "E-posta adresimin bana basın açıklaması göndermek için kullanılmasına onay veriyorum",
  privacy: "Verilerinizi nasıl kullanıyoruz",
  submit: "Abone ol",
  leaveEmpty: "Bu alanı boş bırakın",
  manage: "Aboneliği değiştir",
  unsubscribe: "Abonelikten çık",
};

export const choices: ChoiceStrings = {
  topics: "Konular",
  languages: "Diller",
  noneIsAll: "Hiçbirini seçmezseniz tümünü alırsınız",
  frequency: "Ne sıklıkta e-posta almak istersiniz?",
  frequencies: {
    immediately: "Yayımlanır yayımlanmaz",
    daily: "Günde bir kez",
    weekly: "Haftada bir kez",
    monthly: "Ayda bir kez",
  },
};
