/* Chromium for the tests of one file, closed after them. */
import { after } from "node:test";
import puppeteer from "puppeteer-core";
import { findEngine } from "./find-engine.mjs";

const executablePath = findEngine("chromium");

/** Why the tests are skipped; false if they are not. In CI nothing is skipped. */
export const skip = !executablePath && !process.env.CI && "Chromium is not installed";

/** Absent if the tests are skipped. */
export const browser = skip ? undefined : await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });

after(() => browser?.close());
