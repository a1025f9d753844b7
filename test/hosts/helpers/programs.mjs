/* Programs that a test runs: to the end, or until the test has ended. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** What a program has written, for the message of a failure. */
function outputOf(child) {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return () => output;
}

/** @throws {Error} (rejects) with the program's output, if it fails. */
export async function run([program, ...args], options) {
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const output = outputOf(child);
  const [code, signal] = await once(child, "close");
  if (code !== 0)
    throw new Error(`${[program, ...args].join(" ")} ended with ${signal ?? code}:\n${output()}`);
  return output();
}

/**
 * Starts a server, and ends it with its children after the test.
 *
 * @returns {Promise<string>} the address that it prints.
 */
export async function serve(t, [program, ...args], options) {
  // A group of its own: a server of npm's has children.
  const child = spawn(program, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const output = outputOf(child);
  const ended = once(child, "close");
  t.after(async () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended.
    }
    await ended;
  });
  return new Promise((done, fail) => {
    const look = () => {
      const [, port] = /http:\/\/[^\s/]+:(\d+)/u.exec(output().replace(/\x1b\[[\d;]*m/gu, "")) ?? [];
      if (port) done(`http://localhost:${port}`);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    void ended.then(() => fail(new Error(`${[program, ...args].join(" ")} has ended:\n${output()}`)));
  });
}
