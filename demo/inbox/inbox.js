/* global document, EventSource, addEventListener, location */
/* Shows emails in the list as they arrive. Without this script, the page loads itself again. */
const list = document.querySelector(".mails");
const template = document.querySelector("#mail");
const status = document.querySelector("[role=status]");

const source = new EventSource(`/inbox/new-mails?after=${list.dataset.newest}`);
source.addEventListener("mail", ({ data }) => {
  const { id, from, to, subject, date, language } = JSON.parse(data);
  const entry = template.content.cloneNode(true);
  const link = entry.querySelector("a");
  link.href = `${id}/`;
  const [name, ...people] = entry.querySelectorAll("bdi");
  name.textContent = subject;
  name.lang = language;
  name.dir = language === "ar" ? "rtl" : "ltr";
  people.forEach((person, index) => (person.textContent = [from, to][index]));
  const time = entry.querySelector("time");
  time.dateTime = date;
  time.textContent = new Intl.DateTimeFormat(list.dataset.locale, {
    dateStyle: "long",
    timeStyle: "short",
    numberingSystem: "latn",
  }).format(new Date(date));
  list.prepend(entry);
  document.querySelector(".empty")?.remove();
  status.textContent = `${status.dataset.text} ${subject}`;
});
// A page that is left keeps no connection open.
addEventListener("pagehide", () => source.close());
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
