/* A desktop that nobody sees, with the screen reader Orca: a display, a window manager, the buses, and what Orca has said. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findProgram } from "../helpers/find-engine.mjs";

/** The programs of a desktop that Orca runs on, each with its Debian package. */
export const desktopPrograms = {
  orca: "orca",
  "dbus-daemon": "dbus-x11",
  openbox: "openbox",
  Xvfb: "xvfb",
  xdotool: "xdotool",
};

export const missingPrograms = () => Object.keys(desktopPrograms).filter((program) => !findProgram(program));

/**
 * Orca says less of what differs from machine to machine, and nothing of itself. It speaks into its log alone: no speech
 * server is needed.
 */
const customizations = `import sys, types
import orca.debug, orca.settings, orca.speechserver

# Otherwise a line is in the log only when the next 8 kB have been written.
orca.debug.debugFile.reconfigure(line_buffering=True)

class SpeechServer(orca.speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()
    @staticmethod
    def shutdownActiveServers():
        pass

silent = types.ModuleType("orca.speechdispatcherfactory")
silent.SpeechServer = SpeechServer
sys.modules["orca.speechdispatcherfactory"] = silent
orca.settings.enableSpeech = True
orca.settings.sayAllOnLoad = False
orca.settings.enableKeyEcho = False
orca.settings.enableEchoByCharacter = False
orca.settings.enableEchoByWord = False
orca.settings.enableTutorialMessages = False
orca.settings.enableSound = False
orca.settings.speakMultiCaseStringsAsWords = False
orca.settings.enableBraille = False
orca.settings.enableBrailleMonitor = False
`;

/** Milliseconds without a new line in Orca's log after which it has fallen silent. */
const silenceMs = 700;
const pollMs = 50;

export class Desktop {
  #processes = [];
  #folder = mkdtempSync(join(tmpdir(), "newsroom-elements-speech-"));
  #log = join(this.#folder, "orca.log");
  #env;
  #read = 0;

  /** Starts everything but a browser, which must come after Orca: it looks for a screen reader when it starts. */
  async start() {
    for (const folder of ["home/.local/share/orca", "run"])
      mkdirSync(join(this.#folder, folder), { recursive: true, mode: 0o700 });
    const home = join(this.#folder, "home");
    writeFileSync(join(home, ".local/share/orca/orca-customizations.py"), customizations);
    this.#env = {
      PATH: process.env.PATH,
      HOME: home,
      XDG_RUNTIME_DIR: join(this.#folder, "run"),
      LANG: "C.UTF-8",
      TZ: "Europe/Copenhagen",
      GTK_MODULES: "gail:atk-bridge",
      GNOME_ACCESSIBILITY: "1",
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
    };
    const display = await this.#firstLine("Xvfb", [
      "-displayfd",
      "1",
      "-screen",
      "0",
      "1280x900x24",
      "-nolisten",
      "tcp",
    ]);
    this.#env.DISPLAY = `:${display}`;
    this.#env.DBUS_SESSION_BUS_ADDRESS = await this.#firstLine("dbus-daemon", [
      "--session",
      "--nofork",
      "--print-address=1",
    ]);
    this.spawn("openbox", []);
    this.spawn("orca", [`--debug-file=${this.#log}`]);
    await this.until(
      () => this.#lines().some((line) => line.includes("Screen reader on")),
      "Orca has started",
    );
    await this.untilSilent();
  }

  /** Starts a program on this desktop. */
  spawn(program, args) {
    const child = spawn(program, args, {
      env: this.#env,
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    child.on("error", () => {});
    this.#processes.push(child);
    return child;
  }

  async #firstLine(program, args) {
    const { stdout } = this.spawn(program, args);
    stdout.setEncoding("utf8");
    let text = "";
    while (!text.includes("\n")) text += (await once(stdout, "data"))[0];
    return text.trim();
  }

  /** Presses keys as a reader does, one after the other: "Tab", "shift+Tab", "h". */
  async press(...keys) {
    for (const key of keys) await this.#xdotool("key", key);
  }

  async type(text) {
    await this.#xdotool("type", "--delay", "40", text);
  }

  async #xdotool(...args) {
    const [code] = await once(this.spawn("xdotool", args), "exit");
    if (code !== 0) throw new Error(`xdotool ${args.join(" ")} ended with ${code}.`);
  }

  #lines() {
    try {
      return readFileSync(this.#log, "utf8").split("\n");
    } catch {
      return [];
    }
  }

  /** What Orca has said since the last call. */
  heard() {
    const lines = this.#lines();
    const spoken = lines
      .slice(this.#read)
      .flatMap((line) => /SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{.*\})?$/.exec(line)?.[1] ?? []);
    this.#read = lines.length;
    return spoken.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
  }

  /** Resolves when Orca's log has stopped growing. */
  async untilSilent() {
    let length = -1;
    let since = Date.now();
    await this.until(() => {
      const now = this.#lines().length;
      if (now !== length) since = Date.now();
      length = now;
      return Date.now() - since >= silenceMs;
    }, "Orca is silent");
  }

  /** @param what for the message of the error after 20 seconds. */
  async until(condition, what) {
    for (const end = Date.now() + 20_000; !(await condition()); await delay(pollMs))
      if (Date.now() > end) throw new Error(`Waited 20 seconds in vain until ${what}.`);
  }

  /** The log, for the report of a failure. */
  get log() {
    return this.#lines();
  }

  close() {
    for (const { pid } of this.#processes.reverse())
      try {
        // Each is the first of its group: its children end, too.
        process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended.
      }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
