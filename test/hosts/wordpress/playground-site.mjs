/* A site in WordPress Playground: PHP in WebAssembly, with SQLite, which Playground's command line brings. Not a test. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { copyWordPress } from "./copy-wordpress.mjs";

/** The site's constants and log, and a way to run PHP in WordPress: as a request, as only the server's own processes have the database. */
const runner = `<?php
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
error_reporting( E_ALL );
ini_set( 'log_errors', '1' );
ini_set( 'error_log', WP_CONTENT_DIR . '/debug.log' );
add_action( 'wp_loaded', function () {
	if ( isset( $_POST['test_code'] ) ) {
		echo '<<<TEST', json_encode( eval( wp_unslash( $_POST['test_code'] ) ) );
		exit;
	}
}, 99 );
`;

/**
 * PHP's settings besides those that Playground writes, which keep compiled PHP in files only: every request would read all of WordPress again,
 * most of a second. In memory that takes a tenth. PHP 8.1 to 8.4 can do so: https://github.com/WordPress/wordpress-playground/issues/3617
 */
const phpIni = `opcache.file_cache_only = 0
opcache.memory_consumption = 128
opcache.max_accelerated_files = 4000
; What WordPress or a test has changed counts at once.
opcache.revalidate_freq = 0
`;

/**
 * Installs WordPress and starts it.
 *
 * @param t Test that stops it, or anything with `after`.
 * @param settings Options of the site, by name.
 * @param source Folder with WordPress's files.
 * @param cli Path of Playground's command line.
 */
export async function startPlaygroundSite(t, settings, source, cli) {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const root = join(folder, "site");
  copyWordPress(source, root);
  // Playground writes one of its own.
  rmSync(join(root, "wp-config.php"), { force: true });
  writeFileSync(join(root, "wp-content/mu-plugins/run.php"), runner);
  const ini = join(folder, "php.ini");
  writeFileSync(ini, phpIni);
  const url = await startServer(t, cli, root, ini);
  // The first answer only leads to the same address again.
  await (await fetch(url)).text();
  const run = async (code) => {
    const body = new URLSearchParams({ test_code: code });
    const text = await (await fetch(`${url}/`, { method: "POST", body })).text();
    const [, json] = text.split("<<<TEST");
    if (json === undefined) throw new Error(`WordPress answers: ${text.slice(0, 1000)}`);
    return JSON.parse(json);
  };
  await run(`foreach ( json_decode( '${JSON.stringify(settings)}', true ) as $name => $value ) update_option( $name, $value );
// Those for the addresses that posts had before.
delete_option( 'rewrite_rules' );
wp_set_password( 'admin-password', get_user_by( 'login', 'admin' )->ID );
return wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-password', 'user_email' => 'author@embassy.example', 'role' => 'author' ) );`);
  const log = join(root, "wp-content/debug.log");
  return {
    url,
    plugins: join(root, "wp-content/plugins"),
    readLog: () => (existsSync(log) ? readFileSync(log, "utf8") : ""),
    run,
    requestsAllHosts: true,
  };
}

async function startServer(t, cli, root, ini) {
  const options = [
    "--wordpress-install-mode=install-from-existing-files",
    ...["--mount-dir-before-install", root, "/wordpress"],
    ...["--mount-dir-before-install", ini, "/internal/shared/extensions/memory.ini"],
    // Each worker has a memory of its own, and would compile all of WordPress for it.
    ...["--port", "0", "--php", "8.2", "--workers", "1"],
  ];
  const server = spawn(process.execPath, [cli, "server", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(async () => {
    server.kill("SIGKILL");
    await once(server, "exit");
  });
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
    if (!url || !line.includes("running")) continue;
    server.stdout.resume();
    return url;
  }
  throw new Error("WordPress Playground does not start.");
}
