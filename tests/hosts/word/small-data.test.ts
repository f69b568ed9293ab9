import { strFromU8, unzipSync } from "fflate";
import { openDocx } from "../../../src/hosts/docx/document";
import { KEPT_NAMESPACE, keptXml } from "../../../src/hosts/kept";
import { docx, paragraph } from "../../kit/docx";
import { opened, SETS, well } from "./opened";

const DRAFT = docx([paragraph("one")]);

/** How many parts of ours a file has. */
const parts = (bytes: Uint8Array) => {
  const text = Object.entries(unzipSync(bytes)).filter(([name]) => /^customXml\/item\d*\.xml$/.test(name));
  return text.filter(([, part]) => strFromU8(part).includes(KEPT_NAMESPACE)).length;
};

describe.each(SETS)("small data kept through Word with WordApi %s", (version) => {
  it("is one part, however often it is written", async () => {
    const { word, document } = await opened(DRAFT, version);
    for (const text of ["first", "second", "third"]) well(await document.keep("decisions", text));
    well(await document.keep("other", "too"));
    expect(well(await document.load("decisions"))).toBe("third");
    expect(parts(word.save())).toBe(1);
    well(await document.keep("decisions", null));
    well(await document.keep("other", null));
    expect(parts(word.save())).toBe(0);
  });

  it("is known to those who open the saved file", async () => {
    const { word, document } = await opened(DRAFT, version);
    well(await document.keep("decisions", "“waived” & kept"));
    const file = openDocx("draft.docx", word.save(), {
      author: "A",
      now: () => "2026-01-01",
      guid: () => "g",
    });
    expect(await well(file).load("decisions")).toEqual({ ok: true, value: "“waived” & kept" });
    const again = await opened(word.save(), version);
    expect(well(await again.document.load("decisions"))).toBe("“waived” & kept");
  });

  it("becomes one where two people have each made a part", async () => {
    const { word, document } = await opened(DRAFT, version);
    for (const text of ["a", "b"]) await addPart(word.Office, keptXml(new Map([["decisions", text]])));
    expect(["a", "b"]).toContain(well(await document.load("decisions")));
    well(await document.keep("decisions", "c"));
    expect(well(await document.load("decisions"))).toBe("c");
    expect(parts(word.save())).toBe(1);
  });

  it("is looked up in one request, whatever is asked for at once, and anew by whoever asks after a change", async () => {
    const { word, document } = await opened(DRAFT, version);
    well(await document.keep("decisions", "first"));
    well(await document.keep("other", "too"));
    const before = word.requests.length;
    const both = await Promise.all([document.load("decisions"), document.load("other")]);
    expect(both.map(well)).toEqual(["first", "too"]);
    // The common API finds a part and reads it by two calls, which take no request of the Rich API.
    expect(word.requests.length - before).toBe(version === "1.3" ? 2 : 1);
    const early = document.load("decisions");
    const kept = document.keep("decisions", "second");
    const late = document.load("decisions");
    expect([await early, await kept, await late].map(well)).toEqual(["first", null, "second"]);
  });

  it("is refused where it is more than Word on the web can open again, and what was there stays", async () => {
    const { document } = await opened(DRAFT, version);
    well(await document.keep("decisions", "small"));
    expect(await document.keep("decisions", "x".repeat(1_100_000))).toMatchObject({
      ok: false,
      code: "too-large",
    });
    expect(well(await document.load("decisions"))).toBe("small");
  });
});

const addPart = (office: typeof Office, xml: string): Promise<void> =>
  new Promise((resolve) => office.context.document.customXmlParts.addAsync(xml, () => resolve()));
