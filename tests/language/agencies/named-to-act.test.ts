import * as fc from "fast-check";
import { expansionsIn } from "../../../src/language/agencies/expansions";
import { agenciesNamedIn } from "../../../src/language/agencies/named-to-act";
import { namesOf } from "../../../src/language/agencies/names";
import { nationalRegister } from "../../../src/language/agencies/register";
import { plainParagraph } from "../../../src/model/paragraph";
import { textOf, wholeOf } from "../../../src/model/span";

const BOARD = "Marlshire Safeguarding Children Partnership";
const preface = [
  plainParagraph(
    `${BOARD} (MSCP) met Garrow CCG, Northmere NHS Foundation Trust (NNFT) and Eastvale City Council.`,
  ),
];
const names = namesOf(preface, expansionsIn(preface), nationalRegister, BOARD);

/** The names found, generic ones in round brackets. */
const namedIn = (...lines: readonly string[]): string[] => {
  const paragraphs = lines.map((line) => plainParagraph(line));
  const found = agenciesNamedIn(paragraphs, wholeOf(paragraphs, 0, paragraphs.length - 1), names);
  for (const { span, mention } of found) expect(textOf(paragraphs, span)).toBe(mention);
  return found.map(({ name, generic }) => (generic ? `(${name})` : name));
};

it.each<readonly [string, readonly string[]]>([
  [
    "Marl Drug Partnership and Children and Families Social Work need to agree what a plan says of it.",
    ["Marl Drug Partnership", "Children and Families Social Work"],
  ],
  ["Brookfield Care Limited to put in place a manager.", ["Brookfield Care Limited"]],
  ["Tor Homes Ltd should put in place a manager.", ["Tor Homes Ltd"]],
  [
    "That moves are agreed by a head. (Action: Wexcombe Council Housing Service)",
    ["Wexcombe Council Housing Service"],
  ],
  ["That a tool is agreed. (Action: NHS Marlshire; Wexcombe Police)", ["NHS Marlshire", "Wexcombe Police"]],
  ["That forms are changed. Action: Wexcombe Police", ["Wexcombe Police"]],
  [
    "That a protocol is agreed. (Wexcombe Council and Wexcombe Police)",
    ["Wexcombe Council", "Wexcombe Police"],
  ],
  ["That staff read the guidance of the College (Wexcombe Police).", ["(staff)"]],
])("a recommendation names to act whom its last words name: %s", (text, wanted) => {
  expect(namedIn(text)).toEqual(wanted);
});

describe("a recommendation names to act none of those", () => {
  it.each<readonly [string, readonly string[]]>([
    // who are spoken of behind what is to be ensured
    ["Wexcombe Council to ensure that, when a bus is late, officers consider why.", ["Wexcombe Council"]],
    ["It is recommended that, when a bus is late, Wexcombe Council asks why.", ["Wexcombe Council"]],
    ["Wexcombe Council to ensure that each form is considered by a manager.", ["Wexcombe Council"]],
    [
      "Wexcombe Council to ensure that tenants are seen jointly with Adult Social Care.",
      ["Wexcombe Council"],
    ],
    ["The form should be developed jointly with Adult Social Care.", ["Adult Social Care"]],
    ["Wexcombe Council should close no file without advice from the outreach service.", ["Wexcombe Council"]],
    [
      "Wexcombe Council should seek advice from the outreach service.",
      ["Wexcombe Council", "outreach service"],
    ],
    ["MSCP should make sure that mental health and play services ask about it.", [BOARD]],
    [
      "MSCP should review the form and Wexcombe Council ensures that it is used.",
      [BOARD, "Wexcombe Council"],
    ],
    // of whom there are as many as there are
    ["MSCP should work with primary care on a form.", [BOARD]],
    ["MSCP should seek assurance that schools and health services use the form.", [BOARD]],
    ["MSCP should seek assurance that every GP practice uses the form.", [BOARD]],
    [
      "Wexcombe Council should query a decision made by another agency.",
      ["Wexcombe Council", "(another agency)"],
    ],
    [
      "MSCP should ask Wexcombe Homes and the other registered providers to print a form.",
      [BOARD, "Wexcombe Homes"],
    ],
    // whose advice is taken
    ["MSCP should consider with the Registrar whether the form works.", [BOARD]],
    [
      "MSCP should consider with the Garrow Transport Board whether it works.",
      [BOARD, "Garrow Transport Board"],
    ],
  ])("%s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it("who are listed as those to be told", () => {
    const led = "MSCP to share the lessons widely, including with:";
    expect(namedIn(led, "college governors and trustees", "tutors")).toEqual([BOARD]);
  });
});

