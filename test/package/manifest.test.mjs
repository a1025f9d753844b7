/* What custom-elements.json says about the public API of each element. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const { modules } = JSON.parse(readFileSync(new URL("../../custom-elements.json", import.meta.url), "utf8"));
const declarations = modules.flatMap((module) => module.declarations);
const element = (tag) => declarations.find(({ tagName }) => tagName === tag);
const named = (list, name) => list.find((one) => one.name === name);

/** The words that a type allows, without their order. */
const wordsOf = (type) => Array.from(type.text.matchAll(/"([^"]+)"/gu), ([, word]) => word).sort();

test("a property without an attribute is described, with its type", () => {
  for (const [tag, name, type] of [
    ["press-list", "releases", /^readonly Release\[\]/u],
    ["press-release", "release", /^Release\b/u],
  ]) {
    const member = named(element(tag).members, name);
    assert.match(member.type.text, type);
    assert.ok(member.description, name);
  }
});

test("a member that is marked as internal is not in the public API", () => {
  for (const { members = [] } of declarations.filter(({ customElement }) => customElement))
    assert.deepEqual(
      members.map(({ name }) => name).filter((name) => ["opener", "setStates"].includes(name)),
      [],
    );
});

for (const [tag, name, words] of [
  ["press-list", "layout", ["cards", "compact", "headlines", "list"]],
  ["press-list", "open", ["dialog", "inline", "link"]],
  ["press-list", "controls", ["category", "language", "search", "type", "year"]],
  ["press-release", "tools", ["copy-link", "copy-text", "print", "share"]],
  ["subscribe-form", "provider", ["buttondown", "cision", "gateway", "listmonk", "mailchimp", "plain"]],
  ["subscribe-form", "frequencies", ["daily", "immediately", "monthly", "weekly"]],
])
  test(`<${tag}> names the words that "${name}" takes, on the property and the attribute`, () => {
    const { members, attributes } = element(tag);
    assert.deepEqual(wordsOf(named(members, name).type), words);
    assert.deepEqual(wordsOf(named(attributes, name).type), words);
  });

test("every default is a value, not the name of a constant", () => {
  for (const { tagName, members, attributes } of declarations.filter((one) => one.tagName))
    for (const { name, default: value } of [...members, ...attributes])
      if (value !== undefined) assert.doesNotThrow(() => JSON.parse(value), `<${tagName} ${name}>: ${value}`);
});

test("every field of an event is described, with its type", () => {
  const events = declarations.filter(({ superclass }) => superclass?.name === "Event");
  assert.equal(events.length, 7);
  for (const { name: event, members = [] } of events)
    for (const { kind, name, type, description } of members.filter((one) => one.kind === "field"))
      assert.ok(kind && type.text && description, `${event}.${name}`);
});
