import type { GatewayStrings } from "./gateway-strings.js";

export const ja: GatewayStrings = {
  form: {
    title: "配信登録",
    email: "メールアドレス",
    consent: "プレスリリースの配信のためにメールアドレスが利用されることに同意します",
    privacy: "個人情報の取り扱い",
    submit: "登録する",
    leaveEmpty: "この欄は空欄のままにしてください",
    error: "エラー",
    emailMissing: "メールアドレスを入力してください",
    emailInvalid: "メールアドレスを正しい形式で入力してください（例：name@example.com）",
    consentMissing: "メールの受信に同意する場合は、チェックを入れてください",
    listUnknown: "選択肢から選択してください",
    choiceUnknown: "選択肢から選択してください",
    proofMissing: "送信内容を確認しています。数秒待ってから、もう一度お試しください",
  },
  choices: {
    questions: { topic: "テーマ", language: "言語", frequency: "メールをどのくらいの頻度で受け取りますか？" },
    answers: { topic: "テーマ", language: "言語", frequency: "配信頻度" },
    noneIsAll: "選択しない場合は、すべてお送りします",
    all: "すべて",
    save: "変更を保存する",
    saved: "変更を保存しました",
    frequencies: {
      immediately: "公開され次第",
      daily: "1日1回",
      weekly: "週1回",
      monthly: "月1回",
    },
    timeZone: "メール配信のタイムゾーン",
    timeZoneOfList: "既定（{zone}）",
    timeZoneUnknown: "一覧からタイムゾーンを選択してください",
    nextDigest: "新しいお知らせがある場合、次のメールは{date} {time}にお送りします。",
  },
  pages: {
    pending: {
      title: "メールをご確認ください",
      text: "確認メールをお送りしました。メールに記載のリンクを開くと、登録が完了します。数分たっても届かない場合は、迷惑メールフォルダーをご確認ください。",
    },
    rateLimited: { title: "試行回数が多すぎます", text: "{when}にもう一度お試しください。" },
    unavailable: {
      title: "サービスに問題が発生しました",
      text: "しばらくしてからもう一度お試しください。",
    },
    notUnderstood: { title: "問題が発生しました", text: "前のページに戻り、もう一度お試しください。" },
    siteRefused: {
      title: "このフォームはご利用になれません",
      text: "アクセス元のサイトは、このフォームの利用を許可されていません。サイトの管理者にお知らせください。",
    },
    confirm: {
      title: "登録を確定してください",
      text: "「{list}」のメール配信をご希望の場合は、下のボタンを押してください。",
      button: "登録を確定する",
    },
    confirmed: {
      title: "登録が完了しました",
      text: "「{list}」をメールでお送りします。登録の解除は、各メールに記載のリンクから行えます。",
    },
    alreadyConfirmed: {
      title: "登録はすでに完了しています",
      text: "「{list}」に登録済みです。お手続きは必要ありません。",
    },
    expired: {
      title: "リンクの有効期限が切れています",
      text: "リンクの有効期間は{hours}時間です。新しいリンクを受け取るには、もう一度登録してください。",
    },
    linkInvalid: {
      title: "このリンクは無効です",
      text: "メールアプリによっては、長いリンクが途中で切れることがあります。メールに記載のリンク全体をコピーして、ブラウザーに貼り付けてください。",
    },
    linkEnded: {
      title: "このリンクは現在無効です",
      text: "このリンクに対応する登録は終了しています。メールの配信を希望する場合は、もう一度登録してください。",
    },
    manage: { title: "登録内容", text: "「{list}」に登録しています。", button: "登録を解除する" },
    manageEnded: { title: "登録内容", text: "「{list}」には登録していません。" },
    unsubscribe: {
      title: "登録の解除",
      text: "「{list}」のメール配信を停止しますか？",
      button: "登録を解除する",
    },
    unsubscribed: {
      title: "登録を解除しました",
      text: "今後、「{list}」のメールは配信されません。",
    },
    releaseUnknown: {
      title: "プレスリリースが見つかりません",
      text: "削除された可能性があります。リンク全体をコピーしたかどうかをご確認ください。",
    },
    releaseWithdrawn: {
      title: "このプレスリリースは取り下げられました",
      text: "発表元が取り下げたため、表示を終了しました。",
    },
    toForm: "登録する",
    toManage: "登録内容を変更する",
  },
  mails: {
    confirm: {
      subject: "「{list}」の登録を確定してください",
      text: "このメールアドレスへの「{list}」の配信の申し込みを受け付けました。登録を確定するには、{hours}時間以内に次のリンクを開いてください：",
      button: "登録を確定する",
      ignore: "お心当たりがない場合は、このメールを破棄してください。今後、ご連絡することはありません。",
    },
    known: {
      subject: "「{list}」にすでに登録されています",
      text: "このメールアドレスへの「{list}」の配信の申し込みを受け付けましたが、すでに登録されています。お手続きは必要ありません。",
    },
    welcome: {
      subject: "「{list}」の登録が完了しました",
      text: "ご登録ありがとうございます。「{list}」の登録が完了しました。登録内容の変更や解除は、このメールのリンクから行えます。メールは保存しておいてください。",
    },
    manage: "登録内容を変更する",
    unsubscribe: "登録を解除する",
    reason: "このメールは、「{list}」に登録された方にお送りしています。",
    browser: "ブラウザーで読む",
    whole: "プレスリリースの全文を読む",
    links: "リンク先のアドレス",
    image: "画像：{text}",
    untitled: "プレスリリース",
    test: "テスト：{subject}",
    correction: {
      subject: "訂正：{title}",
      text: "以前お送りしたプレスリリースを訂正してお知らせします。",
    },
    digest: {
      subject: "{list}：{date}",
      count: { other: "プレスリリース{count}件" },
      contents: "このメールの内容",
    },
  },
};
