import { settled } from "../../src/model/settled";

interface Named {
  readonly name: string;
}

const names = (...all: string[]): Named[] => all.map((name) => ({ name }));

describe("a list that settles", () => {
  const settle = () => settled<Named>((one, other) => one.name === other.name);

  it("is the same object again where it says the same", () => {
    const keep = settle();
    const first = keep(names("Northmere", "Garrow"));
    expect(keep(names("Northmere", "Garrow"))).toBe(first);
  });

  it("is the new one where an entry, their order or their number is another", () => {
    const keep = settle();
    keep(names("Northmere", "Garrow"));
    for (const other of [names("Garrow", "Northmere"), names("Garrow"), names("Garrow", "Vale"), []])
      expect(keep(other)).toBe(other);
  });
});
