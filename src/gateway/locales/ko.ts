import type { GatewayStrings } from "./gateway-strings.js";

export const ko: GatewayStrings = {
  form: {
    title: "구독",
    email: "이메일 주소",
    consent: "보도자료 발송을 위해 제 이메일 주소를 수집·이용하는 데 동의합니다",
    privacy: "개인정보 이용 안내",
    submit: "구독",
    leaveEmpty: "이 칸은 비워 두십시오",
    error: "오류",
    emailMissing: "이메일 주소를 입력해 주십시오",
    emailInvalid: "올바른 형식의 이메일 주소를 입력해 주십시오(예: name@example.com)",
    consentMissing: "이메일 수신에 동의하려면 확인란을 선택해 주십시오",
    listUnknown: "목록에서 항목을 선택해 주십시오",
    choiceUnknown: "목록에서 항목을 선택해 주십시오",
    proofMissing: "아직 요청을 확인하고 있습니다. 몇 초 후 다시 시도해 주십시오",
  },
  choices: {
    questions: { topic: "주제", language: "언어", frequency: "이메일을 얼마나 자주 받으시겠습니까?" },
    answers: { topic: "주제", language: "언어", frequency: "수신 주기" },
    noneIsAll: "아무것도 선택하지 않으면 모두 보내 드립니다",
    all: "전체",
    save: "변경 사항 저장",
    saved: "변경 사항이 저장되었습니다",
    frequencies: {
      immediately: "발표 즉시",
      daily: "하루에 한 번",
      weekly: "일주일에 한 번",
      monthly: "한 달에 한 번",
    },
    timeZone: "이메일 발송 시간대",
    timeZoneOfList: "기본값({zone})",
    timeZoneUnknown: "목록에서 시간대를 선택해 주십시오",
    nextDigest: "새로운 소식이 있으면 다음 이메일은 {date} {time}에 발송됩니다.",
  },
  pages: {
    pending: {
      title: "이메일을 확인해 주십시오",
      text: "이메일을 보내 드렸습니다. 이메일에 있는 링크를 열어 구독을 확정해 주십시오. 몇 분이 지나도 이메일이 도착하지 않으면 스팸 메일함을 확인해 주십시오.",
    },
    rateLimited: { title: "시도 횟수가 너무 많습니다", text: "{when} 다시 시도해 주십시오." },
    unavailable: { title: "서비스에 문제가 발생했습니다", text: "나중에 다시 시도해 주십시오." },
    notUnderstood: {
      title: "문제가 발생했습니다",
      text: "이전 페이지로 돌아가 다시 시도해 주십시오.",
    },
    siteRefused: {
      title: "이 양식은 사용할 수 없습니다",
      text: "방문하신 웹사이트는 이 양식을 사용할 권한이 없습니다. 해당 웹사이트의 관리자에게 알려 주십시오.",
    },
    confirm: {
      title: "구독을 확정해 주십시오",
      text: "‘{list}’ 이메일을 받으시려면 구독을 확정해 주십시오.",
      button: "구독 확정",
    },
    confirmed: {
      title: "구독이 완료되었습니다",
      text: "‘{list}’ 이메일을 보내 드리겠습니다. 구독을 취소하려면 이메일에 있는 링크를 이용해 주십시오.",
    },
    alreadyConfirmed: {
      title: "이미 구독을 확정하셨습니다",
      text: "현재 ‘{list}’ 구독 중입니다. 더 하실 일은 없습니다.",
    },
    expired: {
      title: "링크가 만료되었습니다",
      text: "링크의 유효 기간은 {hours}시간이었습니다. 새 링크를 받으려면 다시 구독해 주십시오.",
    },
    linkInvalid: {
      title: "링크가 올바르지 않습니다",
      text: "일부 이메일 앱에서는 긴 링크가 잘릴 수 있습니다. 이메일에 있는 링크 전체를 복사하여 브라우저에 붙여 넣어 주십시오.",
    },
    linkEnded: {
      title: "더 이상 사용할 수 없는 링크입니다",
      text: "이 링크에 해당하는 구독이 종료되었습니다. 이메일을 받으시려면 다시 구독해 주십시오.",
    },
    manage: {
      title: "구독 정보",
      text: "현재 ‘{list}’ 구독 중입니다.",
      button: "구독 취소",
    },
    manageEnded: { title: "구독 정보", text: "현재 ‘{list}’ 구독 중이 아닙니다." },
    unsubscribe: {
      title: "구독 취소",
      text: "‘{list}’ 이메일을 더 이상 받지 않으시겠습니까?",
      button: "구독 취소",
    },
    unsubscribed: {
      title: "구독이 취소되었습니다",
      text: "앞으로 ‘{list}’ 이메일을 보내지 않습니다.",
    },
    releaseUnknown: {
      title: "보도자료를 찾을 수 없습니다",
      text: "삭제되었을 수 있습니다. 링크 전체를 복사했는지 확인해 주십시오.",
    },
    releaseWithdrawn: {
      title: "철회된 보도자료입니다",
      text: "발표 기관이 이 보도자료를 철회하여 더 이상 표시하지 않습니다.",
    },
    toForm: "구독",
    toManage: "구독 변경",
  },
  mails: {
    confirm: {
      subject: "‘{list}’ 구독을 확정해 주십시오",
      text: "이 이메일 주소로 ‘{list}’ 이메일을 보내 달라는 신청을 받았습니다. 구독을 확정하려면 {hours}시간 안에 다음 링크를 열어 주십시오:",
      button: "구독 확정",
      ignore: "신청하신 적이 없다면 이 이메일을 무시해 주십시오. 다시 연락드리지 않겠습니다.",
    },
    known: {
      subject: "이미 ‘{list}’ 구독 중입니다",
      text: "이 이메일 주소로 ‘{list}’ 이메일을 보내 달라는 신청을 받았습니다. 이미 구독 중이므로 따로 하실 일은 없습니다.",
    },
    welcome: {
      subject: "‘{list}’ 구독이 완료되었습니다",
      text: "감사합니다. ‘{list}’ 구독이 완료되었습니다. 이 이메일을 보관해 주십시오. 이메일에 있는 링크에서 구독을 변경하거나 취소할 수 있습니다.",
    },
    manage: "구독 변경",
    unsubscribe: "구독 취소",
    reason: "이 이메일은 ‘{list}’ 구독자께 보내 드립니다.",
    browser: "브라우저에서 보기",
    whole: "보도자료 전문 보기",
    links: "링크 주소",
    image: "이미지: {text}",
    untitled: "보도자료",
    test: "테스트: {subject}",
    correction: {
      subject: "정정: {title}",
      text: "이전에 보내 드린 보도자료를 정정하여 알려 드립니다.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { other: "보도자료 {count}건" },
      contents: "이번 이메일의 내용",
    },
  },
};
