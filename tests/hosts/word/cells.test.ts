import { cellsOf, mergedTables } from "../../../src/hosts/word/cells";

const outside = { nesting: 0, row: 0, cell: 0, headerRows: 0 };
const at = (row: number, cell: number, nesting = 1, headerRows = 0) => ({ nesting, row, cell, headerRows });
const short = (places: Parameters<typeof cellsOf>[0]) =>
  cellsOf(places).map((cell) => cell && `${cell.table}:${cell.row}.${cell.column}`);

describe("the cells of Word's paragraphs", () => {
  it("are numbered through tables in document order", () => {
    expect(short([outside, at(0, 0), at(0, 1), outside, at(0, 0)])).toEqual([
      null,
      "0:0.0",
      "0:0.1",
      null,
      "1:0.0",
    ]);
  });

  it("begin another table where rows go back without a paragraph between", () => {
    expect(short([at(0, 0), at(1, 0), at(0, 0)])).toEqual(["0:0.0", "0:1.0", "1:0.0"]);
  });

  it("keep several paragraphs of one cell together, as one object", () => {
    const [first, second] = cellsOf([at(0, 0), at(0, 0)]);
    expect(second).toBe(first);
  });

  it("tell header rows", () => {
    expect(cellsOf([at(0, 0, 1, 1), at(1, 0, 1, 1)]).map((cell) => cell?.header)).toEqual([true, false]);
  });

  it("number an outer table before one that its cell begins with", () => {
    const cells = cellsOf([at(0, 0, 2), at(0, 1, 2), at(1, 2), outside]);
    expect(cells.map((cell) => cell?.table)).toEqual([1, 1, 0, undefined]);
    expect(cells[0]?.within).toEqual({ ...cells[2] });
  });

  it("see where cells are merged", () => {
    const cells = cellsOf([outside, at(0, 0), at(0, 1), at(1, 0), outside, at(0, 0), at(1, 0)]);
    expect(mergedTables(cells)).toEqual([{ from: 1, to: 4 }]);
  });
});
