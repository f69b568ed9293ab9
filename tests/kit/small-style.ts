/** A house style from outside that says no more than it has to. */
export const SMALL_STYLE = {
  id: "fellside",
  title: "Fellside",
  description: "Recommendations as headings.",
  unit: { name: "recommendation", words: ["recommendation"], by: ["word"] },
  findings: { presence: "none" },
  response: { form: "labelled" },
  agencyRequired: true,
  signs: [{ sign: "units-by-word", weight: 1 }],
};
