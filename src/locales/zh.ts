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

export const dates: DateStyle = {
  locale: "zh-Hans-CN",
  day: { day: "numeric", month: "long", year: "numeric" },
};

const problem = "加载新闻时出现问题，请稍后再试";

const failed: FeedErrorStrings = {
  blocked: "暂时无法显示新闻",
  offline: "您处于离线状态，请检查网络连接",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "正在加载新闻",
  empty: "暂无新闻",
  failed,
  stale: "此列表可能未及时更新。上次更新时间：{date}",
  retry: "重试",
  more: "显示更多",
  moreFailed: "暂时无法加载更多新闻",
  shown: { other: "已显示{count}篇新闻稿" },
};

export const finding: FindingStrings = {
  find: "搜索新闻",
  search: "搜索",
  category: "主题",
  type: "类型",
  language: "语言",
  year: "年份",
  all: "全部",
  unknown: "不在此列表中",
  found: { other: "{count}条结果" },
  foundSoFar: { other: "目前有{count}条结果。选择“显示更多”可搜索更早的新闻" },
  nothingFound: "未找到结果，请检查输入内容或移除筛选条件",
  clear: "清除筛选条件",
};

export const opening: OpeningStrings = {
  back: "返回全部新闻",
  close: "关闭",
};

export const changes: ChangeStrings = {
  updated: "更新时间：{date}",
  correction: "已更正",
  withdrawal: "已撤回",
};

export const newTab: NewTabStrings = {
  newTab: "（在新标签页中打开）",
};

export const release: ReleaseStrings = {
  loading: "正在加载新闻稿",
  failed,
  stale: "此新闻稿可能不是最新版本。上次更新时间：{date}",
  retry: "重试",
  updated: "更新时间：{date}",
  newsroom: "访问新闻中心",
  original: "在新闻中心阅读此新闻稿",
  bodyFailed: "无法在此显示该新闻稿",
  playVideo: "播放视频（来自{host}）",
  playTitledVideo: "播放视频：{title}（来自{host}）",
  video: "在{host}观看视频",
  titledVideo: "在{host}观看“{title}”",
};

export const failures: FailureStrings = {
  notFound: "找不到此新闻稿，可能已被移动或删除",
  withheld: "此新闻稿将在此发布，发布时间：{date}",
};

export const parts: PartStrings = {
  correction: "已更正",
  withdrawal: "已撤回",
  contacts: "媒体联系人",
  about: "关于{publisher}",
  aboutPublisher: "关于发布机构",
  images: "图片",
  image: "图片{number}",
  videos: "视频",
  documents: "文件",
  links: "链接",
  keywords: "关键词",
  translations: "阅读其他语言版本：",
  translated: "正在显示：{title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "图片",
  previousImage: "上一张图片",
  nextImage: "下一张图片",
  closeImages: "关闭",
  imagePosition: "第{number}张，共{count}张",
  downloadImage: "下载原图（{type}）",
  newTab: "（在新标签页中打开）",
};

export const tools: ToolStrings = {
  tools: "复制、分享或打印",
  copyText: "复制文本",
  textCopied: "文本已复制",
  copyLink: "复制链接",
  linkCopied: "链接已复制",
  copyFailed: "浏览器阻止了复制，请选中文本后自行复制",
  share: "分享",
  shareFailed: "分享失败，请改为复制链接",
  print: "打印",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher}的更多新闻稿",
  moreReleases: "更多新闻稿",
};

export const subscribe: SubscribeStrings = {
  sending: "正在发送……",
  errorSummary: "请更正以下内容",
  emailMissing: "请输入您的电子邮箱地址",
  emailInvalid: "请输入格式正确的电子邮箱地址，例如name@example.com",
  consentMissing: "请勾选方框，同意接收邮件",
};

const serviceProblem = "服务出现问题，请稍后再试";

export const outcomes: OutcomeStrings = {
  pending: "请查收邮件，并点击其中的链接确认订阅",
  subscribed: "订阅成功。我们将向此电子邮箱发送新闻稿",
  another: "使用其他电子邮箱地址",
  failed: {
    rejected: "订阅未成功，请检查电子邮箱地址后重试",
    "rate-limited": "尝试次数过多，请等待几分钟后重试",
    unavailable: serviceProblem,
    network: "请求未能发送，请检查网络连接后重试",
    timeout: serviceProblem,
  },
  retryLater: "尝试次数过多，请在{when}重试",
};

export const builtForm: BuiltFormStrings = {
  email: "电子邮箱地址",
  consent: "我同意贵机构使用我的电子邮箱地址向我发送新闻稿",
  privacy: "我们如何使用您的个人信息",
  submit: "订阅",
  leaveEmpty: "请将此栏留空",
  manage: "更改订阅",
  unsubscribe: "退订",
};

export const choices: ChoiceStrings = {
  topics: "主题",
  languages: "语言",
  noneIsAll: "如不选择，您将收到全部内容",
  frequency: "您希望多久收到一次邮件？",
  frequencies: {
    immediately: "发布后立即发送",
    daily: "每天一次",
    weekly: "每周一次",
    monthly: "每月一次",
  },
};
