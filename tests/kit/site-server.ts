import { createHash, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { WORD_PAGE } from "../word-emulator/word-page";
import { site } from "./built";
import { CERTIFICATE, KEY } from "./certificate";

const OFFICE_JS_FOLDER = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const OFFICE_JS_PATH = "/lib/1/hosted/";

/** The hosts that the tests' browser finds; where there is no port, 443. */
const HOSTS = ["answerable.test", "answerable.test:8443", "appsforoffice.microsoft.com"] as const;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export interface SiteServer {
  /** What a Chromium is to be started with, so that it finds the hosts here, and nothing else anywhere. */
  readonly args: readonly string[];
  close(): void;
}

/**
 * Serves the built site, Word's page of the stand-in, and Office.js (the unmodified npm package, under Microsoft's
 * address) from the disk, on this machine alone. Served, not handed out by routes: a browser whose requests are
 * intercepted keeps neither files nor what it has compiled of them, and every visit would begin from nothing.
 */
export async function serveSite(): Promise<SiteServer> {
  const server = createServer({ key: KEY, cert: CERTIFICATE }, answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  // Whoever forgets to close the browser is not kept waiting.
  server.unref();
  const mapped = HOSTS.map((host) => `MAP ${host.includes(":") ? host : `${host}:443`} 127.0.0.1:${port}`);
  const taken = createHash("sha256")
    .update(new X509Certificate(CERTIFICATE).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  return {
    args: [
      `--host-resolver-rules=${[...mapped, "MAP * ~NOTFOUND"].join(", ")}`,
      `--ignore-certificate-errors-spki-list=${taken}`,
    ],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const answer: RequestListener = (request, response) => {
  const { host, pathname } = new URL(request.url ?? "", `https://${request.headers.host}`);
  if (host === "answerable.test:8443") {
    response.writeHead(200, WORD_PAGE.headers).end(WORD_PAGE.body);
    return;
  }
  if (pathname === "/favicon.ico") {
    // What a browser looks for where a page names no icon.
    response.writeHead(204).end();
    return;
  }
  const file = fileFor(host, decodeURIComponent(pathname));
  if (file === null || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "text/plain",
      // Nothing of it changes while a browser of the tests is open.
      "Cache-Control": "max-age=86400",
      // As at Microsoft's: Word's page has Office.js's own files fetched with CORS.
      "Access-Control-Allow-Origin": "*",
    })
    .end(readFileSync(file));
};

/** The file that stands behind an address; null where it would stand outside its folder. */
function fileFor(host: string, path: string): string | null {
  const within = (folder: string, name: string): string | null => {
    const file = normalize(join(folder, name));
    return file.startsWith(folder + sep) ? file : null;
  };
  if (host === "answerable.test") return within(site, path === "/" ? "index.html" : path);
  return path.startsWith(OFFICE_JS_PATH) ? within(OFFICE_JS_FOLDER, path.slice(OFFICE_JS_PATH.length)) : null;
}
