import { queryByRole } from "./by-role.js";
import { until } from "./wait-for.js";

/** What a role and name lead to, as soon as it is there. */
export const found = (root: ParentNode, role: string, name: string | RegExp): Promise<HTMLElement> =>
  until(() => queryByRole(root, role, { name }));
