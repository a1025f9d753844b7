/* What custom-elements.json says about the public API of each element. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attributeRules } from "../../dist/elements/shared/page-check/attribute-rules.js";
import { PressListElement, PressReleaseElement, SubscribeFormElement } from "../../dist/index.js";
import {
  PressErrorEvent,
  PressFilterEvent,
  PressLoadEvent,
  PressSelectEvent,
  SubscribeErrorEvent,
  SubscribeSubmitEvent,
  SubscribeSuccessEvent,
} from "../../dist/index.js";

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

const elements = new Map([
  ["press-list", PressListElement],
  ["press-release", PressReleaseElement],
  ["subscribe-form", SubscribeFormElement],
]);

test("the attributes are those that the elements observe, debug and unstyled", () => {
  for (const [tag, { observedAttributes }] of elements)
    assert.deepEqual(
      element(tag)
        .attributes.map(({ name }) => name)
        .sort(),
      [...observedAttributes, "debug", "unstyled"].sort(),
      tag,
    );
});

test("with debug, the values of an attribute are compared with the words that its type names", () => {
  for (const [tag] of elements) {
    const { attributes } = element(tag);
    const rules = attributeRules[tag];
    for (const { name, type } of attributes) {
      const words = wordsOf(type);
      if (words.length === 0) continue;
      for (const word of words) assert.equal(rules[name](word), undefined, `${name}="${word}"`);
      assert.deepEqual(/It accepts (.*)\.$/u.exec(rules[name]("-"))[1].split(", ").sort(), words, name);
    }
    const known = attributes.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(rules).filter((name) => !known.includes(name)),
      [],
    );
  }
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

/** Custom properties are public API: a new one is a minor change, a renamed one a major change. */
const everywhere =
  "gap line-height line-color small-size radius target-size link-color link-offset focus-color";
const design =
  "heading-font heading-weight heading-line-height heading-color link-decoration link-thickness link-hover-color " +
  "link-hover-decoration link-hover-thickness button-background button-color button-border button-padding button-weight " +
  "button-shadow button-radius button-hover-background button-hover-color focus-width focus-offset focus-background " +
  "focus-text focus-shadow";
const fields =
  "field-background field-color field-border field-radius field-height field-padding field-width field-focus-shadow " +
  "label-weight label-size";
const releases = "measure release-measure item-padding image-ratio image-radius";

for (const [tag, names] of [
  [
    "press-list",
    `${everywhere} ${fields} ${releases} list-title-size image-side image-size image-margin card-size dialog-color dialog-background`,
  ],
  [
    "press-release",
    `${everywhere} ${design} ${releases} release-title-size section-title-size text-heading-size`,
  ],
  [
    "subscribe-form",
    `${everywhere} ${design} ${fields} primary-background primary-color primary-border primary-padding primary-weight ` +
      "primary-shadow primary-radius primary-hover-background primary-hover-color field-invalid-border checkbox-size " +
      "accent-color error-color error-size error-weight",
  ],
])
  test(`the custom properties of <${tag}> are described (T2)`, () => {
    const { cssProperties } = element(tag);
    assert.deepEqual(
      cssProperties.map(({ name }) => name).sort(),
      names
        .split(" ")
        .map((name) => `--press-${name}`)
        .sort(),
    );
    for (const { description, default: value } of cssProperties) assert.ok(description && value);
  });

test("an event can be canceled exactly if its description says so, and reaches the page (X2)", () => {
  const made = {
    "press-load": new PressLoadEvent({ releases: [], skippedBy: {} }),
    "press-error": new PressErrorEvent(new Error(), false),
    "press-select": new PressSelectEvent({}),
    "press-filter": new PressFilterEvent({}, false, 0),
    "subscribe-submit": new SubscribeSubmitEvent(),
    "subscribe-success": new SubscribeSuccessEvent(),
    "subscribe-error": new SubscribeErrorEvent(new Error()),
  };
  const described = declarations.flatMap(({ events = [] }) => events);
  assert.deepEqual(
    new Set(described.map(({ name }) => name)),
    new Set(Object.keys(made)),
    "every event is made here",
  );
  for (const { name, description } of described) {
    assert.equal(made[name].cancelable, /\bCancelable\b/.test(description), name);
    assert.deepEqual([made[name].bubbles, made[name].composed], [true, true], name);
  }
});
