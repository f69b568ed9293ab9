import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_NAMES, SECTION_COMMANDS } from "../src/commands/names";
import shortcuts from "../src/commands/shortcuts.json";
import { shippedSections } from "../src/sections/shipped";
import { site } from "./kit/built";
import { type Element, parseXml, within } from "./kit/xml";

const root = join(__dirname, "..");

/** Microsoft's schema of the manifest: OfficeAppBasicTypesV1_0.xsd and OfficeAppManifestV1_1.xsd. */
const ID_LENGTH = 32;
const SHORT = 125;
const LONG = 250;
/** Three sizes are asked for by Word, the other five serve screens of other densities. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const manifests = {
  "manifest.xml": join(root, "manifest.xml"),
  "the site's manifest.xml": join(site, "manifest.xml"),
  "the site's manifest-microsoft365.xml": join(site, "manifest-microsoft365.xml"),
};

/** Width and height from a PNG's first chunk (PNG, third edition, 11.2.1). */
function pixels(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(Object.entries(manifests))("%s", (_, path) => {
  const all = [...within(parseXml(readFileSync(path, "utf8")))];
  const named = (...names: string[]): Element[] => all.filter(({ name }) => names.includes(name));
  const value = (element: Element | undefined, attribute: string): string =>
    element?.attributes[attribute] ?? "";
  const resources = named("Images", "Urls", "ShortStrings", "LongStrings").flatMap((list) => list.children);
  const resource = (id: string): Element | undefined =>
    resources.find(({ attributes }) => attributes.id === id);
  const addresses = all.flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Url].filter((text) => text?.startsWith("http")),
  ) as string[];

  it("finds every resource that it refers to, of the kind that the place wants", () => {
    const kinds: Record<string, string> = { Image: "Images", Title: "ShortStrings", Label: "ShortStrings" };
    for (const { name, attributes } of all.filter((element) => element.attributes.resid !== undefined)) {
      const kind = kinds[name] ?? (name === "Description" ? "LongStrings" : "Urls");
      const ids = named(kind)
        .flatMap((list) => list.children)
        .map((child) => child.attributes.id);
      expect(ids).toContain(attributes.resid);
    }
  });

  it("gives every id once, and none longer than the schema allows", () => {
    const ids = all.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of resources)
      expect(value({ attributes } as Element, "id").length).toBeLessThanOrEqual(ID_LENGTH);
  });

  it("keeps its texts within the schema's lengths", () => {
    const text = (element: Element): string => value(element, "DefaultValue");
    const short = [...named("ShortStrings").flatMap((list) => list.children), ...named("DisplayName")];
    const long = [
      ...named("LongStrings").flatMap((list) => list.children),
      ...named("Description").filter((e) => text(e)),
    ];
    for (const element of short)
      expect([text(element).length > 0, text(element).length <= SHORT]).toEqual([true, true]);
    for (const element of long)
      expect([text(element).length > 0, text(element).length <= LONG]).toEqual([true, true]);
    expect(long).toHaveLength(7 + shippedSections.length);
  });

  it("has one origin for all its addresses, over https", () => {
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    expect([...origins]).toEqual([expect.stringMatching(/^https:/)]);
  });

  it("refers only to pages and files that the site has", () => {
    const missing = addresses.filter((address) => !existsSync(join(site, new URL(address).pathname)));
    expect(missing).toEqual([]);
  });

  it("has each icon at every size, as a picture of that many pixels", () => {
    const icons = named("Icon");
    expect(icons).toHaveLength(6);
    for (const icon of icons) {
      expect(icon.children.map((image) => Number(value(image, "size")))).toEqual(RIBBON_SIZES);
      for (const image of icon.children) {
        const size = Number(value(image, "size"));
        const address = value(resource(value(image, "resid")), "DefaultValue");
        expect(pixels(join(root, new URL(address).pathname))).toEqual([size, size]);
      }
    }
    const [small, large] = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      pixels(join(root, new URL(value(named(name)[0], "DefaultValue")).pathname)),
    );
    expect({ small, large }).toEqual({ small: [32, 32], large: [64, 64] });
  });

  it("calls exactly the commands that there are, but for a check that nobody would see", () => {
    const shown = named("Runtime").length > 0 ? [] : ["check"];
    expect(named("FunctionName").map(({ text }) => text)).toEqual([
      ...COMMAND_NAMES.filter((name) => !shown.includes(name)),
      ...Object.keys(SECTION_COMMANDS),
    ]);
    // Where a command cannot open the pane, the button itself does: the pane checks when it opens.
    const panes = named("Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    expect(panes).toHaveLength(1 + shown.length);
    const ids = panes.map(({ children }) => children.find(({ name }) => name === "TaskpaneId")?.text);
    expect(new Set(ids)).toEqual(new Set(["Answerable.Pane"]));
  });

  it("offers every shipped section in the menu, under its own title", () => {
    expect(Object.values(SECTION_COMMANDS)).toEqual(shippedSections.map(({ id }) => id));
    const titles = named("Item").map((item) =>
      value(
        resource(
          value(
            item.children.find(({ name }) => name === "Label"),
            "resid",
          ),
        ),
        "DefaultValue",
      ),
    );
    expect(titles).toEqual(shippedSections.map(({ title }) => title));
  });

  it("asks for no more than Word 2021 has", () => {
    expect(
      named("Sets").map((sets) => [sets.attributes, sets.children.map((set) => set.attributes)]),
    ).toEqual([[{ DefaultMinVersion: "1.3" }, [{ Name: "WordApi" }]]]);
  });
});

describe("the manifest with the shared runtime", () => {
  const all = [...within(parseXml(readFileSync(manifests["the site's manifest-microsoft365.xml"], "utf8")))];

  it("names one page for runtime, pane and commands, as Word asks", () => {
    const resids = all
      .filter(
        ({ name, attributes }) =>
          ["Runtime", "FunctionFile", "SourceLocation"].includes(name) && attributes.resid,
      )
      .map(({ name, attributes }) => [name, attributes.resid]);
    expect(resids).toEqual([
      ["Runtime", "Pane.Url"],
      ["FunctionFile", "Pane.Url"],
      ["SourceLocation", "Pane.Url"],
    ]);
  });

  it("is the plain manifest apart from the runtime, the page of the commands, the check and the shortcuts", () => {
    const without = readFileSync(manifests["the site's manifest-microsoft365.xml"], "utf8")
      .replace(/<Runtimes>.*<\/Runtimes>/, "")
      .replace(/<ExtendedOverrides [^>]*>/, "")
      .replace('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Commands.Url" />');
    const action = /<Action .*?<\/Action>/s;
    const plain = readFileSync(manifests["the site's manifest.xml"], "utf8");
    // The first button is Check, which in a shared runtime is a command.
    expect(without.replace(action, "")).toBe(plain.replace(action, ""));
  });
});

describe("the shortcuts", () => {
  it("are one for each command, under its name", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...COMMAND_NAMES]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...COMMAND_NAMES]);
  });

  it("are different from each other, and keep to the three modifiers that Word itself leaves free", () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });
});
