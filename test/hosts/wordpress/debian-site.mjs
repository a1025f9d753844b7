/* A WordPress, Debian's or another, on PHP's own server, with a MariaDB of its own. Not a test. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../../helpers/free-port.mjs";
import { copyWordPress } from "./copy-wordpress.mjs";

const php = "/usr/bin/php8.2";

/**
 * Installs WordPress and starts it.
 *
 * @param t Test that stops it, or anything with `after`.
 * @param settings Options of the site, by name.
 * @param options.source Folder with WordPress's files.
 * @param options.isNetwork Whether it is a network, to which a second site can be added.
 */
export async function startDebianSite(
  t,
  settings,
  { source = "/usr/share/wordpress", isNetwork = false } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const root = join(folder, "site");
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const socket = await startDatabase(t, folder);
  copyWordPress(source, root);
  const host = `127.0.0.1:${await freePort()}`;
  const url = `http://${host}`;
  const log = join(folder, "debug.log");
  const config = join(root, "wp-config.php");
  const run = (code) => runPhp(host, `require '${root}/wp-load.php'; ${code}`);
  writeFileSync(
    config,
    wpConfig({ socket, log }, `define( 'WP_HOME', '${url}' ); define( 'WP_SITEURL', '${url}' );`),
  );
  await runPhp(
    host,
    `define( 'WP_INSTALLING', true ); require '${root}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Embassy', 'admin', 'admin@embassy.example', true, '', 'admin-password' );
foreach ( json_decode( '${JSON.stringify(settings)}', true ) as $name => $value ) update_option( $name, $value );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-password', 'user_email' => 'author@embassy.example', 'role' => 'author' ) );`,
  );
  if (isNetwork) {
    await run(`require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
install_network(); populate_network( 1, '${host}', 'admin@embassy.example', 'Embassies', '/', false );`);
    writeFileSync(config, wpConfig({ socket, log }, networkConfig(host)));
  }
  await startPhp(t, root, host);
  return {
    url,
    plugins: join(root, "wp-content/plugins"),
    readLog: () => (existsSync(log) ? readFileSync(log, "utf8") : ""),
    /** Runs PHP in WordPress, and gives what it returns. */
    run: async (code) => JSON.parse(await run(`echo json_encode( ( function () { ${code} } )() );`)),
  };
}

async function startDatabase(t, folder) {
  const data = join(folder, "data");
  const socket = join(folder, "db.sock");
  const own = ["--no-defaults", `--datadir=${data}`, "--user=root"];
  const made = spawnSync("/usr/bin/mariadb-install-db", [
    ...own,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  // What it holds is of no use after the test, so no commit waits for the disk.
  const fast = ["--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M", "--skip-log-bin"];
  const server = spawn("/usr/sbin/mariadbd", [...own, `--socket=${socket}`, "--skip-networking", ...fast], {
    stdio: "ignore",
  });
  t.after(async () => {
    server.kill();
    await once(server, "exit");
  });
  for (let attempt = 0; ; attempt++) {
    const { status } = spawnSync("/usr/bin/mariadb", [
      "--no-defaults",
      `--socket=${socket}`,
      "--user=root",
      "--execute=CREATE DATABASE wordpress",
    ]);
    if (status === 0) return socket;
    if (attempt === 200 || server.exitCode !== null) throw new Error("MariaDB does not start.");
    await delay(50);
  }
}

const networkConfig = (host) => `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );`;

const wpConfig = ({ socket, log }, addresses) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
$table_prefix = 'wp_';
${addresses}
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name );
	define( $name . '_SALT', $name );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Runs PHP, and gives what it writes. */
async function runPhp(host, code) {
  const child = spawn(php, ["-d", "display_errors=stderr"], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(`<?php $_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; ${code}`);
  let output = "";
  let errors = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (errors += data));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`PHP ended with ${status}: ${output}${errors}`);
  return output;
}

async function startPhp(t, root, host) {
  const server = spawn(
    php,
    [
      "-d",
      "upload_max_filesize=64M",
      "-d",
      "post_max_size=64M",
      "-S",
      host,
      "-t",
      root,
      join(import.meta.dirname, "router.php"),
    ],
    // The editor sends many requests at once.
    { env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" }, stdio: "ignore", detached: true },
  );
  t.after(() => {
    try {
      // Its workers, too.
      process.kill(-server.pid);
    } catch {
      // It has ended already.
    }
  });
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await fetch(`http://${host}/wp-includes/js/wp-embed.min.js`).catch(() => undefined)) return;
    await delay(50);
  }
  throw new Error("PHP does not answer.");
}
