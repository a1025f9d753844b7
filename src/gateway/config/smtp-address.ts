import * as v from "valibot";
import { singleLine } from "./schema-parts.js";

const portOf = (address: string) => (URL.canParse(address) ? new URL(address).port : "");

/** Address of a mail server, with username and password if it needs them. */
export const smtpAddress = v.pipe(
  singleLine,
  v.check(
    (address) =>
      /^smtps?:\/\/[^/]/i.test(address) && URL.canParse(address) && /^\/?$/.test(new URL(address).pathname),
    "must be smtp://<host>:<port> or smtps://<host>:<port>, with <user>:<password>@ before the host if the server needs " +
      "them. Percent-encode characters such as @, / and # in them",
  ),
  v.check(
    (address) => !(/^smtp:/i.test(address) && portOf(address) === "465"),
    "has port 465, where TLS begins at once: write smtps://",
  ),
  v.check(
    (address) => !(/^smtps:/i.test(address) && /^(?:25|587|2525)$/.test(portOf(address))),
    "has a port where TLS begins with STARTTLS: write smtp://",
  ),
);
