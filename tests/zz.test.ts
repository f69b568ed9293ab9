import { opened } from "./hosts/word/opened";
import { docx, paragraph } from "./kit/docx";

it("x", async () => {
  const f = docx([paragraph("a")]);
  const a = process.cpuUsage();
  for (let i = 0; i < 150; i++) {
    await opened(f);
  }
  const b = process.cpuUsage(a);
  process.stderr.write(`${(b.user + b.system) / 1000 / 150}\n`);
});
