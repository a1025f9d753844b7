import { connection } from "next/server";
import Home from "../page";

/** The list, rendered for each request: only then does Next give the nonce of the policy to its scripts. */
export default async function Strict() {
  await connection();
  return <Home />;
}
