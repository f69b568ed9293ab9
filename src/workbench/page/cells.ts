/**
 * The Tab key in a table goes to the next cell, with Shift to the one before, and selects what is in it, as in Word. False
 * outside tables and where there is no further cell: there the key leaves the draft, so that nobody is caught in it.
 */
export function goToCell(sheet: HTMLElement, by: 1 | -1): boolean {
  const { focusNode } = getSelection() ?? {};
  const here = (focusNode instanceof Element ? focusNode : focusNode?.parentElement)?.closest("td");
  const table = here?.closest("table");
  if (!here || !table || !sheet.contains(table)) return false;
  const cells = [...table.querySelectorAll("td")].filter(
    // A cell that another has been merged with is not seen.
    (cell) => cell.closest("table") === table && cell.getClientRects().length > 0,
  );
  const cell = cells[cells.indexOf(here) + by];
  const words = cell?.querySelectorAll<HTMLElement>("p");
  const [first, last] = [words?.[0], words?.[words.length - 1]];
  if (!cell || !first || !last) return false;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  if (cell.textContent === "") range.collapse(true);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  cell.scrollIntoView({ block: "nearest" });
  return true;
}
