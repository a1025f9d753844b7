import type { GatewayStrings } from "./gateway-strings.js";

export const zh: GatewayStrings = {
  form: {
    title: "订阅",
    email: "电子邮箱地址",
    consent: "我同意贵机构使用我的电子邮箱地址向我发送新闻稿",
    privacy: "我们如何使用您的个人信息",
    submit: "订阅",
    leaveEmpty: "请将此栏留空",
    error: "错误",
    emailMissing: "请输入您的电子邮箱地址",
    emailInvalid: "请输入格式正确的电子邮箱地址，例如name@example.com",
    consentMissing: "请勾选方框，同意接收邮件",
    listUnknown: "请从列表中选择一项",
    choiceUnknown: "请从列表中选择一项",
    proofMissing: "我们仍在验证您的请求，请等待几秒后重试",
  },
  choices: {
    questions: { topic: "主题", language: "语言", frequency: "您希望多久收到一次邮件？" },
    answers: { topic: "主题", language: "语言", frequency: "发送频率" },
    noneIsAll: "如不选择，您将收到全部内容",
    all: "全部",
    save: "保存更改",
    saved: "您的更改已保存",
    frequencies: {
      immediately: "发布后立即发送",
      daily: "每天一次",
      weekly: "每周一次",
      monthly: "每月一次",
    },
    timeZone: "邮件发送时区",
    timeZoneOfList: "默认（{zone}）",
    timeZoneUnknown: "请从列表中选择一个时区",
    nextDigest: "如有新内容，下一封邮件的发送时间为：{date} {time}。",
  },
  pages: {
    pending: {
      title: "请查收邮件",
      text: "我们已向您发送一封邮件。请点击其中的链接确认订阅。如几分钟后仍未收到，请查看垃圾邮件文件夹。",
    },
    rateLimited: { title: "尝试次数过多", text: "请在{when}重试。" },
    unavailable: { title: "服务出现问题", text: "请稍后再试。" },
    notUnderstood: { title: "出现问题", text: "请返回上一页重试。" },
    siteRefused: {
      title: "此表单无法使用",
      text: "您所访问的网站未获准使用此表单。请告知该网站的管理者。",
    },
    confirm: {
      title: "确认订阅",
      text: "请确认您希望通过电子邮件接收“{list}”。",
      button: "确认订阅",
    },
    confirmed: {
      title: "订阅成功",
      text: "我们将通过电子邮件向您发送“{list}”。如需退订，请使用任一邮件中的链接。",
    },
    alreadyConfirmed: {
      title: "您已确认订阅",
      text: "您已订阅“{list}”，无需再进行任何操作。",
    },
    expired: {
      title: "链接已过期",
      text: "该链接的有效期为{hours}小时。请重新订阅以获取新链接。",
    },
    linkInvalid: {
      title: "链接无效",
      text: "部分邮件应用会将长链接断开。请复制邮件中的完整链接，并粘贴到浏览器中。",
    },
    linkEnded: {
      title: "链接已失效",
      text: "该链接对应的订阅已结束。如希望继续接收邮件，请重新订阅。",
    },
    manage: { title: "您的订阅", text: "您已订阅“{list}”。", button: "退订" },
    manageEnded: { title: "您的订阅", text: "您没有订阅“{list}”。" },
    unsubscribe: {
      title: "退订",
      text: "您要停止接收“{list}”的邮件吗？",
      button: "退订",
    },
    unsubscribed: { title: "退订成功", text: "您将不再收到“{list}”的邮件。" },
    releaseUnknown: {
      title: "找不到此新闻稿",
      text: "新闻稿可能已被删除。请检查是否复制了完整的链接。",
    },
    releaseWithdrawn: {
      title: "此新闻稿已撤回",
      text: "发布机构已撤回此新闻稿，因此不再显示。",
    },
    toForm: "订阅",
    toManage: "更改订阅",
  },
  mails: {
    confirm: {
      subject: "请确认订阅“{list}”",
      text: "我们收到了将“{list}”发送至此电子邮箱地址的请求。如需确认，请在{hours}小时内点击以下链接：",
      button: "确认订阅",
      ignore: "如果您未提出此请求，请忽略此邮件，我们不会再与您联系。",
    },
    known: {
      subject: "您已订阅“{list}”",
      text: "我们收到了将“{list}”发送至此电子邮箱地址的请求。您已订阅，无需进行任何操作。",
    },
    welcome: {
      subject: "您已成功订阅“{list}”",
      text: "感谢您的订阅。您现已订阅“{list}”。请保留此邮件，您可以使用其中的链接更改订阅或退订。",
    },
    manage: "更改订阅",
    unsubscribe: "退订",
    reason: "您收到此邮件，是因为您订阅了“{list}”。",
    browser: "在浏览器中阅读",
    whole: "阅读新闻稿全文",
    links: "链接地址",
    image: "图片：{text}",
    untitled: "新闻稿",
    test: "测试：{subject}",
    correction: {
      subject: "更正：{title}",
      text: "本邮件是对我们此前发送给您的一篇新闻稿的更正。",
    },
    digest: {
      subject: "{list}：{date}",
      count: { other: "{count}篇新闻稿" },
      contents: "本期内容",
    },
  },
};
