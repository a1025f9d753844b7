import { executeServerCommand } from "@web/test-runner-commands";

export interface Page {
  html: string;
  /** Such as `{ "Content-Security-Policy": "script-src 'self'" }`. */
  headers?: Record<string, string>;
}

/** Serves a page on the origin of the tests, without changes by the dev server. Resolves with its URL. */
export async function servePage(page: Page): Promise<string> {
  const path = await executeServerCommand<string, Page>("serve-page", page);
  return new URL(path, location.href).href;
}

/** The requests for such a page so far, with the cookies that they had. */
export const requestsOf = (url: string): Promise<{ cookie: string }[]> =>
  executeServerCommand("page-requests", { path: new URL(url).pathname });
