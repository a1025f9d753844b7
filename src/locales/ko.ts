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
  locale: "ko-KR-u-hc-h23",
  day: { day: "numeric", month: "long", year: "numeric" },
};

const problem = "뉴스를 불러오는 중 문제가 발생했습니다. 나중에 다시 시도해 주십시오";

const failed: FeedErrorStrings = {
  blocked: "지금은 뉴스를 표시할 수 없습니다",
  offline: "인터넷에 연결되어 있지 않습니다. 연결 상태를 확인해 주십시오",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "뉴스를 불러오는 중",
  empty: "현재 뉴스가 없습니다",
  failed,
  stale: "이 목록은 최신 상태가 아닐 수 있습니다. 마지막 업데이트: {date}",
  retry: "다시 시도",
  more: "더 보기",
  moreFailed: "지금은 뉴스를 더 불러올 수 없습니다",
  shown: { other: "보도자료 {count}건 표시 중" },
};

export const finding: FindingStrings = {
  find: "뉴스 검색",
  search: "검색",
  category: "주제",
  type: "유형",
  language: "언어",
  year: "연도",
  all: "전체",
  unknown: "목록에 없음",
  found: { other: "검색 결과 {count}건" },
  foundSoFar: {
    other: "현재까지 검색 결과 {count}건. 이전 뉴스까지 검색하려면 ‘더 보기’ 버튼을 선택해 주십시오",
  },
  nothingFound: "검색 결과가 없습니다. 맞춤법을 확인하거나 필터를 해제해 주십시오",
  clear: "필터 초기화",
};

export const opening: OpeningStrings = {
  back: "전체 뉴스로 돌아가기",
  close: "닫기",
};

export const changes: ChangeStrings = {
  updated: "업데이트: {date}",
  correction: "정정",
  withdrawal: "철회",
};

export const newTab: NewTabStrings = {
  newTab: "(새 탭에서 열림)",
};

export const release: ReleaseStrings = {
  loading: "보도자료를 불러오는 중",
  failed,
  stale: "이 보도자료는 최신 상태가 아닐 수 있습니다. 마지막 업데이트: {date}",
  retry: "다시 시도",
  updated: "업데이트: {date}",
  newsroom: "뉴스룸 바로 가기",
  original: "뉴스룸에서 이 보도자료 보기",
  bodyFailed: "이 보도자료는 여기에 표시할 수 없습니다",
  playVideo: "동영상 재생(출처: {host})",
  playTitledVideo: "동영상 재생: {title}(출처: {host})",
  video: "{host}에서 동영상 보기",
  titledVideo: "{host}에서 ‘{title}’ 보기",
};

export const failures: FailureStrings = {
  notFound: "보도자료를 찾을 수 없습니다. 이동되었거나 삭제되었을 수 있습니다",
  withheld: "이 보도자료는 여기에 게시될 예정입니다. 게시 일시: {date}",
};

export const parts: PartStrings = {
  correction: "정정",
  withdrawal: "철회",
  contacts: "언론 문의처",
  about: "{publisher} 소개",
  aboutPublisher: "발표 기관 소개",
  images: "이미지",
  image: "이미지 {number}",
  videos: "동영상",
  documents: "문서",
  links: "링크",
  keywords: "키워드",
  translations: "다른 언어로 보기:",
  translated: "표시 중: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "이미지",
  previousImage: "이전 이미지",
  nextImage: "다음 이미지",
  closeImages: "닫기",
  imagePosition: "{count}개 중 {number}번째",
  downloadImage: "원본 이미지 내려받기({type})",
  newTab: "(새 탭에서 열림)",
};

export const tools: ToolStrings = {
  tools: "복사, 공유, 인쇄",
  copyText: "본문 복사",
  textCopied: "본문이 복사되었습니다",
  copyLink: "링크 복사",
  linkCopied: "링크가 복사되었습니다",
  copyFailed: "브라우저가 복사를 차단했습니다. 본문을 선택하여 복사해 주십시오",
  share: "공유",
  shareFailed: "공유하지 못했습니다. 대신 링크를 복사해 주십시오",
  print: "인쇄",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher}의 다른 보도자료",
  moreReleases: "다른 보도자료",
};

export const subscribe: SubscribeStrings = {
  sending: "보내는 중…",
  errorSummary: "입력 내용에 문제가 있습니다",
  emailMissing: "이메일 주소를 입력해 주십시오",
  emailInvalid: "올바른 형식의 이메일 주소를 입력해 주십시오(예: name@example.com)",
  consentMissing: "이메일 수신에 동의하려면 확인란을 선택해 주십시오",
};

const serviceProblem = "서비스에 문제가 발생했습니다. 나중에 다시 시도해 주십시오";

export const outcomes: OutcomeStrings = {
  pending: "이메일을 확인해 주십시오. 보내 드린 링크를 열면 구독이 확정됩니다",
  subscribed: "구독이 완료되었습니다. 이 이메일 주소로 보도자료를 보내 드립니다",
  another: "다른 이메일 주소 사용",
  failed: {
    rejected: "구독을 신청하지 못했습니다. 이메일 주소를 확인하고 다시 시도해 주십시오",
    "rate-limited": "시도 횟수가 너무 많습니다. 몇 분 후 다시 시도해 주십시오",
    unavailable: serviceProblem,
    network: "신청을 보내지 못했습니다. 인터넷 연결을 확인하고 다시 시도해 주십시오",
    timeout: serviceProblem,
  },
  retryLater: "시도 횟수가 너무 많습니다. {when} 다시 시도해 주십시오",
};

export const builtForm: BuiltFormStrings = {
  email: "이메일 주소",
  consent: "보도자료 발송을 위해 제 이메일 주소를 수집·이용하는 데 동의합니다",
  privacy: "개인정보 이용 안내",
  submit: "구독",
  leaveEmpty: "이 칸은 비워 두십시오",
  manage: "구독 변경",
  unsubscribe: "구독 취소",
};

export const choices: ChoiceStrings = {
  topics: "주제",
  languages: "언어",
  noneIsAll: "아무것도 선택하지 않으면 모두 보내 드립니다",
  frequency: "이메일을 얼마나 자주 받으시겠습니까?",
  frequencies: {
    immediately: "발표 즉시",
    daily: "하루에 한 번",
    weekly: "일주일에 한 번",
    monthly: "한 달에 한 번",
  },
};
