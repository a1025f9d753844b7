const list = document.querySelector("#news");
const answer = fetch(list.dataset.src);
const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});
dates.format(0);

function paragraph(content) {
  const element = document.createElement("p");
  element.append(content);
  return element;
}

function item({ url, title, summary, date_published: published }) {
  const time = document.createElement("time");
  time.dateTime = published;
  time.textContent = dates.format(new Date(published));
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  const heading = document.createElement("h3");
  heading.append(link);
  const element = document.createElement("li");
  element.append(paragraph(time), heading, paragraph(summary));
  return element;
}

const response = await answer;
if (response.ok) {
  const { items } = await response.json();
  list.replaceChildren(...items.map(item));
} else {
  list.textContent = "The news could not be loaded.";
}
