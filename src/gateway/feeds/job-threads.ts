/// <reference types="node" />
import { access } from "node:fs/promises";
import { memoryUsage } from "node:process";
import { Worker } from "node:worker_threads";
import type { ParsingConfig } from "../config/gateway-options.js";
import { OriginError } from "./origin-error.js";
import type { JobMessage } from "./run-jobs.js";

/** Whether the file that threads run is where it should be. */
export const hasThreadFile = (file: URL): Promise<boolean> =>
  access(file).then(
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

/** What a thread is sent. */
export interface JobInput {
  /** Bytes with memory of their own, which is handed over to the thread. */
  bytes: Uint8Array<ArrayBuffer>;
}

interface Job<Input, Output> {
  feed: string;
  input: Input;
  isSlow: boolean;
  resolve(output: Output): void;
  reject(error: OriginError): void;
}

interface RunningJob<Input, Output> extends Job<Input, Output> {
  memoryAtStart: number;
  /** Ends the thread and rejects the job. */
  stop(error: OriginError): void;
}

/**
 * Runs jobs in threads, and stops one that takes too much time or memory.
 *
 * Slow feeds take turns, and a job that turns out to be slow gives its place to another one. So other feeds never wait for
 * them, however many there are.
 */
export class JobThreads<Input extends JobInput, Output> {
  readonly #limits: ParsingConfig;
  readonly #file: URL;
  readonly #maxWaiting: number;
  readonly #waiting = new Set<Job<Input, Output>>();
  /** In the order of their start. */
  readonly #running = new Set<RunningJob<Input, Output>>();
  readonly #slowFeeds = new Set<string>();
  /** A thread that is kept for the next job. */
  #idle: Worker | undefined;
  #memoryTimer: NodeJS.Timeout | undefined;

  /**
   * @param file The file that the threads run.
   * @param maxWaiting How many jobs of one feed can wait for a thread; any more are refused.
   */
  constructor(limits: ParsingConfig, file: URL, maxWaiting = Infinity) {
    this.#limits = limits;
    this.#file = file;
    this.#maxWaiting = maxWaiting;
  }

  /**
   * @param feed Id of the feed.
   * @throws {OriginError} (rejects) `busy`, `parse-timeout`, `parse-memory`, `internal`, or what the job itself throws.
   */
  run(feed: string, input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      if ([...this.#waiting].filter((job) => job.feed === feed).length >= this.#maxWaiting) {
        reject(new OriginError("busy"));
        return;
      }
      this.#waiting.add({ feed, input, isSlow: this.#slowFeeds.has(feed), resolve, reject });
      this.#startJobs();
    });
  }

  /** Stops all jobs, which then reject. */
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

  #start(job: Job<Input, Output>): void {
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
    const receive = (message: JobMessage<Output>) => {
      if (!running.isSlow) this.#slowFeeds.delete(job.feed);
      // One thread is enough to keep, and not one whose memory has grown.
      if (running.isSlow || this.#idle) void thread.terminate();
      else (this.#idle = thread).unref();
      if (message.kind === "done") job.resolve(message.output);
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

    const running: RunningJob<Input, Output> = { ...job, memoryAtStart: memoryUsage.rss(), stop };
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

  #giveWay(job: RunningJob<Input, Output>): void {
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
