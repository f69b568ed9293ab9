import { provideBrowser } from "./browser";
import build from "./built";

/** jest's global set-up for the tests in a browser. */
export default function prepare(): void {
  build();
  provideBrowser();
}
