import { list } from "../../locales/en/list.js";
import { listFailures } from "../../locales/en/list-failures.js";

Object.assign(list, listFailures);
