import { queryByRole, type RoleOptions } from "./by-role.js";
import { waitFor } from "./wait-for.js";

/** Resolves with the one element with this role and name as soon as it exists. */
export const findByRole = (root: ParentNode, role: string, options?: RoleOptions): Promise<HTMLElement> =>
  waitFor(() => queryByRole(root, role, options));
