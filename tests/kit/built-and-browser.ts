import { provideBrowser, SITE_ARGS } from "./browser";
import build from "./built";
import { serveSite } from "./site-server";

/** jest's global set-up for the tests in a browser: one server for all of them. */
export default async function prepare(): Promise<void> {
  build();
  provideBrowser();
  const { args } = await serveSite();
  // What jest hands on to its workers is the environment of this process.
  process.env[SITE_ARGS] = JSON.stringify(args);
}
