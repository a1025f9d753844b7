import { list } from "../../locales/en/list.js";
import { listFailures } from "../../locales/en/list-failures.js";

// The other sentences about failures, for a list that has failed with a network.
Object.assign(list, listFailures);
