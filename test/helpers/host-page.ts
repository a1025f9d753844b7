import { expect } from "@open-wc/testing";
import { servePage } from "./serve-page.js";

/** A host page in a frame, with what it has recorded so far. */
export interface HostPage {
  page: Document;
  window: Window & typeof globalThis & HostPageRecords;
}

interface HostPageRecords {
  /** CSP violations, uncaught errors and unhandled rejections. */
  violations: string[];
  /** Warnings and errors in its console. */
  lines: string[];
  /** Codes of its `press-error` events. */
  failures: string[];
}

export interface HostPageOptions {
  /** Content-Security-Policy; none by default. */
  policy?: string | undefined;
  /** Script of the host, which runs before those of the product. */
  script?: string | undefined;
  /** Origin of all scripts; the page's own by default. */
  origin?: string | undefined;
  /** The built files to load. */
  files?: readonly string[] | undefined;
}

/** The test server under its other name, which is a different origin to a browser. */
export const otherOrigin = location.origin.replace("localhost", "127.0.0.1");

/** The nonce of every script of a host page. */
export const nonce = "bm9uY2U";

const record = `window.lines = []; window.failures = [];
for (const method of ["warn", "error"]) console[method] = (...args) => lines.push(args.map(String).join(" "));
addEventListener("press-error", (event) => failures.push(event.error.code));
`;

/** Opens a host page with this CSP and the built elements, in a frame. */
export async function openHostPage(
  body: string,
  { policy, script = "", origin = location.origin, files = ["newsroom-elements.js"] }: HostPageOptions = {},
): Promise<HostPage> {
  const first = await servePage({ html: record + script, headers: { "Content-Type": "text/javascript" } });
  const scripts = [
    `<script src="${origin}/test/helpers/record-violations.js" nonce="${nonce}"></script>`,
    `<script src="${origin}${new URL(first).pathname}" nonce="${nonce}"></script>`,
    ...files.map(
      (file) =>
        `<script type="module" src="${origin}/dist/script/${file}" crossorigin nonce="${nonce}"></script>`,
    ),
  ];
  const frame = document.createElement("iframe");
  frame.title = "Host page";
  frame.width = "900";
  frame.height = "1600";
  frame.src = await servePage({
    html: `<!doctype html><html lang="en"><title>Host page</title>${scripts.join("")}<body>${body}`,
    headers: policy ? { "Content-Security-Policy": policy } : {},
  });
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return { page: frame.contentDocument!, window: frame.contentWindow as HostPage["window"] };
}

export function closeHostPages(): void {
  for (const frame of document.querySelectorAll("iframe[title='Host page']")) frame.remove();
}

/**
 * All violations until now. They are reported late but in order, so this provokes one more and waits for it.
 * The page's CSP must not allow images from every host.
 */
export async function violationsOf({ window }: HostPage): Promise<string[]> {
  const address = "https://last-report.example/";
  const heard = new Promise<void>((resolve) =>
    window.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      if (blockedURI.startsWith(address)) resolve();
    }),
  );
  new window.Image().src = address;
  await heard;
  return window.violations.filter((violation) => !violation.includes(address));
}

/** Fails if there was a CSP violation, an uncaught error, or a warning or error in the console. */
export async function expectQuiet(host: HostPage): Promise<void> {
  expect(await violationsOf(host)).to.deep.equal([]);
  expect(host.window.lines).to.deep.equal([]);
}
