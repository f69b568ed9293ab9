export const NAME_SECTIONS =
  "Name the sections and then the draft: answerable insert regulation draft.docx --output new.docx";

/** What commander says of what was typed, and how this program says it; `$1` and so on stand for what it names. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument 'file'$/, "Name the drafts to check: answerable check draft.docx"],
  [/^missing required argument 'section'$/, NAME_SECTIONS],
  [/^required option '(?:-\w, )?(--\S+) (.+)' not specified$/, "$1 is missing: write $1 $2."],
  [/^option '(?:-\w, )?(--\S+) (.+)' argument missing$/, "$1 says nothing: write $1 $2."],
  [
    /^option '(?:-\w, )?(--\S+) .+' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/s,
    "$1 cannot be “$2”: write one of $3.",
  ],
  [/^option '(?:-\w, )?(--\S+) .+' argument '.*' is invalid\. (.+)$/s, "$1: $2"],
  [
    /^unknown option '(.+)'$/,
    "There is no option $1; `answerable --help` and the --help of each command list them.",
  ],
  [/^unknown option '(.+)'\n\(Did you mean (.+)\?\)$/, "There is no option $1. Did you mean $2?"],
  [/^unknown command '(.+)'$/, "There is no command “$1”; `answerable --help` lists them."],
  [/^unknown command '(.+)'\n\(Did you mean (.+)\?\)$/, "There is no command “$1”. Did you mean $2?"],
  [
    /^too many arguments for '(.+)'\. Expected .+$/,
    "`answerable $1` does not take that many names: see `answerable $1 --help`.",
  ],
];

/**
 * In one sentence and one line what is wrong with what was typed and what to write. Takes commander's own words,
 * without the "error: " in front; words that it does not know stay as they are.
 */
export function plainly(text: string): string {
  for (const [pattern, sentence] of SAID) if (pattern.test(text)) return text.replace(pattern, sentence);
  return text.replace(/\s*\n\s*/g, " ");
}
