/**
 * Puts a fault's details on the clipboard for the help desk. They go through `Utilities.log` of Microsoft's
 * office-js-helpers too, which writes them to the console as help desks are used to; the package is loaded only then.
 */
export async function copyDetails(details: string): Promise<boolean> {
  try {
    const { Utilities } = await import(
      /* webpackChunkName: "office-js-helpers" */ "@microsoft/office-js-helpers"
    );
    Utilities.log(details);
  } catch {
    // Without the package the details can still be copied.
  }
  try {
    await navigator.clipboard.writeText(details);
    return true;
  } catch {
    return copiedThroughSelection(details);
  }
}

/** Word's older web views refuse the clipboard to add-ins, but let them copy what is selected. */
function copiedThroughSelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
