import { checksOf } from "../../src/engine/holds";
import { recommendationsIn } from "../../src/model/walk";
import { rules } from "../../src/rules/index";
import { checkedMarkdown } from "../kit/checked";

const DRAFT = `# Northmere Safeguarding Children Partnership

Response to the Recommendations of the Local Child Safeguarding Practice Review – Child W

Date: 4 May 2026

## Recommendation 1

Northmere Police should tell every school of a call to a child's home.

Response:

Northmere Police will tell schools by e-mail from September 2026. Northmere Police will audit this in March 2027.

## Recommendation 2

Northmere Council should train its foster carers.

Response:

This has been done.

## Recommendation 3

Northmere Council should publish its thresholds.
`;

function checks(severities: Record<string, "off"> = {}) {
  const { draft, problems } = checkedMarkdown(DRAFT, { severities });
  return [...recommendationsIn(draft)].map((each) => {
    const all = checksOf(each, draft, problems, rules, severities);
    return (rule: string) => {
      const found = all.find((check) => check.rule === rule);
      return found && `${found.status}: ${found.why}`;
    };
  });
}

describe("what holds for a recommendation", () => {
  const [first, second, third] = checks();

  it("says what holds where nothing is wrong", () => {
    expect(first?.("recommendation-without-agency")).toBe("passed: It names Northmere Police.");
    expect(first?.("recommendation-without-response")).toBe("passed: It is answered in one paragraph.");
    expect(first?.("commitment-without-date")).toBe(
      "passed: Each of its 2 promises says by when, or how often.",
    );
    expect(first?.("deadline-passed")).toMatch(/^passed: Each of its 2 promises with a date/);
  });

  it("says why a check asks nothing", () => {
    expect(second?.("commitment-without-owner")).toBe(
      "not-applicable: Its response promises nothing of the kind.",
    );
    expect(third?.("commitment-without-date")).toBe("not-applicable: There is no response to look at.");
  });

  it("says what failed, in the words of the problem", () => {
    expect(third?.("recommendation-without-response")).toMatch(/^failed: .*Recommendation 3/);
  });

  it("says that a check is switched off", () => {
    const [, , hole] = checks({ "commitment-without-date": "off" });
    expect(hole?.("commitment-without-date")).toBe("off: This check is switched off.");
  });

  it("leaves out what is about the whole draft", () => {
    expect(first?.("section-missing")).toBeUndefined();
  });
});
