import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../../package.json";
import { CannotDo } from "./cannot-do";
import { check } from "./check";
import { explain } from "./explain";
import { dateOf, type RuleSetting, ruleSetting } from "./options";
import { plainly } from "./plainly";
import { listTemplates } from "./templates";

/** What the command line needs of its surroundings; `process` in earnest. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs the command line. `argv` without the program's own name. Resolves to the exit status: 0 no errors found,
 * 1 a draft has an error, 2 the command could not do its work.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  let status = 0;
  const ends: Ends = (code) => {
    status = code;
  };
  const program = new Command("answerable")
    .description("Checks responses to the recommendations of case reviews before they are published.")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.stdout.write(text),
      writeErr: (text) => around.stderr.write(text),
      outputError: (text, write) => write(`answerable: ${plainly(text.replace(/^error: /, "").trim())}\n`),
    })
    .showSuggestionAfterError();

  addCheck(program, around, ends);
  addNew(program, around, ends);
  addInsert(program, around, ends);
  addLists(program, around);

  try {
    if (argv.includes("")) throw new CannotDo(EMPTY_WORD);
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
    if (!(fault instanceof CannotDo)) throw fault;
    around.stderr.write(`answerable: ${fault.message}\n`);
    return 2;
  }
}

/** Takes the exit status of a command. */
type Ends = (status: number) => void;

function addCheck(program: Command, around: Surroundings, ends: Ends): void {
  program
    .command("check")
    .description("Checks drafts: .docx, .txt, .md, folders of them, globs, or - for standard input.")
    .argument("<file...>", "drafts, folders, globs, or - for standard input")
    .addOption(
      new Option(
        "-f, --format <form>",
        "how to report; where it is left out, as the ending of --output says, else text",
      ).choices(["text", "json", "sarif", "html"]),
    )
    .option("-o, --output <file>", "write the report to a file instead of printing it")
    .option(
      "-t, --template <id|file.json>",
      "the house style, by id or from a file (default: the draft decides)",
    )
    .option("-a, --agencies <file.json>", "a register of the area's own agencies, added to the national one")
    .option(
      "-r, --rule <id=severity>",
      "weigh a rule: off, info, warning or error (may be repeated)",
      (text: string, before: readonly RuleSetting[] = []) => [...before, orInvalid(() => ruleSetting(text))],
    )
    .option("--today <YYYY-MM-DD>", "the day to hold deadlines against where a draft has no date", (text) =>
      orInvalid(() => dateOf(text, "day")),
    )
    .option(
      "--decided <YYYY-MM-DD>",
      "the day on which the case was considered, whatever the draft says",
      (text) => orInvalid(() => dateOf(text, "any")),
    )
    .option(
      "--against <report>",
      "compare the recommendations with those of the review's report, and list what the drafts lack, add or reword",
    )
    .option(
      "--against-template <id|file.json>",
      "the house style of that report (default: the report decides)",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options) => {
      ends(await check(files, options, around));
    });
}

function addNew(program: Command, around: Surroundings, ends: Ends): void {
  program
    .command("new")
    .description(
      "Makes the draft of a response from the review's report, or from a list of its recommendations.",
    )
    .requiredOption("--from <report|->", "the report: .docx, .txt, .md, or - for a list on standard input")
    .requiredOption("-t, --template <id|file.json>", "the house style of the response")
    .requiredOption("-o, --output <file.docx>", "the new file")
    .option("--from-template <id|file.json>", "the house style of the report (default: the report decides)")
    .option("-a, --agencies <file.json>", "a register of the area's own agencies, added to the national one")
    .option("-s, --set <field=value>", "what the standard sections have to know (may be repeated)", oneMore)
    .option("--force", "write over a file that is there already")
    .addHelpText("after", NEW_EXAMPLES)
    .action(async (options) => {
      const { newDraft } = await import("./new");
      ends(await newDraft(options, around));
    });
}

function addInsert(program: Command, around: Surroundings, ends: Ends): void {
  program
    .command("insert")
    .description("Puts standard sections into a Word file, where its house style wants them.")
    .argument("<section...>", "ids of sections, and the draft last")
    .option("-o, --output <file.docx>", "the new file")
    .option("--in-place", "change the draft itself")
    .option("-s, --set <field=value>", "what the sections have to know (may be repeated)", oneMore)
    .option("-t, --template <id|file.json>", "the house style (default: the draft decides)")
    .option("--sections <file.json>", "the board's own sections, beside those that come with the program")
    .option("--author <name>", "who signs changes where the file tracks them", "Answerable")
    .addHelpText("after", INSERT_EXAMPLES)
    .action(async (names: string[], options) => {
      const { insert } = await import("./insert");
      ends(await insert(names, options, around));
    });
}

/** The commands that only tell what there is. */
function addLists(program: Command, around: Surroundings): void {
  program
    .command("templates")
    .description("Lists the house styles that come with the program.")
    .action(() => {
      around.stdout.write(listTemplates());
    });

  program
    .command("sections")
    .description("Lists the standard sections that come with the program, and their fields.")
    .action(async () => {
      const { listSections } = await import("./list-sections");
      around.stdout.write(listSections());
    });

  program
    .command("explain")
    .description("Prints a rule's page: what it holds a draft to, why, and its examples.")
    .argument("[rule]", "a rule's id; without one, all ids")
    .action(async (id?: string) => {
      around.stdout.write(await explain(id));
    });
}

/** Options that may be repeated begin without a default, which the help would print. */
const oneMore = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

function orInvalid<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    throw fault instanceof CannotDo ? new InvalidArgumentError(fault.message) : fault;
  }
}

const EMPTY_WORD =
  'An empty word was typed (""): leave it out, or see whether a variable of your script is not set.';

const NEW_EXAMPLES = `
Examples:
  answerable new --from report.docx --template labelled-headings --output draft.docx
  answerable new --from list.txt --template action-table --set "board=Marlshire Safeguarding Children Partnership" -o draft.docx
`;

const INSERT_EXAMPLES = `
Examples:
  answerable insert regulation panel draft.docx --output new.docx
  answerable insert regulation --set considered=2024-05-09 --set "group=Case Review Group" draft.docx -o new.docx
  answerable sections
`;

const EXAMPLES = `
Examples:
  answerable check draft.docx
  answerable check drafts/ --format html --output report.html
  answerable check draft.docx --rule commitment-tentative=off --decided 2024-05-09
  answerable check response.docx --against report.docx
  answerable explain commitment-without-date

Exit status: 0 no errors found; 1 a draft has an error; 2 something could not be done.
`;
