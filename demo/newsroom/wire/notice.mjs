const labels = {
  da: { correction: "Rettelse", withdrawal: "Trukket tilbage" },
  en: { correction: "Correction", withdrawal: "Withdrawn" },
  ar: { correction: "تصويب", withdrawal: "سُحب هذا البيان" },
};

export const labelOf = ({ language, notice }) => labels[language][notice.kind];

/** For formats without a field for the notice: it becomes the first paragraph of the text. */
export const bodyWithNotice = (release) =>
  release.notice
    ? `<p><strong>${labelOf(release)}:</strong> ${release.notice.text}</p>\n${release.body}`
    : release.body;
