/** A figure, with a value for each set of labels. */
export interface Metric {
  name: string;
  type: "gauge" | "counter";
  help: string;
  samples: readonly Sample[];
}

export interface Sample {
  labels?: Readonly<Record<string, string>>;
  value: number;
}

export const metricsType = "text/plain; version=0.0.4; charset=utf-8";

/** Writes metrics in the text format of Prometheus, 0.0.4. Those without samples are left out. */
export function writeMetrics(metrics: readonly Metric[]): string {
  const lines = metrics
    .filter(({ samples }) => samples.length)
    .flatMap(({ name, type, help, samples }) => [
      `# HELP ${name} ${escapeText(help)}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(({ labels = {}, value }) => `${name}${writeLabels(labels)} ${value}`),
    ]);
  return lines.map((line) => `${line}\n`).join("");
}

const escapeText = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");

function writeLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${escapeText(value).replaceAll('"', '\\"')}"`,
  );
  return pairs.length ? `{${pairs.join(",")}}` : "";
}
