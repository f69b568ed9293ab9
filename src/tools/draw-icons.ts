import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/*
 * Draws the icons of the ribbon and the site: `npx tsx src/tools/draw-icons.ts CHROMIUM`, the program of a Chromium,
 * Chrome or Edge. Each size is drawn on its own grid of whole pixels, since a picture that is only scaled blurs at 20
 * and 24. The white page carries them on Word's dark and black themes, its outline and the badge on the light one.
 */

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const OUTLINE = "#55636f";
const TEXT = "#9aa7b2";
const BADGE = "#0f7b6c";

/** What each icon has in the badge on its page, as a path over a square from 0 to 9. */
const BADGES = {
  check: "M2.3 4.7 3.9 6.3 6.9 2.9",
  next: "M4.5 2.2V6.6M2.5 4.8 4.5 6.8 6.5 4.8",
  previous: "M4.5 6.8V2.4M2.5 4.2 4.5 2.2 6.5 4.2",
  section: "M4.5 2.3V6.7M2.3 4.5H6.7",
} as const;

function drawing(kind: keyof typeof BADGES | "pane", size: number): string {
  const px = (sixteenths: number): number => Math.round((sixteenths * size) / 16);
  const line = Math.max(1, px(0.9));
  const [left, top, width, height] = [px(1), px(1), px(kind === "pane" ? 14 : 11), px(14)];
  const page = `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${line}" fill="${OUTLINE}"/><rect x="${left + line}" y="${top + line}" width="${width - 2 * line}" height="${height - 2 * line}" fill="#fff"/>`;
  const words = (y: number, from: number, to: number, colour: string): string =>
    `<rect x="${px(from)}" y="${px(y)}" width="${px(to) - px(from)}" height="${line}" fill="${colour}"/>`;
  const body =
    kind === "pane"
      ? words(4, 3, 8, TEXT) +
        words(7, 3, 8, BADGE) +
        words(10, 3, 8, TEXT) +
        `<rect x="${px(9)}" y="${top + line}" width="${left + width - line - px(9)}" height="${height - 2 * line}" fill="${BADGE}"/>` +
        words(4, 10, 13, "#fff") +
        words(7, 10, 13, "#fff")
      : words(4, 3, 10, TEXT) + words(7, 3, 6, BADGE) + words(10, 3, 5, TEXT);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><title>Answerable</title>${page}${body}${kind === "pane" ? "" : badge(BADGES[kind], size)}</svg>\n`;
}

function badge(path: string, size: number): string {
  const wide = Math.round((size * 9) / 16);
  const at = size - wide;
  const middle = at + wide / 2;
  return `<circle cx="${middle}" cy="${middle}" r="${wide / 2}" fill="${BADGE}"/><path d="${path}" transform="translate(${at} ${at}) scale(${wide / 9})" fill="none" stroke="#fff" stroke-width="${size < 24 ? 1.5 : 1.2}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const assets = join(import.meta.dirname, "../../assets");

async function main(executablePath: string | undefined): Promise<void> {
  if (executablePath === undefined) {
    console.error("Name the program of a Chromium, Chrome or Edge: it draws the icons.");
    process.exitCode = 2;
    return;
  }
  writeFileSync(join(assets, "icon.svg"), drawing("check", 64));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const draw = async (kind: Parameters<typeof drawing>[0], name: string, size: number): Promise<void> => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(kind, size)}`);
    await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  };
  for (const size of [...SIZES, 128]) await draw("check", "icon", size);
  for (const size of SIZES) {
    await draw("next", "icon-next", size);
    await draw("previous", "icon-previous", size);
    await draw("section", "icon-section", size);
    await draw("pane", "icon-pane", size);
  }
  await browser.close();
}

void main(process.argv[2]);
