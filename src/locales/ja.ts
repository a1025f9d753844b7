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

export const dates: DateStyle = { locale: "ja-JP", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "ニュースの読み込み中に問題が発生しました。しばらくしてからもう一度お試しください";

const failed: FeedErrorStrings = {
  blocked: "現在、ニュースを表示できません",
  offline: "オフラインです。インターネット接続を確認してください",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "ニュースを読み込んでいます",
  empty: "現在、ニュースはありません",
  failed,
  stale: "この一覧は最新ではない可能性があります。最終更新：{date}",
  retry: "再試行",
  more: "さらに表示",
  moreFailed: "現在、これ以上ニュースを読み込めません",
  shown: { other: "プレスリリースを{count}件表示しています" },
};

export const finding: FindingStrings = {
  find: "ニュースを検索",
  search: "検索",
  category: "テーマ",
  type: "種類",
  language: "言語",
  year: "年",
  all: "すべて",
  unknown: "この一覧にありません",
  found: { other: "検索結果：{count}件" },
  foundSoFar: {
    other: "現時点の検索結果：{count}件。古いニュースも検索するには「さらに表示」を選択してください",
  },
  nothingFound: "検索結果はありません。入力内容を確認するか、絞り込みを減らしてください",
  clear: "絞り込みを解除",
};

export const opening: OpeningStrings = {
  back: "ニュース一覧に戻る",
  close: "閉じる",
};

export const changes: ChangeStrings = {
  updated: "更新：{date}",
  correction: "訂正",
  withdrawal: "取り下げ",
};

export const newTab: NewTabStrings = {
  newTab: "（新しいタブで開きます）",
};

export const release: ReleaseStrings = {
  loading: "プレスリリースを読み込んでいます",
  failed,
  stale: "このプレスリリースは最新ではない可能性があります。最終更新：{date}",
  retry: "再試行",
  updated: "更新：{date}",
  newsroom: "報道・広報ページへ",
  original: "このプレスリリースを報道・広報ページで読む",
  bodyFailed: "このプレスリリースをここに表示することはできません",
  playVideo: "動画を再生（提供元：{host}）",
  playTitledVideo: "動画を再生：{title}（提供元：{host}）",
  video: "{host}で動画を見る",
  titledVideo: "{host}で「{title}」を見る",
};

export const failures: FailureStrings = {
  notFound: "プレスリリースが見つかりません。移動または削除された可能性があります",
  withheld: "このプレスリリースは{date}にここで公開されます",
};

export const parts: PartStrings = {
  correction: "訂正",
  withdrawal: "取り下げ",
  contacts: "報道関係者お問い合わせ先",
  about: "{publisher}について",
  aboutPublisher: "発表元について",
  images: "画像",
  image: "画像{number}",
  videos: "動画",
  documents: "資料",
  links: "リンク",
  keywords: "キーワード",
  translations: "他の言語で読む：",
  translated: "表示中：{title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "画像",
  previousImage: "前の画像",
  nextImage: "次の画像",
  closeImages: "閉じる",
  imagePosition: "{count}枚中{number}枚目",
  downloadImage: "元の画像をダウンロード（{type}）",
  newTab: "（新しいタブで開きます）",
};

export const tools: ToolStrings = {
  tools: "コピー・共有・印刷",
  copyText: "本文をコピー",
  textCopied: "本文をコピーしました",
  copyLink: "リンクをコピー",
  linkCopied: "リンクをコピーしました",
  copyFailed: "ブラウザーがコピーをブロックしました。本文を選択してコピーしてください",
  share: "共有",
  shareFailed: "共有できませんでした。代わりにリンクをコピーしてください",
  print: "印刷",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher}のその他のプレスリリース",
  moreReleases: "その他のプレスリリース",
};

export const subscribe: SubscribeStrings = {
  sending: "送信しています…",
  errorSummary: "入力内容に問題があります",
  emailMissing: "メールアドレスを入力してください",
  emailInvalid: "メールアドレスを正しい形式で入力してください（例：name@example.com）",
  consentMissing: "メールの受信に同意する場合は、チェックを入れてください",
};

const serviceProblem = "サービスに問題が発生しました。しばらくしてからもう一度お試しください";

export const outcomes: OutcomeStrings = {
  pending: "メールをご確認ください。お送りしたリンクを開くと、登録が完了します",
  subscribed: "登録が完了しました。このメールアドレスにプレスリリースをお送りします",
  another: "別のメールアドレスを使う",
  failed: {
    rejected: "登録できませんでした。メールアドレスを確認して、もう一度お試しください",
    "rate-limited": "試行回数が多すぎます。数分待ってから、もう一度お試しください",
    unavailable: serviceProblem,
    network: "送信できませんでした。インターネット接続を確認して、もう一度お試しください",
    timeout: serviceProblem,
  },
  retryLater: "試行回数が多すぎます。{when}にもう一度お試しください",
};

export const builtForm: BuiltFormStrings = {
  email: "メールアドレス",
  consent: "プレスリリースの配信のためにメールアドレスが利用されることに同意します",
  privacy: "個人情報の取り扱い",
  submit: "登録する",
  leaveEmpty: "この欄は空欄のままにしてください",
  manage: "登録内容を変更する",
  unsubscribe: "登録を解除する",
};

export const choices: ChoiceStrings = {
  topics: "テーマ",
  languages: "言語",
  noneIsAll: "選択しない場合は、すべてお送りします",
  frequency: "メールをどのくらいの頻度で受け取りますか？",
  frequencies: {
    immediately: "公開され次第",
    daily: "1日1回",
    weekly: "週1回",
    monthly: "月1回",
  },
};
