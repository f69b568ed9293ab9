/** The texts of the workbench around the pane, in British English. */
export const workbenchTexts = {
  title: "Answerable workbench",
  open: "Open a draft",
  save: "Save a copy",
  undo: "Undo",
  redo: "Do again",
  sample: "sample draft.docx",
  author: "Answerable",
  opening: "Opening the workbench",
  noSample: "The sample draft could not be loaded: open a draft of your own.",
  page: (name: string) => `The draft: ${name}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  drop: "Drop a Word document anywhere on this page to open it.",
  private: "Nothing is uploaded: the file stays in this browser.",
  stays:
    "The draft on the table stays, since it has changes that are not saved: save the new response as a file.",
  unsaved: "This draft has changes that are not saved. Leave it all the same?",
} as const;
