import type { Expectation } from "../security/check-expectations.js";

export interface Case {
  id: string;
  html: string;
  expect?: Expectation[];
}

/** Reads the cases of a file in this folder, which has one per line. */
export async function readCases(name: "benign" | "hostile"): Promise<Case[]> {
  const response = await fetch(new URL(`./${name}.jsonl`, import.meta.url));
  return (await response.text())
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
}
