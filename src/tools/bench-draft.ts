import { strToU8, zipSync } from "fflate";

/**
 * A draft of any length in the words of boards that do not exist, for timings: recommendations with responses of the
 * usual mixture of what was done, what will be done and what goes on.
 */

const RECOMMENDATIONS = [
  "Northmere Council should make sure that every social worker who takes over a case reads its last three plans before the first visit.",
  "Port Garrow NHS Foundation Trust and the Partnership should agree how a child's missed appointments are followed up within two working days.",
  "Northmere Police should review how its officers record the children who live at an address to which they are called.",
];

const RESPONSES = [
  "The Council has rewritten its guidance on handing cases over, and the Principal Social Worker launched it at a conference in March 2025.",
  "Every team manager will check the first three visits of a new worker until the end of September 2026.",
  "Supervision takes place every four weeks, and its quality is looked at by an independent auditor twice a year.",
  "Port Garrow NHS Foundation Trust (PGFT) will write to all general practices by 30 June 2026 to explain whom they should ring.",
  "Once the new record system is in place the alert will be switched on for children who are the subject of a child protection plan.",
  "The Partnership's Learning Group is developing a short film with young people, which will be shown at the annual conference.",
  "An audit of 40 cases under section 47 of the Children Act 1989 was completed in the autumn term 2025 and its findings were shared with the Board.",
  "Front line staff will be reminded of the escalation policy in due course.",
  "Practitioners recognise that families who move often are hard to keep in view, and that letters alone do not reach them.",
  "The Named Nurse for Safeguarding will report progress to the Partnership each quarter, as set out in paragraph 4 of the plan.",
  "It was agreed that training on neglect would be offered to all schools, colleges and early years settings in the 2026/27 school year.",
  "The Trust is working with the Police to share the list of addresses more quickly and aims to do so within six months.",
];

/** Paragraphs of about `words` words in all. */
export function benchParagraphs(words: number): string[] {
  const paragraphs = [
    "Northmere Safeguarding Children Partnership",
    "Response to the Recommendations of the Local Child Safeguarding Practice Review – Robin",
    "The case was considered by Northmere Safeguarding Children Partnership (NSCP) at its Case Review Group on 9 May 2024 under section 16F of the Children Act 2004 and the guidance in Working Together to Safeguard Children 2023.",
  ];
  let count = 60;
  for (let n = 1; count < words; n++) {
    const recommendation = RECOMMENDATIONS[n % RECOMMENDATIONS.length] ?? "";
    const response = [0, 1, 2, 3].map((k) =>
      [0, 5].map((skip) => RESPONSES[(n * 3 + k * 2 + skip) % RESPONSES.length] ?? "").join(" "),
    );
    const part = [`Recommendation ${n}`, recommendation, "Response:", ...response];
    paragraphs.push(...part);
    count += part.join(" ").split(" ").length;
  }
  return paragraphs;
}

const RUN_PROPERTIES =
  '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="000000"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB"/></w:rPr>';

/** The same paragraphs as Word writes them after some editing: many runs, revision ids, proofing marks. */
export function benchDocx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text, i) => {
    const id = (0x00a00000 + i).toString(16).toUpperCase();
    const style = text.startsWith("Recommendation ") ? "Heading2" : "BodyText";
    const runs = text.split(/(?<= )(?=\S+ \S+ \S+ )/).reduce((all: string[], piece, k) => {
      if (k % 6 === 0) all.push(piece);
      else all[all.length - 1] += piece;
      return all;
    }, []);
    const proof = '<w:proofErr w:type="spellStart"/>';
    return `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="${id}" w:rsidRDefault="${id}" w:rsidP="${id}"><w:pPr><w:pStyle w:val="${style}"/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/>${RUN_PROPERTIES}</w:pPr>${runs
      .map(
        (run) =>
          `${proof}<w:r w:rsidRPr="${id}">${RUN_PROPERTIES}<w:t xml:space="preserve">${run.replaceAll("&", "&amp;")}</w:t></w:r>`,
      )
      .join("")}</w:p>`;
  });
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${main}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body.join("")}</w:body></w:document>`;
  const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(document),
    "word/styles.xml": strToU8(styles),
  });
}
