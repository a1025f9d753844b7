/** The texts of a compiled catalogue of gettext: English to translation. */
export function readMo(file) {
  const little = file.readUInt32LE(0) === 0x950412de;
  const read = (at) => (little ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const count = read(8);
  const text = (table, index) => {
    const at = read(table) + index * 8;
    return file.toString("utf8", read(at + 4), read(at + 4) + read(at));
  };
  return Array.from({ length: count }, (_, index) => {
    // A context stands before \x04; plural forms are separated by \0.
    const english = text(12, index).split("\0")[0].split("\x04").at(-1);
    return [english, text(16, index).split("\0")[0]];
  });
}

/** The texts of a file of Firefox, by key: Fluent, properties or DTD. */
export function readFirefox(name, text) {
  if (name.endsWith(".dtd"))
    return Array.from(text.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/gu), ([, key, value]) => [key, value]);
  if (name.endsWith(".properties"))
    return Array.from(text.matchAll(/^([\w.-]+)\s*=\s*(.*)$/gmu), ([, key, value]) => [key, value]);
  const found = [];
  let message = "";
  for (const line of text.split("\n")) {
    const [, id, value] = /^(-?[a-zA-Z][\w-]*)\s*=\s*(.*)$/u.exec(line) ?? [];
    if (id) message = id;
    if (value) found.push([id, value]);
    const [, attribute, words] = /^\s+\.(\w+)\s*=\s*(.+)$/u.exec(line) ?? [];
    if (words && attribute !== "accesskey" && attribute !== "key")
      found.push([`${message}.${attribute}`, words]);
  }
  return found;
}

/** The texts of a module of Web Awesome: those of an object of strings, by key. */
export const readStringsOfModule = (code) =>
  Array.from(code.matchAll(/^\s*(\w+):\s*"((?:[^"\\]|\\.)*)"/gmu), ([, key, value]) => [
    key,
    value.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/giu, (_, hex, letter) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : letter,
    ),
  ]);
