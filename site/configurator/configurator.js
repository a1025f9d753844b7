/* The configurator: reads a feed, shows it, and writes what to paste, with the rules of `newsroom-elements check`. */
import { checkFeed } from "../../dist/check/check-feed.js";
import { findingSections, summaryOf } from "../../dist/check/format-report.js";
import { embedAttributes } from "../../dist/check/write-embed-code.js";
import { readFeed } from "../../dist/feed/index.js";
import { languageName } from "../../dist/release/language-name.js";
import { addCopyButton } from "../assets/site.js";
import { measureContrast } from "./contrast.js";
import { fromAddress, fromSample, fromText, SourceError } from "./feed-sources.js";
import { formCode, reactOf, shortcodeOf } from "./host-lines.js";

/** Written by the site's build: the languages, the presets, and the hashes of `dist/single`. */
const { languages, presets, version, hashes } = BUILT;

const field = (id) => document.getElementById(id);
const value = (id) => field(id).value.trim();

/** Adds `<option>`s to a select, each with a value and a text. */
function addOptions(select, options) {
  for (const [value, text, lang] of options) {
    const option = new Option(text, value);
    if (lang) option.lang = lang;
    select.add(option);
  }
}

addOptions(
  field("language"),
  languages.map((code) => [code, languageName(code), code]),
);
addOptions(
  field("preset"),
  presets.map((name) => [name, name]),
);
field("language").value = "en";
field("time-zone").value = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const zone of Intl.supportedValuesOf("timeZone")) field("time-zones").append(new Option(zone, zone));

const preview = field("preview");
/** What was read last: `{ bytes, source, response, feed }`. */
let read;

/** The lines of code, in their order; each has its place from the start, so that the focus stays where it is. */
const blocks = new Map(
  [
    ["head", "In the head of your page"],
    ["html", "Where the news is to be"],
    ["css", "In your style sheet, so that nothing moves"],
    ["policy", "Content-Security-Policy must allow"],
    ["shortcode", "WordPress shortcode"],
    ["react", "React"],
    ["copy", "Command that keeps a copy of the feed on your server"],
  ].map(([name, title]) => {
    const figure = document.createElement("figure");
    figure.className = "code";
    const caption = document.createElement("figcaption");
    caption.textContent = title;
    const pre = document.createElement("pre");
    pre.tabIndex = 0;
    const code = document.createElement("code");
    pre.append(code);
    figure.append(caption, pre);
    addCopyButton(caption, title, () => code.textContent);
    field("code").append(figure);
    return [name, { figure, code }];
  }),
);

function originOf(typed) {
  const address = /^https?:/iu.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address))
    throw new SourceError(`“${typed}” is not the address of a site, such as https://www.embassy.example.`);
  return new URL(address).origin;
}

/** Zones that the browser does not know are left to the reader's own. */
function timeZone() {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value("time-zone") });
    return value("time-zone");
  } catch {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}

/** What was chosen, for `check`. Defaults are not written. */
function choices() {
  const element = value("element");
  const lang = value("language");
  const common = lang === "en" ? {} : { lang };
  const hash = hashes[element];
  return {
    element,
    preset: value("preset"),
    integrity: field("integrity").checked ? { version, hash } : undefined,
    attributes:
      element === "press-list"
        ? {
            limit: String(Math.min(100, Math.max(1, Math.round(Number(value("limit"))) || 10))),
            ...(value("layout") !== "list" && { layout: value("layout") }),
            ...(value("open") !== "link" && { open: value("open") }),
            ...common,
          }
        : { ...(value("release") ? { "release-id": value("release") } : { "from-url": "" }), ...common },
  };
}

const optionsFor = ({ source, response }) => ({
  source,
  response,
  origin: originOf(value("origin")),
  timeZone: timeZone(),
  choices: choices(),
});

