import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram } from "../../helpers/find-engine.mjs";
import { freePort } from "../../helpers/free-port.mjs";

/** Postfix's program, or undefined where it is not installed or cannot run: it changes its user, so it needs root's rights. */
export const postfix = process.getuid?.() === 0 ? findProgram("postfix", "/usr/sbin/postfix") : undefined;

/**
 * A Postfix on the loopback interface, with folders of its own.
 *
 * @param settings More settings of main.cf.
 * @param access Lines of the access map: how it answers to a recipient.
 * @param transport Lines of the transport map: where a domain is delivered to.
 */
export async function startPostfix(t, { settings = {}, transport = [], access = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-postfix-"));
  const [config, queue, data, mail] = ["etc", "queue", "data", "mail"].map((name) => join(folder, name));
  for (const path of [config, queue, data, mail]) await mkdir(path);
  await chmod(folder, 0o755);
  const port = await freePort();
  const master = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    "pickup unix n - n 60 1 pickup",
    "cleanup unix n - n - 0 cleanup",
    "qmgr unix n - n 300 1 qmgr",
    "tlsmgr unix - - n 1000? 1 tlsmgr",
    "rewrite unix - - n - - trivial-rewrite",
    "bounce unix - - n - 0 bounce",
    "defer unix - - n - 0 bounce",
    "trace unix - - n - 0 bounce",
    "proxymap unix - - n - - proxymap",
    "smtp unix - - n - - smtp",
    "error unix - - n - - error",
    "retry unix - - n - - error",
    "local unix - n n - - local",
    "virtual unix - n n - - virtual",
    "anvil unix - - n - 1 anvil",
    "postlog unix-dgram n - n - 1 postlogd",
  ];
  await writeFile(join(config, "master.cf"), `${master.join("\n")}\n`);
  await writeFile(join(config, "transport"), `${transport.join("\n")}\n`);
  await writeFile(join(config, "access"), `${access.join("\n")}\n`);
  const main = {
    compatibility_level: "3.6",
    config_directory: config,
    queue_directory: queue,
    data_directory: data,
    maillog_file: join(folder, "mail.log"),
    maillog_file_prefixes: folder,
    inet_interfaces: "127.0.0.1",
    inet_protocols: "ipv4",
    myhostname: "relay.example",
    mydestination: "",
    mynetworks: "127.0.0.0/8",
    alias_maps: "",
    alias_database: "",
    local_recipient_maps: "",
    transport_maps: `texthash:${join(config, "transport")}`,
    smtpd_recipient_restrictions: `check_recipient_access texthash:${join(config, "access")}, permit_mynetworks, reject`,
    // Bounces to our tagged addresses go into the Maildir.
    virtual_mailbox_domains: "ministry.example",
    virtual_mailbox_base: mail,
    virtual_mailbox_maps: "static:bounces/",
    virtual_uid_maps: "static:65534",
    virtual_gid_maps: "static:65534",
    smtp_tls_security_level: "",
    smtp_host_lookup: "native",
    ...settings,
  };
  await writeFile(
    join(config, "main.cf"),
    Object.entries(main)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(""),
  );
  spawnSync("chown", ["-R", "postfix", data, queue]);
  spawnSync("chown", ["-R", "65534:65534", mail]);
  spawnSync("chown", ["root", queue]);
  const run = (...args) => spawnSync(postfix, ["-c", config, ...args], { encoding: "utf8" });
  run("set-permissions");
  const child = spawn(postfix, ["-c", config, "start-fg"], { stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.resume();
  const exited = once(child, "exit");
  const closed = once(child, "close");
  // One hook, because Node runs several in an order that is not the same in all versions.
  t.after(async () => {
    // This ends the script only, which passes no signal on.
    child.kill();
    await exited;
    run("abort");
    // Its services hold the pipe, so all have ended.
    await closed;
    await rm(folder, { recursive: true, force: true });
  });
  // It checks its files first, which takes seconds where other programs use the disk.
  for (const end = Date.now() + 60_000; !(await greets(port, exited)); await pause(50))
    if (Date.now() > end || child.exitCode !== null)
      throw new Error(`Postfix does not listen: ${run("check").stderr}`);
  return { url: `smtp://127.0.0.1:${port}`, maildir: join(mail, "bounces"), log: join(folder, "mail.log") };
}

/** Whether a mail server says its first words on a port. It does not if its process has ended. */
async function greets(port, exited) {
  const socket = connect(port, "127.0.0.1");
  try {
    return await Promise.race([once(socket, "data").then(Boolean), exited.then(() => false)]);
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
