import { decodeEntities } from "./decode-entities.js";
import { escapeHtml } from "./html-text.js";
import type { XmlElement } from "./xml-reader.js";

type Children = NonNullable<XmlElement["children"]>;

const none: Children = { __proto__: null } as never;

/** What the namespaces of single services have in their address, and their usual prefix. */
const services = [
  ["feedburner", "feedburner"],
  ["mfn.se", "x"],
  ["prn", "prn"],
] as const;

/** Uncommon elements, and the common ones as which they are read. What the item has itself counts before them. */
const readAs = [
  // Media RSS
  ["media:title", "title"],
  ["media:description", "description"],
  ["media:category", "subject"],
  ["media:thumbnail", "image"],
  ["media:keywords", "keywords"],
  ["media:peerlink", "enclosure"],
  // FeedBurner, PR Newswire, MFN
  ["feedburner:origenclosurelink", "enclosure"],
  ["prn:industry", "subject"],
  ["prn:subject", "subject"],
  ["x:language", "language"],
  ["x:newsid", "identifier"],
] as const;

/**
 * Gives an item, or a feed, the common elements that mean what its uncommon ones mean: those of Media RSS, MFN,
 * GlobeNewswire, PR Newswire, FeedBurner and the EU press corner, Atom's links to files, and authors with an email address
 * in their name.
 */
export function renameUncommonElements(element: XmlElement): void {
  const { children } = element;
  if (!children) return;
  children["channel"]?.forEach(renameUncommonElements);
  for (const [name, elements] of Object.entries(children)) nameByService(children, name, elements);
  readFiles(children);
  for (const [name, common] of readAs)
    add(
      children,
      common,
      children[name]?.filter((one) => !name.startsWith("prn:") || !isCode(one)),
    );
  add(
    children,
    "enclosure",
    children["link"]?.filter((link) => attributeOf(link, "rel") === "enclosure"),
  );

  // MFN has the text twice: as HTML, and as plain text, which is then the lead.
  const isText = (content: XmlElement) => attributeOf(content, "type") === "text";
  add(
    children,
    "encoded",
    children["x:content"]?.filter((content) => !isText(content)),
  );
  add(children, children["encoded"] ? "summary" : "encoded", children["x:content"]?.filter(isText));

  // FeedBurner's own link counts clicks. `foreign` puts the newsroom's before it.
  const links = children["feedburner:origlink"]?.map((link) => ({ ...link, foreign: 0 }));
  if (links) children["link"] = [...links, ...(children["link"] ?? [])];

  // A wire service names the company as a contributor. Atom's contributors are persons, with elements inside.
  const companies = children["contributor"]?.filter(({ tag, children }) => tag.includes(":") && !children);
  if (companies?.[0] && !children["author"] && !children["creator"])
    children["creator"] = children["publisher"] = companies;

  const [keyword, ...others] = [
    ...(children["keyword"]?.filter(({ tag }) => tag.includes(":")) ?? []),
    ...(children["keywords"] ?? []),
  ];
  if (keyword) children["keywords"] = [withText(keyword, [keyword, ...others].map(textOf).join())];

  const categories = children["category"]?.flatMap(partsOfCategory);
  if (categories) children["category"] = categories;

  for (const parent of [children, ...(children["source"] ?? []).map((source) => source.children ?? none)])
    for (const person of [...(parent["author"] ?? []), ...(parent["creator"] ?? [])])
      if (textOf(person).includes("@")) splitPerson(person);
}

/** Gives elements of a service its usual prefix, whatever the feed's is, and takes it from those of other namespaces. */
function nameByService(children: Children, name: string, elements: XmlElement[] | undefined): void {
  const [prefix = "", local] = name.split(":");
  const address = elements?.[0]?.scope[prefix];
  if (!local || !address) return;
  const usual = services.find(([part]) => address.includes(part))?.[1];
  if (usual) children[`${usual}:${local}`] = elements;
  else if (services.some(([, own]) => own === prefix)) delete children[name];
}

/** The text of an element as XML, without comments. */
const textOf = ({ inner }: XmlElement): string =>
  inner
    .split(/<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)/)
    .map((part = "", index) => (index % 2 ? part : decodeEntities(part)))
    .join("")
    .trim();

const withText = (element: XmlElement, text: string): XmlElement => ({ ...element, inner: escapeHtml(text) });

