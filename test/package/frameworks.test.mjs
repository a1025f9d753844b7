/* What frameworks and editors get to know of the elements agrees with the manifest. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readJson = (path) => JSON.parse(read(path));

const elements = readJson("custom-elements.json")
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const names = (list = []) => list.map(({ name }) => name).sort();
const fieldsOf = ({ members }) =>
  members.filter(({ kind, static: isStatic, readonly }) => kind === "field" && !isStatic && !readonly);

/** The words of a constant list in a source file. */
function listIn(source, name) {
  const [, list] = new RegExp(`const ${name} = \\[([^\\]]*)\\]`, "u").exec(source) ?? [undefined, ""];
  return Array.from(list.matchAll(/"([^"]+)"/gu), ([, word]) => word);
}

for (const element of elements) {
  const { tagName } = element;

  test(`the component for <${tagName}> has each property and event`, () => {
    const source = read(`src/react/${tagName}.ts`);
    const fields = fieldsOf(element);
    const withAttribute = fields.filter(({ attribute }) => attribute);
    assert.deepEqual(listIn(source, "attributes").sort(), names(withAttribute));
    assert.deepEqual(
      listIn(source, "properties").sort(),
      names(fields.filter(({ attribute }) => !attribute)),
    );
    assert.deepEqual(listIn(source, "events").sort(), names(element.events));
    // The component makes the attribute's name of the property's.
    for (const { name, attribute } of withAttribute)
      assert.equal(
        attribute,
        name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
      );
    assert.ok(read(`dist/react/${tagName}.js`).startsWith('"use client";'));
  });

  test(`editors know the attributes of <${tagName}>, and their values (H3)`, () => {
    const code = readJson("dist/editors/vscode.html-custom-data.json").tags.find(
      (tag) => tag.name === tagName,
    );
    const { contributions } = readJson("dist/editors/web-types.json");
    const jetBrains = contributions.html.elements.find((tag) => tag.name === tagName);
    for (const tag of [code, jetBrains]) {
      assert.ok(tag.description.length > 20);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      assert.ok(tag.attributes.every(({ description }) => description));
    }
    assert.deepEqual(names(jetBrains.js.events), names(element.events));
    for (const { name, type } of element.attributes) {
      const words = Array.from(type.text.matchAll(/"([^"]+)"/gu), ([, word]) => word).sort();
      if (words.length)
        assert.deepEqual(names(code.attributes.find((attribute) => attribute.name === name).values), words);
    }
  });

  test(`the types for templates name each attribute, property and event of <${tagName}> (H3)`, () => {
    const source = ts.createSourceFile(
      "elements.d.ts",
      read("dist/types/elements.d.ts"),
      ts.ScriptTarget.Latest,
    );
    const membersOf = (name) =>
      source.statements
        .find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
        .members.map((member) => member.name.text)
        .sort();
    const stem = element.name.replace(/Element$/u, "");
    assert.deepEqual(membersOf(`${stem}Attributes`), names(element.attributes));
    assert.deepEqual(membersOf(`${stem}Events`), names(element.events));
    assert.deepEqual(
      [...membersOf(`${stem}Objects`), ...membersOf(`${stem}Properties`)].sort(),
      [
        ...names(fieldsOf(element)),
        ...names(element.attributes.filter(({ fieldName }) => !fieldName)),
      ].sort(),
    );
    for (const framework of ["react", "preact", "vue", "svelte"])
      assert.ok(read(`dist/types/${framework}.d.ts`).includes(`"${tagName}": Tag<${element.name}`));
  });
}

test("a component's listener knows its event, even if the project imports no type of an event (X1)", () => {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const file = join(project, "test/package/listener.ts");
  const text = `import type { PressListProps, SubscribeFormProps } from "newsroom-elements/react";
export const list: PressListProps = { onPressSelect: (event) => event.release.id.trim() };
export const form: SubscribeFormProps = { onSubscribeSubmit: (event) => event.preventDefault() };`;
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    // As in a new project of Next.
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest) : getSourceFile(path, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  assert.deepEqual(
    found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    [],
  );
});

test("the directives for Angular have each property, as an input (X1)", () => {
  const code = read("dist/angular/index.js");
  const types = read("dist/angular/index.d.ts");
  for (const element of elements) {
    const { tagName, name } = element;
    const fields = names(fieldsOf(element));
    const [, inputs] = new RegExp(`selector: "${tagName}", inputs: \\{([^}]*)\\}`, "u").exec(code);
    assert.deepEqual(Array.from(inputs.matchAll(/(\w+): "\1"/gu), ([, input]) => input).sort(), fields);
    for (const field of fields) {
      assert.ok(types.includes(`"${field}": { "alias": "${field}"; "required": false };`), field);
      assert.ok(types.includes(`  ${field}: ${name.replace(/Element$/u, "")}Properties["${field}"];`), field);
    }
  }
});

test("editors know the custom properties and parts (H3)", () => {
  const { properties, pseudoElements } = readJson("dist/editors/vscode.css-custom-data.json");
  for (const { cssProperties, cssParts } of elements) {
    for (const { name } of cssProperties)
      assert.ok(
        properties.some((one) => one.name === name),
        name,
      );
    for (const { name } of cssParts)
      assert.ok(
        pseudoElements.some((one) => one.name === `::part(${name})`),
        name,
      );
  }
});
