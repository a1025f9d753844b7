/** By path from the entry's folder: the file's SHA-384 in base64, and the files that it imports before it runs. */
export type CheckedFiles = Readonly<Record<string, readonly [hash: string, ...imports: string[]]>>;

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

const name = "newsroom-elements-loader";
const key = Symbol.for(name);

/**
 * The loader of the checked builds: runs files only when they are, byte for byte, those that were published. The build
 * puts it, with the hashes, into the entry, so a page's `integrity` for the entry covers all the rest.
 *
 * A script element, since all engines hold it to its `integrity`, and a later `import()` gives the module that it has
 * put into the page's module map. WebKitGTK 2.50 does not look at the `integrity` of a `modulepreload`.
 *
 * @param entry Address of the entry.
 * @param main The first file to run. It takes the loader that it is given for its own `import()`.
 */
export async function runChecked(entry: string, main: string, files: CheckedFiles): Promise<void> {
  const checks = new Map<string, Promise<unknown>>();
  const addressOf = (file: string): string => new URL(file, entry).href;

  function check(file: string): Promise<unknown> {
    let checked = checks.get(file);
    if (!checked) {
      checked = load(file);
      checks.set(file, checked);
      // A file that did not arrive may do so later.
      checked.catch(() => checks.delete(file));
    }
    return checked;
  }

  async function load(file: string): Promise<void> {
    const [hash, ...imports] = files[file] ?? [];
    // A static import has no `integrity` of its own: what it names has to be there already.
    await Promise.all(imports.map(check));
    const script = document.createElement("script");
    script.type = "module";
    script.integrity = `sha384-${hash}`;
    script.crossOrigin = "";
    script.nonce = nonce;
    script.src = (policy?.createScriptURL(addressOf(file)) ?? addressOf(file)) as string;
    const settled = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new TypeError(`${file} did not arrive as it was published`));
    });
    document.head.append(script);
    try {
      await settled;
    } finally {
      script.remove();
    }
  }

  const importChecked = async (file: string): Promise<Record<string, unknown>> => {
    await check(file);
    return (await import(addressOf(file))) as Record<string, unknown>;
  };

  let policy: ScriptUrlPolicy | undefined;
  let nonce = "";
  try {
    policy = folderPolicy(addressOf("."));
    nonce = [...document.scripts].find(({ src }) => src === entry)?.nonce ?? "";
    const { $provide } = await importChecked(main);
    ($provide as (load: typeof importChecked) => void)(importChecked);
  } catch (error) {
    // The elements stay unknown: what is inside them is shown, as without JavaScript.
    console.warn("newsroom-elements:", error);
  }
}

/** The files that a checked entry loads: its main file and its chunks, in a folder with the name of the entry. */
const ownFile = /\/(newsroom-elements|press-list|press-release|subscribe-form)\/(\1|chunks\/[\w-]+)\.js$/;

/**
 * Trusts addresses in the folder of the first entry, and files with our names on the page's own origin. A page that lists
 * policy names lets each be created once, so all entries share this one under a symbol that any script can read. It must
 * not trust a name alone on another origin: on a public CDN, anybody may publish a file with that name.
 */
function folderPolicy(folder: string): ScriptUrlPolicy | undefined {
  const page = globalThis as {
    [key]?: ScriptUrlPolicy | undefined;
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  };
  return (page[key] ??= page.trustedTypes?.createPolicy(name, {
    createScriptURL(url) {
      const { href, origin, pathname } = new URL(url);
      if (!href.startsWith(folder) && !(origin === location.origin && ownFile.test(pathname)))
        throw new TypeError(
          `${href} is outside of ${folder}, the folder of another checked build on this page`,
        );
      return href;
    },
  }));
}