const attributeOf = ({ attributes }: XmlElement, name: string): string =>
  decodeEntities(attributes[name] ?? "").trim();

/** Appends to a list of its own, so that adding one by one takes linear time. */
function add(children: Children, name: string, elements: readonly XmlElement[] = []): void {
  if (!elements.length) return;
  const all = (children[name] ??= []);
  for (const element of elements) all.push(element);
}

/** PR Newswire has each industry and each subject twice: as words, and as a code. */
const isCode = (element: XmlElement): boolean => /^[A-Z]{1,3}$/.test(textOf(element));

/** Media RSS: the files of an item. What a group says counts for each of its files, and for the item. */
function readFiles(children: Children): void {
  for (const file of children["media:content"] ?? []) readFile(file, none, children);
  for (const { children: group = none } of children["media:group"] ?? []) {
    const { "media:content": files, "media:thumbnail": pictures } = group;
    const shared = detailsOf(group);
    for (const file of files ?? []) readFile(file, shared, children);
    add(children, "media:content", files);
    for (const name of ["media:title", "media:description", "media:category"])
      add(children, name, group[name]);
    if (!files?.every(isPicture)) addPictures(children, pictures, shared);
  }
}

function readFile(file: XmlElement, shared: Children, children: Children): void {
  const own = file.children ?? none;
  const details: Children = { __proto__: null, ...shared, ...detailsOf(own) } as never;
  if (file.attributes["url"]) delete details["url"];
  file.children = details;
  if (!isPicture(file)) addPictures(children, own["media:thumbnail"], details);
}

const isPicture = (file: XmlElement): boolean =>
  /^image/.test(attributeOf(file, "medium") || attributeOf(file, "type"));

/** What is no picture itself is shown by its thumbnails, with the same words. */
function addPictures(
  children: Children,
  pictures: XmlElement[] = [],
  { title, description, credit }: Children,
): void {
  const words: Children = { __proto__: null, title, description, credit } as never;
  add(
    children,
    "media:thumbnail",
    pictures.map((picture) => ({ ...picture, children: words })),
  );
}

/** What Media RSS says of a file, by the names under which it is read. A film may have a page instead of an address. */
function detailsOf(parent: Children): Children {
  const details: Children = { __proto__: null } as never;
  for (const [name, common] of [
    ["media:title", "title"],
    ["media:description", "description"],
    ["media:credit", "credit"],
    ["media:thumbnail", "thumbnail"],
    ["media:player", "url"],
  ] as const) {
    const elements = parent[name];
    // Every file of a group may look at each of the group's.
    if (elements) details[common] = elements.slice(0, 9);
  }
  return details;
}

/** As many as a release may have (`maxEntries`). Importing that makes the build split the file that every page loads. */
const maxCategories = 100;

/** The EU press corner puts several categories into one: "POLICY_AREA=COMPETY,STATAID". */
function partsOfCategory(category: XmlElement): XmlElement | XmlElement[] {
  const names = /^[A-Z]+_AREA=(.*)/s.exec(textOf(category))?.[1];
  return names?.split(",", maxCategories).map((name) => withText(category, name)) ?? category;
}

/**
 * Divides an author's name that has an email address into both: "Ada Byron <ada@newsroom.example>" and
 * "ada@newsroom.example (Ada Byron)". The address may be a `mailto:` link, and stand in place of the author's page.
 */
function splitPerson(person: XmlElement): void {
  const { name: [name = person] = [], email: [address] = [], uri: [page] = [] } = person.children ?? none;
  const text = textOf(name);
  const found = text.split(/[\s<>()]+/).find((word) => /.@./.test(word));
  const [before = "", after = ""] = found ? text.split(found) : [text];
  const email = address ? textOf(address) : (found ?? /^mailto:.*/i.exec(page ? textOf(page) : "")?.[0]);
  const child = (text = "") => [
    withText({ ...person, attributes: none as never, children: undefined }, text),
  ];
  person.inner = "";
  person.children = {
    __proto__: null,
    ...person.children,
    name: child(/^.*[^\s<(]/.exec(before)?.[0] ?? after.replace(/^[\s>(]+|\)$/g, "")),
    email: child(email?.replace(/^mailto:|\?.*/gi, "")),
  } as never;
}
