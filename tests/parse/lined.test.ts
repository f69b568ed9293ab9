import { recommendationsIn } from "../../src/model/walk";
import { checkedText } from "../kit/checked";

const read = (text: string) => {
  const { draft, problems } = checkedText(text);
  return {
    units: [...recommendationsIn(draft)].map(({ number, text, response, leads, due }) => ({
      number,
      text,
      response: response?.text ?? null,
      leads: leads.map((span) => draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end)),
      due: due.map((span) => draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end)),
    })),
    promises: draft.commitments.map((each) => each.text),
    unanswered: problems
      .filter(({ rule }) => rule === "recommendation-without-response")
      .map((each) => each.recommendation),
  };
};

describe("recommendations with their answers in lines of one paragraph", () => {
  it("are read with what is asked, the answer, who leads and by when", () => {
    const { units, promises, unanswered } = read(`Port Garrow Safeguarding Adults Board
Plan of action, March 2019

1. Port Garrow Council to train its front desk.
Update: The desk was trained in December 2018.
Lead: Head of Housing. Target: Dec 2018. RAG: Green

2. Port Garrow Hospital should review its letters.
Lead: Head of Nursing
Update: A panel will read them by June 2019.

4. Port Garrow Police should count the calls.
Update:
Lead: Superintendent
`);
    expect(units).toEqual([
      {
        number: "1",
        text: "Port Garrow Council to train its front desk.",
        response: "Update: The desk was trained in December 2018.",
        leads: ["Head of Housing"],
        due: ["Dec 2018"],
      },
      {
        number: "2",
        text: "Port Garrow Hospital should review its letters.",
        response: "Update: A panel will read them by June 2019.",
        leads: ["Head of Nursing"],
        due: [],
      },
      {
        number: "4",
        text: "Port Garrow Police should count the calls.",
        response: null,
        leads: ["Superintendent"],
        due: [],
      },
    ]);
    expect(promises).toHaveLength(2);
    expect(unanswered).toEqual(["4"]);
  });

  it("are read under labels of their own too", () => {
    const { units } = read(`Port Garrow Safeguarding Adults Board

Recommendation 1
Port Garrow Council should review its forms.
Response:
The forms were reviewed in May 2023.

Recommendation 2
Port Garrow Police should review its rota.
Response: The rota was changed in June 2023.
`);
    expect(units.map(({ text, response }) => [text, response])).toEqual([
      ["Port Garrow Council should review its forms.", "Response:\nThe forms were reviewed in May 2023."],
      ["Port Garrow Police should review its rota.", "Response: The rota was changed in June 2023."],
    ]);
  });

  it("are not made of addresses and lists that have lines", () => {
    const { units } = read(`Port Garrow Safeguarding Adults Board

Recommendation 1: Port Garrow Council should review its forms.

Response: They are sent from two places.

1. Marsh House
New Street

2. Garrow House
Old Street

Recommendation 2: Port Garrow Police should review its rota.

Response: The rota was changed in June 2023.
`);
    expect(units.map(({ number }) => number)).toEqual(["1", "2"]);
  });
});
