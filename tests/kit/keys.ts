import type { Frame, Page } from "playwright-core";

/** What the keyboard can be asked to do, and nothing that a mouse or a script could. */
export interface Keys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /**
   * Goes on with the Tab key until the control of this name has the focus; every stop on the way must be seen to have
   * it. `back` goes with Shift+Tab.
   */
  to(name: string | RegExp, back?: "back"): Promise<void>;
  /** To the control, and the Enter key on it. */
  use(name: string | RegExp, back?: "back"): Promise<void>;
  /** The accessible name of what has the focus, as far as these pages give names. */
  focused(): Promise<string>;
}

const MOST = 200;

/** The keyboard of a page, for what stands in it or in one of its frames. */
export function keysOf(page: Page, inside: Page | Frame): Keys {
  const { keyboard } = page;
  const look = () =>
    inside.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) return null;
      const labels = [...((element as HTMLInputElement).labels ?? [])].map(
        (label) => label.textContent ?? "",
      );
      const name =
        element.getAttribute("aria-label") ??
        (labels.length > 0 ? labels.join(" ") : (element.textContent ?? "")).trim();
      // A focus ring is an outline of the element itself, or a line that its field draws around or under it.
      const around = [element, element.parentElement, element.parentElement?.parentElement];
      const looks = around.flatMap((each) =>
        each
          ? ["", "::after", "::before"].map((part) => [part, getComputedStyle(each, part || null)] as const)
          : [],
      );
      const own = getComputedStyle(element);
      const outlined = own.outlineStyle !== "none" && Number.parseFloat(own.outlineWidth) > 0;
      const seen =
        outlined ||
        own.boxShadow !== "none" ||
        looks.some(
          ([part, { content, borderBottomWidth, borderTopWidth, transform, visibility }]) =>
            part !== "" &&
            content !== "none" &&
            visibility !== "hidden" &&
            !/matrix\(0,/.test(transform) &&
            Number.parseFloat(borderBottomWidth) + Number.parseFloat(borderTopWidth) >= 2,
        );
      const box = element.getBoundingClientRect();
      const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return { name, seen, within, what: `${element.outerHTML.slice(0, 60)} ${name}` };
    });
  const fits = (name: string | RegExp, there: string): boolean =>
    typeof name === "string" ? there === name : name.test(there);
  const to: Keys["to"] = async (name, back) => {
    const met: string[] = [];
    for (let presses = 0; presses < MOST; presses++) {
      let now = await look();
      // The line under a field grows into its place.
      for (let turn = 0; turn < 200 && now && !(now.seen && now.within); turn++) {
        await page.waitForTimeout(30);
        now = await look();
      }
      if (now) {
        if (!now.seen) throw new Error(`Nobody sees that the focus is on ${now.what}`);
        if (!now.within) throw new Error(`The focus is out of sight, on ${now.what}`);
        if (fits(name, now.name)) return;
        met.push(now.name.slice(0, 40));
      }
      await keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`The Tab key never reaches ${name}; it went to ${[...new Set(met)].join(" | ")}`);
  };
  return {
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    to,
    async use(name, back) {
      await to(name, back);
      await keyboard.press("Enter");
    },
    focused: async () => (await look())?.name ?? "",
  };
}
