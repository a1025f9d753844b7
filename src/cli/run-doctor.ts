import type { Finding } from "./doctor/finding.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

interface DoctorValues {
  config?: string | undefined;
  dns?: string | undefined;
  json?: boolean | undefined;
}

/** Runs `doctor`, and returns the exit code: 1 if something does not work. */
export async function runDoctor(
  operands: readonly string[],
  { config: file, dns: server, json }: DoctorValues,
  { out }: Output,
): Promise<number> {
  if (!file) throw new UsageError("doctor: the option --config <file> is missing");
  if (operands.length) throw new UsageError(`doctor: unexpected argument: ${operands.join(" ")}`);
  return withConfig(file, async (options) => {
    const { openDns } = await import("./doctor/dns.js");
    const dns = openDns(server);
    const { diagnose } = await import("./doctor/diagnose.js");
    const findings = await diagnose(options, dns);
    out(json ? `${JSON.stringify(findings, null, 2)}\n` : findings.map(lineOf).join(""));
    return findings.some(({ status }) => status === "error") ? 1 : 0;
  });
}

const lineOf = ({ status, check, message, remedy }: Finding): string =>
  `${status.padEnd(7)}  ${check}: ${message}\n${remedy ? `${" ".repeat(9)}${remedy}\n` : ""}`;