async function readSource() {
  const from = document.querySelector('[name="from"]:checked').value;
  const origin = originOf(value("origin"));
  if (from === "address") return fromAddress(field("address").value, origin);
  if (from === "text") return fromText(field("text").value);
  return fromSample(value("sample"), origin);
}

/** Reads the feed that was asked for. If it cannot be read, all that was typed and shown stays. */
async function readAndShow() {
  field("read").disabled = true;
  say("Reading the feed…");
  try {
    const found = await readSource();
    const question = ++asked;
    const report = await checkFeed(found.bytes, optionsFor(found));
    showError(report.error && `The feed cannot be used: ${report.error.text}.`);
    if (report.error) return showReport(report);
    const { bytes, response, shownAt } = found;
    const url = shownAt ?? response?.url;
    read = { ...found, feed: await readFeed(bytes, { url, headers: response?.headers }) };
    fillReleases();
    // What was chosen meanwhile is not in this report.
    if (question === asked) show(report);
    else await showAgain();
    say(`The feed is shown: ${report.items} ${report.items === 1 ? "release" : "releases"}.`);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    showError(error.message);
  } finally {
    field("read").disabled = false;
  }
}

const say = (text) => (field("outcome-status").textContent = text);

function showError(text) {
  const error = field("feed-error");
  const from = document.querySelector('[name="from"]:checked').value;
  error.hidden = !text;
  error.textContent = text ?? "";
  for (const name of ["address", "text", "sample"])
    field(name).setAttribute("aria-invalid", String(Boolean(text) && name === from));
  if (!text) return;
  say(text);
  field(from).focus();
}

function fillReleases() {
  const chosen = value("release");
  field("release").replaceChildren();
  addOptions(field("release"), [
    ["", "the one that the page’s address names"],
    ...read.feed.releases.slice(0, 50).map(({ id, title }) => [id, title ?? id]),
  ]);
  field("release").value = chosen;
  if (field("release").selectedIndex < 0) field("release").selectedIndex = 0;
}

/** Shows everything for the present choices. */
function show(report) {
  showPreview();
  showCode(report);
  showReport(report);
  requestAnimationFrame(showContrast);
}

/** Counts what was asked for, so that an answer to an earlier question is left out. */
let asked = 0;

/** Checks what was read with other choices, and shows it. */
async function showAgain() {
  for (const part of document.querySelectorAll("[data-element]"))
    part.hidden = !part.dataset.element.split(" ").includes(value("element"));
  if (!read) return;
  const question = ++asked;
  try {
    const report = await checkFeed(read.bytes, optionsFor(read));
    if (question === asked) show(report);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    showError(error.message);
  }
}

function showPreview() {
  const name = value("element");
  const element = document.createElement(name);
  const { attributes } = choices();
  preview.lang = value("language");
  preview.dir = ["ar", "he", "fa", "ur"].includes(preview.lang) ? "rtl" : "ltr";
  preview.style.setProperty("color", value("text-color"));
  preview.style.setProperty("background", value("page-color"));
  showPreset();
  if (name === "subscribe-form") element.setAttribute("action", location.href);
  else {
    for (const [attribute, written] of Object.entries({ ...attributes, "time-zone": timeZone() }))
      element.setAttribute(attribute, written);
    // Pictures would be requested from the newsroom. Those of a sample are here.
    element.setAttribute("image-hosts", read.shownAt ? location.host : "none");
    element.setAttribute("heading-level", "3");
    if (name === "press-list") element.releases = read.feed.releases;
    else
      element.release = read.feed.releases.find(({ id }) => id === value("release")) ?? read.feed.releases[0];
  }
  preview.replaceChildren(element);
  field("preview-note").textContent =
    name === "subscribe-form"
      ? "The form is not connected to anything here."
      : read.shownAt
        ? ""
        : "Pictures are left out here, so that your browser asks nobody for them. They are shown in your page.";
}

