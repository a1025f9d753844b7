import { dirname, posix, relative, resolve, sep } from "node:path";

const source = resolve(import.meta.dirname, "../../src");

/** index.ts and define.ts, which import all elements. */
const root = "";

/**
 * What each folder of src/ may import besides itself: folders, folders for types only, and packages. The table in
 * CONTRIBUTING.md gives the reasons. A key may also name a file or a folder in one, whose row then replaces that of its folder.
 */
const rows = {
  http: {},
  text: {},
  release: {},
  feed: { folders: ["http", "release"] },
  "trusted-types": {},
  sanitize: { folders: ["release", "trusted-types"] },
  "sanitize/purify.ts": { folders: ["release"], packages: ["dompurify"] },
  "sanitize/server/parse-html.ts": { packages: ["parse5"] },
  subscribe: { folders: ["http"] },
  events: { types: ["feed", "release", "subscribe"] },
  locales: { types: ["feed", "subscribe"] },
  styles: { packages: ["lit"] },
  controllers: { folders: ["http", "feed", "release", "locales", "events", "styles"], packages: ["lit"] },
  elements: {
    folders: [
      "http",
      "text",
      "release",
      "feed",
      "sanitize",
      "subscribe",
      "events",
      "locales",
      "styles",
      "controllers",
    ],
    packages: ["lit", "@lit/task"],
  },
  // Writes a script element of data, which only the parser can make where Trusted Types are enforced.
  "elements/press-release/structured-data/news-article.ts": { folders: ["release", "trusted-types"] },
  // Takes the policy that a page has handed in.
  "elements/shared/define-element.ts": { folders: ["trusted-types"], packages: ["lit"] },
  ssr: { folders: ["http", "text", "release", "feed", "sanitize", "subscribe", "locales"] },
  // The values of an attribute that all elements have.
  "ssr/element-options.ts": { folders: ["elements"] },
  // Finds the releases that match the filters, as the list does in the browser.
  "ssr/render-press-list.ts": {
    folders: ["http", "release", "feed", "sanitize", "locales", "elements"],
  },
  // Renders with the elements' own templates and styles.
  "ssr/shadow": { folders: ["release", "sanitize", "elements", "controllers", "styles"], packages: ["lit"] },
  // A component loads its element in the browser.
  react: { folders: ["elements"], packages: ["react"] },
  // A component's listeners get the events of its element.
  "react/create-component.ts": { folders: ["events"], packages: ["react"] },
  "react/server/index.ts": { folders: ["ssr"], packages: ["react"] },
  "react/server/html-to-nodes.ts": { packages: ["react", "parse5"] },
  check: { folders: ["http", "release", "feed"] },
  gateway: {
    folders: ["http", "text", "feed", "release", "subscribe"],
    types: ["locales"],
    packages: ["hono", "ipaddr.js", "valibot"],
  },
  // Server rendering needs an optional package, so only threads, and what asks for it, load it.
  "gateway/fragments/render-fragment.ts": { folders: ["feed", "release", "ssr"] },
  // What the elements say, for pages and mails.
  "gateway/locales/element-locales.ts": { folders: ["locales"] },
  // Mails with news show a release as the elements do: sanitized, and with the same words.
  "gateway/mail": { folders: ["release", "sanitize", "locales"], packages: ["hono"] },
  // What only Node has is in files of its own, which nothing else loads.
  "gateway/feeds/send-pinned.ts": {
    packages: ["undici", "node:dns/promises", "node:net", "node:util", "node:zlib"],
  },
  "gateway/feeds/job-threads.ts": {
    packages: ["node:fs/promises", "node:process", "node:worker_threads"],
  },
  "gateway/feeds/run-jobs.ts": {
    packages: ["node:os", "node:process", "node:worker_threads"],
  },
  // An optional package has one file that knows it.
  "gateway/storage/libsql-database.ts": { packages: ["@libsql/client"] },
  "gateway/storage/open-file.ts": { packages: ["node:fs/promises", "node:path"] },
  "gateway/storage/postgres-database.ts": { packages: ["pg"] },
  "gateway/storage/postgres-listener.ts": { packages: ["pg"] },
  "gateway/delivery/compose-message.ts": { packages: ["nodemailer"] },
  "gateway/delivery/read-dkim.ts": { packages: ["node:fs/promises"] },
  "gateway/delivery/read-report.ts": { packages: ["postal-mime"] },
  "gateway/delivery/watch-maildir.ts": { packages: ["node:fs/promises", "node:path"] },
  "gateway/delivery/smtp-mailer.ts": { packages: ["nodemailer", "node:crypto", "node:stream"] },
  "gateway/subscriptions/proof-of-work.ts": { packages: ["altcha-lib"] },
  "gateway/subscriptions/forward/mailchimp.ts": { packages: ["node:crypto"] },
  "gateway/serve.ts": { packages: ["@hono/node-server", "node:events", "node:http", "node:net"] },
  "gateway/start-checks.ts": {
    packages: ["node:crypto", "node:dns/promises", "node:fs/promises", "node:path"],
  },
  // Reads a feed as the gateway does, and writes the gateway's JSON.
  testing: { types: ["release"] },
  "testing/node.ts": { packages: ["node:events", "node:http", "node:net"] },
  snapshot: { folders: ["feed", "gateway"], packages: ["node:fs/promises"] },
  cli: {
    folders: ["check", "gateway", "snapshot", "feed", "ssr"],
    packages: [
      ...["node:crypto", "node:dns/promises", "node:fs", "node:fs/promises", "node:process", "node:url"],
      "node:util",
    ],
  },
  script: { folders: ["elements", root] },
};

/** ESLint rule: the modules of src/ import in one direction. */
export const oneWayImports = {
  meta: {
    type: "problem",
    schema: [],
    messages: { wrongWay: "{{from}} may not import {{to}}: see “Where things live” in CONTRIBUTING.md." },
  },
  create(context) {
    const file = relative(source, context.filename).split(sep).join("/");
    const folder = topFolder(file);
    if (!(folder in rows)) return {};
    const {
      folders = [],
      types = [],
      packages = [],
    } = rows[file] ?? rows[posix.dirname(file)] ?? rows[folder];

    function check({ source: specifier, importKind, exportKind, argument }) {
      const literal = specifier ?? argument?.literal ?? argument;
      if (typeof literal?.value !== "string") return;
      const ofTypes = importKind === "type" || exportKind === "type" || argument !== undefined;
      if (!mayImport(literal.value, ofTypes)) {
        context.report({ node: literal, messageId: "wrongWay", data: { from: folder, to: literal.value } });
      }
    }

    function mayImport(specifier, ofTypes) {
      if (!specifier.startsWith(".")) {
        return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
      }
      const target = topFolder(relative(source, resolve(dirname(context.filename), specifier)));
      return target === folder || folders.includes(target) || (ofTypes && types.includes(target));
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function topFolder(path) {
  const [first, ...rest] = path.split(/[/\\]/u);
  return rest.length > 0 ? first : root;
}
