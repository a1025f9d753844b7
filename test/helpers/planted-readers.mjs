/* Small readers of a text, linear and quadratic, for the self-tests of what counts steps. */

export function linearLoop(text) {
  let tags = 0;
  for (const character of text) if (character === "<") tags++;
  return tags;
}

export function linearSearch(text) {
  const found = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) found.push(at);
  return found;
}

export function linearThatThrows(text) {
  throw new Error(`${linearLoop(text)}`);
}

/** For each tag, all of them again. */
export function quadraticLoop(text) {
  let pairs = 0;
  for (const character of text) for (const other of text) if (character < other) pairs++;
  return pairs;
}

/** A closing mark that does not occur is searched for to the end of the text at each opening one. */
export function quadraticIndexOf(text) {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) text.indexOf("-->", at);
}

/** The same with a pattern, which is linear for each place. */
export function quadraticExec(text) {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const comment = /-->/g;
    comment.lastIndex = at;
    comment.exec(text);
  }
}

/** Copies the rest of the text for each character. */
export function quadraticSlice(text) {
  for (let rest = text; rest; rest = rest.slice(1)) rest.charAt(0);
}

/** Looks for each part in a list of all. */
export function quadraticIncludes(text) {
  const parts = [];
  for (const [at] of text.matchAll(/</g)) if (!parts.includes(parts.length)) parts.push(at);
}

/** Copies a growing list for each part. */
export function quadraticSpread(text) {
  let parts = [];
  for (const [part] of text.matchAll(/</g)) parts = [...parts, part];
}
