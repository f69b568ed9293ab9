import { prefer, waiveProblem } from "../../src/session/actions";
import { openProblems } from "../../src/session/state";
import { opened } from "../hosts/word/opened";
import { checkedSession } from "../kit/checked-session";
import { draftDocx } from "../kit/draft-docx";

describe.each(["1.3", "1.9"])("a Word with WordApi %s in which a draft may only be read", (version) => {
  it.each([{ readOnly: true }, { isProtected: true }])("%o: what was let stand in it stands", async (may) => {
    const { word, document } = await opened(draftDocx("kestrelby-child-l"), version);
    const writer = await checkedSession(document);
    const [first] = openProblems(writer.state());
    await writer.do(prefer, { name: "Ana Reeve" });
    await writer.do(waiveProblem, { key: first?.key ?? "", reason: "The figure is due on Friday." });
    const left = openProblems(writer.state()).map(({ key }) => key);
    const reader = await checkedSession((await opened(word.save(), version, may)).document);
    expect(openProblems(reader.state()).map(({ key }) => key)).toEqual(left);
    expect(reader.state().waivers.map(({ waiver }) => waiver.reason)).toEqual([
      "The figure is due on Friday.",
    ]);
    expect(reader.state().notice?.kind).toBe("done");
  });
});
