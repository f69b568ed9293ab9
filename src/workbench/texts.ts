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
  words: "The words of the draft",
  // Why something is not done on the page, in one sentence at the place.
  cells:
    "The selection goes over the edge of a table or of a cell: change the words on one side of it at a time.",
  picture: "A picture stands among these words: take it out in Word.",
  aside: "A note or a text box hangs on these words: take it out in Word.",
  pageBreak: "A page break stands in this paragraph: change the paragraph in Word.",
  otherwise: "These words stand in the file in another way than this page can show: change them in Word.",
  hidden:
    "Between these paragraphs the file has others that this page does not show: make the change in Word.",
  gone: "These words are no longer in the draft as they were: look at the place and do it again.",
  drawing: "The draft was being drawn anew: do it again.",
  onlyWords: "Only words can be put in here: pictures and the like are put in in Word.",
  format: "How words look is changed in Word.",
  newPage: "Page breaks are put in in Word.",
  oneOnly: (name: string) =>
    `One draft lies on the workbench at a time: of those dropped only ${name} was opened.`,
  drop: "Drop a Word document anywhere on this page to open it.",
  private: "Nothing is uploaded: the file stays in this browser.",
  stays:
    "The draft on the table stays, since it has changes that are not saved: save the new response as a file.",
  unsaved: "This draft has changes that are not saved. Leave it all the same?",
} as const;