/** The style sheet of the preset, last in the head, so that it wins over this site's. */
function showPreset() {
  const id = "preset-sheet";
  const href = value("preset") && `themes/${value("preset")}.css`;
  const present = document.getElementById(id);
  if ((present?.getAttribute("href") ?? "") === href) return;
  present?.remove();
  if (!href) return;
  const link = Object.assign(document.createElement("link"), { id, rel: "stylesheet", href });
  link.addEventListener("load", () => requestAnimationFrame(showContrast));
  document.head.append(link);
}

function showCode(report) {
  const { element, ...chosen } = choices();
  const isForm = element === "subscribe-form";
  const action = URL.canParse(value("action")) ? value("action") : field("action").defaultValue;
  const code = isForm ? formCode(action, value("language"), chosen) : (report.use ?? {});
  const all = isForm
    ? { action, lang: value("language"), "privacy-href": "/privacy", "consent-version": "1" }
    : read.feed &&
      report.use &&
      embedAttributes(read.feed, { ...optionsFor(read), ...feedAddresses(report) });
  const lines = {
    ...code,
    // WordPress reads the feed on its server, so it needs the feed's own address.
    ...(all && {
      shortcode: shortcodeOf(element, { ...all, src: read.response?.url }),
      react: reactOf(element, all),
    }),
  };
  for (const [name, { figure, code: place }] of blocks) {
    figure.hidden = !lines[name];
    place.textContent = lines[name] ?? "";
  }
}

/** Where a page may read the feed from, as the report says. */
function feedAddresses({ access }) {
  const address = read.response?.url;
  return { feedUrl: access?.readable === false ? undefined : address, copyFrom: address };
}

function showReport(report) {
  const place = field("report");
  const summary = document.createElement("p");
  summary.append(
    ...summaryOf(report)
      .filter(Boolean)
      .flatMap((line) => [line, document.createElement("br")])
      .slice(0, -1),
  );
  place.replaceChildren(
    summary,
    ...findingSections(report).flatMap(({ title, lines }) => {
      const heading = document.createElement("h3");
      heading.textContent = title;
      const list = document.createElement("ul");
      list.append(
        ...lines
          .filter((line) => line.startsWith("- "))
          .map((line) => {
            const item = document.createElement("li");
            item.textContent = line.slice(2);
            return item;
          }),
      );
      const rest = document.createElement("p");
      rest.textContent = lines.filter((line) => line && !line.startsWith("- ")).join(" ");
      return [heading, ...(list.children.length ? [list] : []), ...(rest.textContent ? [rest] : [])];
    }),
  );
}

function showContrast() {
  const measured = measureContrast(preview);
  if (!measured.length) return;
  const low = measured.filter(({ ratio }) => ratio < 4.5);
  field("contrast-summary").textContent = low.length
    ? `Not enough for some readers: ${low.map(({ name }) => name.toLowerCase()).join(", ")}. Text needs 4.5 : 1.`
    : "Enough: all text has at least 4.5 : 1.";
  field("contrast-summary").className = low.length ? "error" : "good";
  field("contrast").replaceChildren(
    ...measured.map(({ name, ratio }) => {
      const item = document.createElement("li");
      item.textContent = `${name}: ${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
      if (ratio < 4.5) item.className = "error";
      return item;
    }),
  );
}

function showSource() {
  const from = document.querySelector('[name="from"]:checked').value;
  for (const part of document.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== from;
}

field("feed").addEventListener("submit", (event) => {
  event.preventDefault();
  readAndShow();
});
for (const radio of document.querySelectorAll('[name="from"]')) radio.addEventListener("change", showSource);
field("sample").addEventListener("change", readAndShow);
field("looks").addEventListener("submit", (event) => event.preventDefault());
field("looks").addEventListener("input", showAgain);
// The news, a design or a font can arrive later.
new ResizeObserver(showContrast).observe(preview);
field("configurator").hidden = false;
showSource();
readAndShow();
