import { expansionsIn } from "../../../src/language/agencies/expansions";
import { namesOf, resolve } from "../../../src/language/agencies/names";
import { mergeRegisters, nationalRegister } from "../../../src/language/agencies/register";
import { plainParagraph } from "../../../src/model/paragraph";

const BOARD = "Marlshire Safeguarding Children Board";
const resolver = (lines: readonly string[], board: string | null = BOARD, register = nationalRegister) => {
  const paragraphs = lines.map((line) => plainParagraph(line));
  const names = namesOf(paragraphs, expansionsIn(paragraphs), register, board);
  return (mention: string) => resolve(names, mention)?.name ?? null;
};

describe("a mention stands for", () => {
  const name = resolver([
    `${BOARD} (MSCB) and Northmere NHS Foundation Trust (NNFT) met.`,
    "Garrow CCG and Eastvale City Council agreed. The Early Help Assessment (EHA) is used.",
    "Norvale Council was not there; Wexcombe Constabulary was.",
  ]);

  it.each<readonly [string, string | null]>([
    ["MSCB", BOARD],
    ["MSCB's", BOARD],
    ["The MSCB", BOARD],
    ["The Board", BOARD],
    ["the Board’s", BOARD],
    ["the LSCB", BOARD],
    ["the Safeguarding Children Board", BOARD],
    ["marlshire safeguarding children board", BOARD],
    ["NNFT", "Northmere NHS Foundation Trust"],
    ["the Trust", "Northmere NHS Foundation Trust"],
    ["the CCG", "Garrow CCG"],
    ["the Constabulary", "Wexcombe Constabulary"],
    // two councils: the document does not settle which
    ["the Council", null],
    ["CQC", "Care Quality Commission"],
    ["the Care Quality Commission", "Care Quality Commission"],
    ["Barnardos", "Barnardo's"],
    ["XYZ", null],
    ["", null],
  ])("%s", (mention, expected) => {
    expect(name(mention)).toBe(expected);
  });
});

describe("words that say only what a body is stand for the one that the document names in full", () => {
  const name = resolver(
    [
      "Wexcombe and Garrow Fire and Rescue Service, Garrow Probation Trust and NHS Garrow CCG met.",
      "Garrow Community Health NHS Trust, Kestrel Housing Association, Marlshire Council and Eastvale Council agreed.",
      "Marlshire Health and Social Care Partnership; Learning Group; Marlshire Children's Social Care.",
      "Eastvale Leisure Trust and Northmere Leisure Trust; University Sports Board; Ellan Sports Service.",
      "HSCP – Health and Social Care Partnership",
    ],
    "Marlshire Adult Protection Committee",
  );

  it.each<readonly [string, string | null]>([
    ["HSCP", "Marlshire Health and Social Care Partnership"],
    ["The Health and Social Care Partnership", "Marlshire Health and Social Care Partnership"],
    ["the Probation Trust", "Garrow Probation Trust"],
    ["The Community Health Trust", "Garrow Community Health NHS Trust"],
    ["The Clinical Commissioning Group", "NHS Garrow CCG"],
    ["Kestrel Housing", "Kestrel Housing Association"],
    ["the Committee", "Marlshire Adult Protection Committee"],
    ["The Protection Committee", "Marlshire Adult Protection Committee"],
    // two councils: the one of the committee's place
    ["the local authority", "Marlshire Council"],
    ["Children's Social Care", "Marlshire Children's Social Care"],
    // two, another place's, none with a name of its own, and one of many
    ["the Leisure Trust", null],
    ["Sports Service", null],
    ["the Sports Board", null],
    ["a probation trust", null],
    ["Garrow Trust", null],
  ])("%s", (mention, expected) => {
    expect(name(mention)).toBe(expected);
  });

  it("and letters in front of a name are no part of it", () => {
    expect(resolver(["WIT Wexcombe Infirmary Trust"])("the Trust")).toBe("Wexcombe Infirmary Trust");
  });
});

describe("abbreviations that several bodies share", () => {
  it("are never expanded by the register alone", () => {
    const name = resolver(["The meeting was held in May."], null);
    expect(["HSCP", "HSCB", "CSP", "PS"].map(name)).toEqual([null, null, null, null]);
  });

  it("are expanded by the document", () => {
    const name = resolver([
      "The Eastvale Community Safety Partnership (ECSP) and Crime Support Project (CSP) met.",
    ]);
    expect(name("CSP")).toBe("Crime Support Project");
  });

  it("go by the board where they are its letters", () => {
    expect(resolver([], "Hartmere Safeguarding Children Partnership")("HSCP")).toBe(
      "Hartmere Safeguarding Children Partnership",
    );
  });
});

describe("what a name stands for", () => {
  it("is a body or a thing", () => {
    const paragraphs = [plainParagraph(`${BOARD} (MSCB) uses the Early Help Assessment (EHA).`)];
    const names = namesOf(paragraphs, expansionsIn(paragraphs), nationalRegister, BOARD);
    expect(resolve(names, "EHA")).toEqual({ name: "Early Help Assessment", body: false });
    expect(resolve(names, "MSCB")).toEqual({ name: BOARD, body: true });
  });

  it("comes from the user's own register too", () => {
    const own = {
      name: "Wexcombe Constabulary",
      short: ["WXC"],
      aliases: ["Wexcombe Police"],
      kind: "police",
      from: null,
      to: null,
      successor: null,
    };
    const name = resolver([], null, mergeRegisters(nationalRegister, { bodies: [own] }));
    expect([name("WXC"), name("Wexcombe Police"), name("Ofsted")]).toEqual([
      "Wexcombe Constabulary",
      "Wexcombe Constabulary",
      "Office for Standards in Education, Children's Services and Skills",
    ]);
  });

  it("is what the user's register says, even where the nation has several such letters", () => {
    const own = { name: "Hartmere Community Safety Partnership", short: ["CSP"], aliases: [], kind: "board" };
    const body = { ...own, from: null, to: null, successor: null };
    const name = resolver([], null, mergeRegisters(nationalRegister, { bodies: [body] }));
    expect(name("CSP")).toBe("Hartmere Community Safety Partnership");
  });

  it("is the document's expansion before the register's", () => {
    const name = resolver(["The Children's Quality Council (CQC) met."], null);
    expect(name("CQC")).toBe("Children's Quality Council");
  });
});
