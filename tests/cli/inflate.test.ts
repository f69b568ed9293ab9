import fc from "fast-check";
import { deflateSync } from "fflate";
import { inflate as withZlib } from "../../src/cli/inflate";
import { crcOf, inflate } from "../../src/hosts/docx/inflate";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string({ maxLength: 50 }).map((text) => new TextEncoder().encode(text.repeat(200))),
);

describe("unpacking", () => {
  it("knows the CRC-32 that everybody uses for a check", () => {
    // The value that catalogues of CRCs give for these digits.
    expect(crcOf(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it.each([
    ["in a browser", inflate],
    ["on the command line", withZlib],
  ])("gives back what was packed, %s, and nothing where anything else was declared", (_, unpack) => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 1000 }), (plain, more) => {
        const packed = deflateSync(plain);
        const size = plain.length;
        const crc = crcOf(plain);
        expect(Array.from(unpack(packed, { size, crc }) ?? [])).toEqual(Array.from(plain));
        expect(unpack(packed, { size, crc: (crc ^ more) >>> 0 })).toBeNull();
        expect(unpack(packed, { size: size + more, crc })).toBeNull();
        if (size > 0) expect(unpack(packed, { size: size - 1, crc })).toBeNull();
        if (size > 0) expect(unpack(packed.subarray(0, -1), { size, crc })).toBeNull();
      }),
    );
  });

  it("says of bytes behind the packed ones what a browser says", () => {
    const plain = new TextEncoder().encode("The Board will act.");
    const declared = { size: plain.length, crc: crcOf(plain) };
    const trailing = Uint8Array.of(...deflateSync(plain), 1, 2, 3);
    expect(Array.from(withZlib(trailing, declared) ?? [])).toEqual(
      Array.from(inflate(trailing, declared) ?? []),
    );
  });
});
