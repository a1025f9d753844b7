/* The shell lines of docs/gateway/install.md, one after the other, with the packed package: from nothing to a mail. Part of
   `npm run test:more`; `npm run build` comes first. Needs the registry, root's rights and Linux. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";

const project = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(project, "docs/gateway/install.md"), "utf8");

/** The blocks of shell lines below each heading. The container's need an engine. */
const blocks = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf("\n")),
      Array.from(section.matchAll(/^```sh\n([^]*?)^```$/gmu), ([, block]) => block),
    ]),
);

const missing = ["unshare", "nginx", "curl", "openssl", "ip", "runuser"].filter(
  (name) => !findProgram(name, `/usr/sbin/${name}`),
);
const canMount = () =>
  process.getuid?.() === 0 &&
  spawnSync("unshare", ["--mount", "--net", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
const skip = missing.length
  ? `not installed: ${missing.join(", ")}`
  : !canMount() && "this user may not mount file systems";

/** What the operator edits: addresses that exist here. */
const edits = `
node /mnt/newsroom.mjs &
curl --fail --silent --retry 20 --retry-delay 1 --retry-connrefused http://127.0.0.1:9001/ >/mnt/feed
sed -i 's#"https://newsroom.example/rss/releases"#"http://127.0.0.1:9001/", "http": true, "ports": [9001], "privateAddresses": ["127.0.0.1"]#' /etc/newsroom/newsroom.config.json
sed -i "s#^SMTP_URL=.*#SMTP_URL='smtp://127.0.0.1:9025'#" /etc/newsroom/secrets.env
`;

const certificate = `
mkdir -p /etc/letsencrypt/live/gateway.embassy.example
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=gateway.embassy.example \
  -keyout /etc/letsencrypt/live/gateway.embassy.example/privkey.pem -out /etc/letsencrypt/live/gateway.embassy.example/fullchain.pem
`;

const subscribe = `
curl --fail --silent --insecure --retry 10 --retry-delay 1 --retry-connrefused --connect-to ::127.0.0.1 https://gateway.embassy.example/subscriptions \
  --data 'email=reader@example.org&consent=yes&locale=en' >/mnt/answer.json
for attempt in $(seq 100); do test -s /mnt/mail && exit; sleep 0.1; done
exit 1
`;

/** The newsroom, and a mail server that writes down what it gets. */
const newsroom = `
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { SMTPServer } from "${import.meta.resolve("smtp-server")}";
createServer((_, response) => response.end('<rss version="2.0"><channel><title>N</title><item><title>A</title><link>https://n.example/a</link><guid>1</guid></item></channel></rss>')).listen(9001, "127.0.0.1");
new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, { envelope }, done) {
    stream.resume().on("end", () => (writeFileSync("/mnt/mail", envelope.rcptTo[0].address), done()));
  },
}).listen(9025, "127.0.0.1");
`;

test("the lines of the page about installation lead from nothing to a mail (H7)", { skip }, async (t) => {
  const folder = await tempFolder(t);
  const npm = (...args) =>
    execFileSync("npm", args, { cwd: project, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
  const [{ filename }] = JSON.parse(npm("pack", "--json", "--silent", "--pack-destination", folder));
  renameSync(join(folder, filename), join(folder, "package.tgz"));
  // Fills the cache that the lines use, which have no network.
  const [, packages] = /^npm install --ignore-scripts newsroom-elements (.*)$/mu.exec(page);
  mkdirSync(join(folder, "first"));
  npm(
    ...[
      "install",
      "--prefix",
      join(folder, "first"),
      "--cache",
      join(folder, "cache"),
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
    ],
    ...[join(folder, "package.tgz"), ...packages.split(" ")],
  );
  writeFileSync(join(folder, "newsroom.mjs"), newsroom);
  const lines = [
    ...blocks.get("The package"),
    ...blocks.get("Configuration"),
    edits,
    ...blocks.get("The service"),
    certificate,
    "cd /srv/newsroom/node_modules/newsroom-elements/docs/recipes\n",
    ...blocks.get("nginx in front"),
    subscribe,
  ];
  assert.ok(lines.every(Boolean));
  writeFileSync(join(folder, "lines.sh"), lines.join("\n"));
  const script = join(import.meta.dirname, "install-lines.sh");
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    ["--mount", "--net", "--pid", "--fork", "--kill-child", "sh", script, project, folder],
    { encoding: "utf8", timeout: 300_000 },
  );
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  assert.match(stdout, /"status":"ok"/u);
  assert.match(stdout, /address,locale,confirmedAt/u);
  assert.equal(readFileSync(join(folder, "mail"), "utf8"), "reader@example.org");
  assert.equal(readFileSync(join(folder, "answer.json"), "utf8"), `{"status":"pending"}`);
});
