import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { texts } from "./texts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    justifyItems: "start",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "40ch",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
    minHeight: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What stands here for those who open the pane's address in a browser. */
export function NoWord() {
  return (
    <main className={useStyles().page}>
      <Text as="h1" size={500} weight="semibold">
        {texts.noWord.title}
      </Text>
      <Text>{texts.noWord.text}</Text>
      <Link href="workbench.html">{texts.noWord.link}</Link>
    </main>
  );
}
