import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram } from "../../helpers/find-engine.mjs";
import { freePort } from "../../helpers/free-port.mjs";
import { tempFolder } from "./temp-folder.mjs";

/** Dovecot's program, or undefined where it is not installed or cannot run: it changes its user, so it needs root's rights. */
export const dovecot = process.getuid?.() === 0 ? findProgram("dovecot", "/usr/sbin/dovecot") : undefined;

/** The owner of the mailbox: "nobody". */
const owner = 65534;
const password = "imap-password";

/** A Dovecot on the loopback interface with one mailbox, over TLS with a certificate of its own. */
export async function startDovecot(t) {
  const folder = await tempFolder(t);
  await chmod(folder, 0o755);
  const mailbox = join(folder, "mailbox");
  for (const path of ["", "cur", "new", "tmp"]) await mkdir(join(mailbox, path));
  spawnSync("chown", ["-R", `${owner}:${owner}`, mailbox]);
  const [certificate, key] = ["certificate.pem", "key.pem"].map((name) => join(folder, name));
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"].concat([
      "-addext",
      "subjectAltName=DNS:localhost",
      "-keyout",
      key,
      "-out",
      certificate,
    ]),
    { stdio: "ignore" },
  );
  const port = await freePort();
  await writeFile(
    join(folder, "dovecot.conf"),
    `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = required
ssl_cert = <${certificate}
ssl_key = <${key}
mail_location = maildir:${mailbox}
first_valid_uid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${mailbox}
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
`,
  );
  const child = spawn(dovecot, ["-F", "-c", join(folder, "dovecot.conf")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  t.after(async () => {
    child.kill();
    await ended;
  });
  for (let attempt = 0; ; attempt++) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) break;
    if (attempt === 200 || child.exitCode !== null) throw new Error("Dovecot does not listen.");
    await pause(50);
  }
  return { port, password, certificate, mailbox, owner };
}