describe("a recommendation names to act", () => {
  it.each<readonly [string, readonly string[]]>([
    // the subject of the duty
    ["MSCP should review its training offer.", [BOARD]],
    ["The Partnership to publish a new protocol by June.", [BOARD]],
    ["(v) Wexcombe Homes should revise its lettings procedure.", ["Wexcombe Homes"]],
    ["2.3 Wexcombe Homes should revise its lettings procedure.", ["Wexcombe Homes"]],
    ["The Delegated Safeguarding Partners should agree a route.", ["Delegated Safeguarding Partners"]],
    // whoever tells them is not named
    ["Schools should be told within a day.", []],
    ["Schools should be found a named contact.", []],
    // whom a duty is laid upon without being its subject
    ["It is for Wexcombe Council to flag missed appointments.", ["Wexcombe Council"]],
    ["It falls to Wexcombe Council to flag missed appointments.", ["Wexcombe Council"]],
    ["A review of the rota, led by Wexcombe Council, should take place.", ["Wexcombe Council"]],
    ["There should be a review of the rota by Wexcombe Council.", ["Wexcombe Council"]],
    ["There should be a review of the letters sent by Wexcombe Council.", []],
    ["Training delivered by Wexcombe Council should be reviewed.", []],
    // whatever its verb, behind "That"
    ["R1 That Wexcombe Trust briefs its midwives.", ["Wexcombe Trust"]],
    ["(iv) That Wexcombe Homes furnishes its tenants with a form.", ["Wexcombe Homes"]],
    ["That Wexcombe Council and Garrow Police polish the form.", ["Wexcombe Council", "Garrow Police"]],
    // whom a question is put to
    ["Might the Partnership publish a new protocol?", [BOARD]],
    ["How is Garrow CCG assured that records are shared?", ["Garrow CCG"]],
    // names whose words do not say what they are
    ["Public Health Wexcombe should print the leaflet.", ["Public Health Wexcombe"]],
    ["Wexcombe Ambulance must share its call log.", ["Wexcombe Ambulance"]],
    ["Wexcombe and Garrow Fire should visit each home.", ["Wexcombe and Garrow Fire"]],
    ["Wexcombe Council and Kestrel Homes should agree a form.", ["Wexcombe Council", "Kestrel Homes"]],
    [
      "Cyngor Glan Hafren and Cyngor Bro Wexcombe must agree a form.",
      ["Cyngor Glan Hafren", "Cyngor Bro Wexcombe"],
    ],
    ["Housing Needs should not ask for proof.", ["Housing Needs"]],
    ["Wexcombe Council Housing Options should review its letters.", ["Wexcombe Council Housing Options"]],
    ["Wexcombe Council Housing Solutions to review its letters.", ["Wexcombe Council Housing Solutions"]],
    // letters behind a name are no second body
    [
      "NHS Garrow and Wexcombe Integrated Care Board (ICB) to ask practices.",
      ["NHS Garrow and Wexcombe Integrated Care Board"],
    ],
    ["Education and Lifelong Learning should revisit its guidance.", ["Education and Lifelong Learning"]],
    ["The Quay Hostel to review its eviction policy.", ["Quay Hostel"]],
    // names that go on behind "of", "for", "and the", a comma
    ["The Child Abuse Unit of Garrow Police should check each file.", ["Child Abuse Unit of Garrow Police"]],
    ["The Committee for Leisure & Play should print a form.", ["Committee for Leisure & Play"]],
    ["The Committee for its part should print a form.", ["Committee"]],
    [
      "Garrow Council and NHS Wexcombe and the Isles should print a form.",
      ["Garrow Council", "NHS Wexcombe and the Isles"],
    ],
    [
      "That Garrow Council, Adults and Housing Directorate, re-reads each file.",
      ["Garrow Council, Adults and Housing Directorate"],
    ],
    [
      "South Glens Education and Library Board should print a form.",
      ["South Glens Education and Library Board"],
    ],
    // bodies that are called by what they do
    ["Public Health in both counties should print a form.", ["Public Health"]],
    ["The Third Sector Interface should print a form.", ["Third Sector Interface"]],
    ["The Reporter and Social Work need a shared form.", ["Reporter", "Social Work"]],
    ["Housing Options to work with landlords on a form.", ["Housing Options"]],
    // the second of two
    ["Garrow Hospital and Wexcombe General should print a form.", ["Garrow Hospital", "Wexcombe General"]],
    [
      "Family Support Service and Kestrel Recovery to print a form.",
      ["Family Support Service", "Kestrel Recovery"],
    ],
    ["How might the Board and Wexcombe Council work with landlords?", [BOARD, "Wexcombe Council"]],
    // whoever asks, supports or reminds is to act, not whom they ask
    ["Schools should be supported by the Council's Play Team to have a form.", ["Council's Play Team"]],
    ["The Council's Play Team to be present where young people are.", ["Council's Play Team"]],
    ["Garrow Police should be open about why no form was printed.", ["Garrow Police"]],
    [
      "The Council, with Garrow Police as commissioner, should print a form.",
      ["Eastvale City Council", "Garrow Police"],
    ],
    [
      "The Department of Health and Island Services should print a form.",
      ["Department of Health and Island Services"],
    ],
    [
      "The Department for Education and Ofsted should print a form.",
      ["Department for Education", "Office for Standards in Education, Children's Services and Skills"],
    ],
    ["Police Scotland and NHS Garrow agree how a form is sent.", ["Police Scotland", "NHS Garrow"]],
    ["Officers should print a form.", ["(Officers)"]],
    ["The Supervisor of Midwives should print a form.", ["Supervisor of Midwives"]],
    ["The Learning from Practice Group should print a form.", ["Learning from Practice Group"]],
    ["An officer should print the form.", ["(officer)"]],
    ["A senior manager should print the form.", ["(senior manager)"]],
    ["A police officer should print the form.", ["police officer"]],
    ["The Operational Manager should print the form.", ["Operational Manager"]],
    ["The form should be printed again by the Council.", ["Eastvale City Council"]],
    ["Forms should be counted twice a year by Garrow Police.", ["Garrow Police"]],
    ["It is recommended that the form is changed by MSCP and Garrow Police.", [BOARD, "Garrow Police"]],
    ["We recommend that a form be drawn up by Garrow Police.", ["Garrow Police"]],
    ["The review found that forms were printed by Garrow Police.", []],
    ["It is recommended that forms which are printed by Garrow Police go to all.", []],
    ["That nurses are reminded by the Garrow Attendance Service of the form.", ["Garrow Attendance Service"]],
    // bodies of a list, whichever words say what they are
    [
      "The Health and Social Care Partnership, NHS Garrow and Islands and Police Scotland should agree thresholds.",
      ["Health and Social Care Partnership", "NHS Garrow and Islands", "Police Scotland"],
    ],
    [
      "Wexcombe Council, NHS Garrow and the Fire and Rescue Service should agree thresholds.",
      ["Wexcombe Council", "NHS Garrow", "Fire and Rescue Service"],
    ],
    [
      "The Trust and, where appropriate, the ambulance service should share the plan.",
      ["Northmere NHS Foundation Trust", "ambulance service"],
    ],
    // who acts together with whom
    ["MSCP, with Wexcombe Women's Aid, to raise awareness.", [BOARD, "Wexcombe Women's Aid"]],
    [
      "The Council, together with Garrow Mind, should run a campaign.",
      ["Eastvale City Council", "Garrow Mind"],
    ],
    ["The Council should consult with Garrow Mind to hear its views.", ["Eastvale City Council"]],
    // a name that its bracket explains
    ["Moorland Recovery (the substance misuse service) to record what it is told.", ["Moorland Recovery"]],
    ["Clinicians who take over a patient should read the record.", ["(Clinicians)"]],
    // two bodies in one breath, and one for two areas
    [
      "Kestrel Homes and Wexcombe Adult Social Care should make joint visits.",
      ["Kestrel Homes", "Wexcombe Adult Social Care"],
    ],
    [
      "NHS Garrow and Garrow Council Social Work should agree a pathway.",
      ["NHS Garrow", "Garrow Council Social Work"],
    ],
    [
      "NHS Garrow and Wexcombe Council should offer assessments to children.",
      ["NHS Garrow", "Wexcombe Council"],
    ],
    [
      "NHS Garrow and Wexcombe Integrated Care Board should write to practices.",
      ["NHS Garrow and Wexcombe Integrated Care Board"],
    ],
    ["Recommendation 2 – that Wexcombe Council should review its rota.", ["Wexcombe Council"]],
    ["Wexcombe Healthcare CIC should review its rota.", ["Wexcombe Healthcare CIC"]],
    ["The MARAC Steering Group should agree a threshold.", ["MARAC Steering Group"]],
    ["The out of hours social work service should see the records.", ["out of hours social work service"]],
    // what a letter says that it was
    ["Recommendation (iii) was that Wexcombe Homes should revise its form.", ["Wexcombe Homes"]],
    [
      "Recommendation 4 is that Garrow CCG, with the Trust, should report.",
      ["Garrow CCG", "Northmere NHS Foundation Trust"],
    ],
    // an office of a body, called by what it offers
    ["R6 Wexcombe Council Moving Choices to review its letters.", ["Wexcombe Council Moving Choices"]],
    // whoever is only written to, or paid for something, does not act
    ["MSCP should write to the Home Office about the gap in the guidance.", [BOARD]],
    ["MSCP should write to Eastvale City Council to ask for its figures.", [BOARD, "Eastvale City Council"]],
    ["The Trust must check each file and report to the Board.", ["Northmere NHS Foundation Trust"]],
    ["Wexcombe Constabulary will brief all officers.", ["Wexcombe Constabulary"]],
    ["Eastvale City Council is to appoint a lead.", ["Eastvale City Council"]],
    ["The CCG needs to fund this post.", ["Garrow CCG"]],
    [
      "NNFT and the Council should agree a form.",
      ["Northmere NHS Foundation Trust", "Eastvale City Council"],
    ],
    [
      "Garrow CCG, Wexcombe Police and Children's Services should meet monthly.",
      ["Garrow CCG", "Wexcombe Police", "Children's Services"],
    ],
    [
      "That the Early Years Team visits each nursery and the Designated Nurse should attend.",
      ["Early Years Team", "Designated Nurse"],
    ],
    ["It is recommended that Legal Services should attend.", ["Legal Services"]],
    ["It is recommended to the Board that Legal Services reviews its advice.", ["Legal Services"]],
    ["In light of this case, the Head of Safeguarding should audit ten files.", ["Head of Safeguarding"]],
    ["MSCP, through its Learning Group, should share this briefing.", [BOARD]],
    ["The MSCP Education Sub-Group to write to head teachers.", ["MSCP Education Sub-Group"]],
    ["The Board (MSCP) should seek this.", [BOARD]],
    ["MSCP via the annual audit should test this.", [BOARD]],
    [
      "Recommendation 4: Northmere NHS Foundation Trust ensures that notes are shared.",
      ["Northmere NHS Foundation Trust"],
    ],
    ["a) Children's social care to review its threshold.", ["Children's social care"]],
    // a number in front is no part of the name
    ["R6 Garrow Homes should train its wardens.", ["Garrow Homes"]],
    ["Rec 2: Children's Services should audit ten files.", ["Children's Services"]],
    // bodies that bear nothing but "NHS" and their area
    [
      "NHS Garrow, Wexcombe Police and Garrow Council should agree a form.",
      ["NHS Garrow", "Wexcombe Police", "Garrow Council"],
    ],
    // nobody can tell which of two boards is meant
    [
      "The Wexcombe Adults Safeguarding Children Board should write to schools.",
      ["(Wexcombe Adults Safeguarding Children Board)"],
    ],
    [
      "The Wexcombe Safeguarding Adults and Children Board should write to schools.",
      ["Wexcombe Safeguarding Adults and Children Board"],
    ],
    ["Southmarl Health should be asked to review its rota.", ["Southmarl Health"]],
    [
      "School A should review its absence policy and Hospital 1 should update its form.",
      ["School A", "Hospital 1"],
    ],
    ["Housing to nominate a lead officer.", ["Housing"]],
    ["Health and Education should hold a joint event.", ["Health", "Education"]],
    // labels
    ["For Wexcombe Constabulary: review the way in which calls are graded.", ["Wexcombe Constabulary"]],
    ["Wexcombe Constabulary: review the way in which calls are graded.", ["Wexcombe Constabulary"]],
    [
      "Recommendation 1 (Wexcombe Constabulary) Review the way in which calls are graded.",
      ["Wexcombe Constabulary"],
    ],
    [
      "Recommendation 4 (Wexcombe Constabulary; Garrow CCG; Northmere NHS Foundation Trust): A policy should be written.",
      ["Wexcombe Constabulary", "Garrow CCG", "Northmere NHS Foundation Trust"],
    ],
    ["Review the way in which calls are graded. Lead: Wexcombe Constabulary", ["Wexcombe Constabulary"]],
    [
      "Review the grading of calls. Lead agencies: Wexcombe Constabulary and Garrow CCG.",
      ["Wexcombe Constabulary", "Garrow CCG"],
    ],
    // agents
    [
      "A new pathway should be developed by Garrow CCG and Children's Services.",
      ["Garrow CCG", "Children's Services"],
    ],
    ["An audit is to be led by the Designated Doctor.", ["Designated Doctor"]],
    // those asked to act, or to act with
    [
      "The Board should ask children's social care to tell staff of the form.",
      [BOARD, "children's social care"],
    ],
    [
      "MSCP should seek assurance from Northmere NHS Foundation Trust that notes are kept.",
      [BOARD, "Northmere NHS Foundation Trust"],
    ],
    [
      "MSCP should work with local faith groups and children's social care on a leaflet.",
      [BOARD, "children's social care"],
    ],
    [
      "MSCP should develop with partners and the Eastvale Safeguarding Adults Board a joint plan.",
      [BOARD, "Eastvale Safeguarding Adults Board"],
    ],
    ["NHS Strathwick and the Board should meet.", ["NHS Strathwick", BOARD]],
    ["Port Garrow Homes to train its caretakers.", ["Port Garrow Homes"]],
    ["Eastvale Children's Social Care to review its plans.", ["Eastvale Children's Social Care"]],
    ["MSCP should receive feedback from the planned CCG audit of referrals.", [BOARD, "Garrow CCG"]],
    [
      "The Trust should liaise with Wexcombe Police to agree a time.",
      ["Northmere NHS Foundation Trust", "Wexcombe Police"],
    ],
  ])("%s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("a recommendation does not name to act", () => {
  it.each<readonly [string, readonly string[]]>([
    ["MSCP should develop training for GP practices.", [BOARD]],
    ["MSCP should seek assurances from GP practices that meetings take place.", [BOARD]],
    ["MSCP should ask the housing association to check its letters.", [BOARD]],
    ["MSCP should ask all partner agencies to report on supervision.", [BOARD]],
    ["MSCP should audit children known to social care, police and health.", [BOARD]],
    ["Standard operating procedures in the hospital should be revised.", []],
    ["Supervision in the community mental health team ought to be strengthened.", []],
    ["The role of the Board in this should be set out.", []],
    ["GPs should be invited to every conference.", []],
    ["Training should be given to midwives.", []],
    ["The Trust policy should be revised.", []],
    ["This work should include schools and faith groups.", []],
    ["Closer links between Children's Services and Legal Services are needed.", []],
    ["When the police are called, a record should be made.", []],
    ["Chronologies would have helped professionals to see the pattern.", []],
    ["", []],
  ])("more than this in: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("what bears capitals and is no body", () => {
  it.each([
    "Supervision Training should include neglect.",
    "Working Together should be read by all.",
    "Wexcombe Carers should be funded.",
    "Return Home Interviews should cover exploitation.",
  ])("%s", (text) => {
    expect(namedIn(text)).toEqual([]);
  });
});

describe("staff", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Housing staff should see children alone.", ["(Housing staff)"]],
    ["Wexcombe Council staff should see children alone.", ["Wexcombe Council staff"]],
    ["All Trust staff should see children alone.", ["All Trust staff"]],
  ])("%s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("words that name nobody", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Partners should remind staff of the policy.", ["(Partners)"]],
    ["All agencies should review their records.", ["(All agencies)"]],
    ["Each agency is to report to MSCP.", ["(Each agency)"]],
    ["Professionals must ask about home life.", ["(Professionals)"]],
    ["Front line staff should challenge each other.", ["(Front line staff)"]],
    ["Partner agencies should be reminded of the guidance.", ["(Partner agencies)"]],
  ])("are generic: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ["Schools should review their registers.", ["Schools"]],
    ["GP practices should flag these records.", ["GP practices"]],
    ["Early years providers to keep a log.", ["Early years providers"]],
  ])("are not those for a class of settings: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("the agencies named", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Garrow Choices (the advocacy service) to record what families say.", ["Garrow Choices"]],
    [
      "Wexcombe Police and the dental service of Garrow Hospitals NHS Trust should agree a form.",
      ["Wexcombe Police", "Garrow Hospitals NHS Trust"],
    ],
    ["The health visiting service should see each baby.", ["health visiting service"]],
    [
      "Wexcombe Police, with Garrow Women's Aid, to brief the wardens.",
      ["Wexcombe Police", "Garrow Women's Aid"],
    ],
    [
      "Garrow Homes and Garrow Fire and Rescue Service should share what they know.",
      ["Garrow Homes", "Garrow Fire and Rescue Service"],
    ],
    ["GPs and other primary care services should flag such children.", ["GPs"]],
  ])("are those meant by a description, a part or a second name: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it("are gathered over the paragraphs of the recommendation, each once", () => {
    expect(
      namedIn(
        "MSCP should ask:",
        "- Wexcombe Police to review its form,",
        "and the Board should report on this.",
      ),
    ).toEqual([BOARD, "Wexcombe Police"]);
  });

  it("are only those inside the stretch", () => {
    const paragraphs = [plainParagraph("MSCP should act. Wexcombe Police should act.")];
    const found = agenciesNamedIn(paragraphs, { paragraph: 0, start: 0, end: 17 }, names);
    expect(found.map(({ name }) => name)).toEqual([BOARD]);
  });

  it("lie inside the paragraphs, whatever the text", () => {
    const word = fc.constantFrom(
      ..."The Board Trust MSCP should to ask with by for that , . : ( ) and work Lead: be invited all agencies schools from assurance".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word, { maxLength: 50 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (lines) => void namedIn(...lines)),
      {
        numRuns: 1000,
      },
    );
  });
});
