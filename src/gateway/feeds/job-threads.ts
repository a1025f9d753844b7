/// <reference types="node" />
import { access } from "node:fs/promises";
import { memoryUsage } from "node:process";
import { Worker } from "node:worker_threads";
import type { ParsingConfig } from "../config/gateway-options.js";
import { OriginError } from "./origin-error.js";
import type { ParseJob, ParsedAnswer } from "./parse-answer.js";
import type { Parser } from "./parser.js";
import type { ParserMessage } from "./parser-thread.js";

const threadFile = new URL("./parser-thread.js", import.meta.url);

/** Whether the file that the threads run is where it should be. */
export const hasThreadFile = (): Promise<boolean> =>
  access(threadFile).then(
    () => true,
    () => false,
  );

/** How many jobs run at a time, besides slow ones. */
const maxJobs = 2;

/** A job that takes longer is slow, and so are later ones of the same feed, until one is not. */
const slowMs = 1000;

/** How often memory is measured while jobs run. */
const memoryIntervalMs = 25;

const advice = "ask the newsroom for a shorter feed, or raise the limit";

interface Job {
  feed: string;
  input: ParseJob;
  isSlow: boolean;
  resolve(answer: ParsedAnswer): void;
  reject(error: OriginError): void;
}

interface RunningJob extends Job {
  memoryAtStart: number;
  /** Ends the thread and rejects the job. */
  stop(error: OriginError): void;
}

/**
 * Parses answers in threads, and stops a job that takes too much time or memory.
 *
 * Slow feeds take turns, and a job that turns out to be slow gives its place to another one. So other feeds never wait for
 * them, however many there are.
 */
export class ParserThreads implements Parser {
  readonly #limits: ParsingConfig;
  readonly #file: URL;
  readonly #waiting = new Set<Job>();
  /** In the order of their start. */
  readonly #running = new Set<RunningJob>();
  readonly #slowFeeds = new Set<string>();
  /** A thread that is kept for the next job. */
  #idle: Worker | undefined;
  #memoryTimer: NodeJS.Timeout | undefined;

  /** @param file The file that the threads run. */
  constructor(limits: ParsingConfig, file: URL = threadFile) {
    this.#limits = limits;
    this.#file = file;
  }

  parse(feed: string, input: ParseJob): Promise<ParsedAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({ feed, input, isSlow: this.#slowFeeds.has(feed), resolve, reject });
      this.#startJobs();
    });
  }

  async close(): Promise<void> {
    for (const { reject } of this.#waiting) reject(new OriginError("internal"));
    this.#waiting.clear();
    for (const { stop } of [...this.#running]) stop(new OriginError("internal"));
    await this.#idle?.terminate();
  }

  #startJobs(): void {
    for (const job of this.#waiting) {
      const same = [...this.#running].filter(({ isSlow }) => isSlow === job.isSlow);
      if (same.length >= (job.isSlow ? 1 : maxJobs)) continue;
      this.#waiting.delete(job);
      this.#start(job);
    }
  }

  #start(job: Job): void {
    const { timeout } = this.#limits;
    const thread = this.#idle ?? this.#createThread();
    this.#idle = undefined;
    // The process may end while a thread is idle, but not while it parses.
    thread.ref();
    const timers = [
      setTimeout(() => this.#giveWay(running), slowMs),
      setTimeout(() => stop(exceeded("parse-timeout", "parsing.timeout", timeout)), timeout * 1000),
    ];
    const end = () => {
      for (const timer of timers) clearTimeout(timer);
      thread.off("message", receive).off("error", fail).off("exit", exit);
      this.#running.delete(running);
      if (!this.#running.size) {
        clearInterval(this.#memoryTimer);
        this.#memoryTimer = undefined;
      }
      this.#startJobs();
    };
    const stop = (error: OriginError) => {
      void thread.terminate();
      job.reject(error);
      end();
    };
    const receive = (message: ParserMessage) => {
      if (!running.isSlow) this.#slowFeeds.delete(job.feed);
      // One thread is enough to keep, and not one whose memory has grown.
      if (running.isSlow || this.#idle) void thread.terminate();
      else (this.#idle = thread).unref();
      if (message.kind === "parsed") job.resolve(message.answer);
      else if (message.kind === "refused") job.reject(new OriginError(message.code));
      else job.reject(new OriginError("internal", { log: { name: message.name, at: message.at } }));
      end();
    };
    const fail = ({ code, name }: NodeJS.ErrnoException) =>
      stop(
        code === "ERR_WORKER_OUT_OF_MEMORY"
          ? this.#tooMuchMemory()
          : new OriginError("internal", { log: { name: code ?? name } }),
      );
    const exit = () => stop(new OriginError("internal"));

    const running: RunningJob = { ...job, memoryAtStart: memoryUsage.rss(), stop };
    this.#running.add(running);
    this.#memoryTimer ??= setInterval(() => this.#checkMemory(), memoryIntervalMs);
    thread.on("message", receive).on("error", fail).on("exit", exit);
    thread.postMessage(job.input, [job.input.bytes.buffer]);
  }

  #createThread(): Worker {
    const thread = new Worker(this.#file, {
      // Options such as --inspect and --import are meant for the program around the gateway.
      execArgv: [],
      // Only the second line of defense: at this limit, a large allocation ends the whole process instead of the thread.
      resourceLimits: { maxOldGenerationSizeMb: 2 * this.#limits.memory },
    });
    // Whether or not it has a job then: an error without a listener would end the process.
    thread.on("error", () => {});
    thread.on("exit", () => {
      if (this.#idle === thread) this.#idle = undefined;
    });
    return thread;
  }

  #giveWay(job: RunningJob): void {
    job.isSlow = true;
    this.#slowFeeds.add(job.feed);
    this.#startJobs();
  }

  /** Only the memory of the whole process is known, so the job that has run longest is the first to be stopped. */
  #checkMemory(): void {
    const used = memoryUsage.rss();
    for (const { memoryAtStart, stop } of this.#running) {
      if (used - memoryAtStart < this.#limits.memory * 1e6) continue;
      stop(this.#tooMuchMemory());
      return;
    }
  }

  #tooMuchMemory = () => exceeded("parse-memory", "parsing.memory", this.#limits.memory);
}

const exceeded = (code: "parse-timeout" | "parse-memory", setting: string, limit: number) =>
  new OriginError(code, { log: { setting, limit, remedy: advice } });
