import { Spinner } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import sample from "../../assets/sample-draft.docx";
import { Frame } from "../taskpane/Frame";
import { workbenchTexts } from "./texts";

// The checker itself comes behind the first picture, so that something stands on the screen at once.
const root = createRoot(document.getElementById("root") as HTMLElement);
root.render(
  <Frame officeTheme={null}>
    <Spinner label={workbenchTexts.opening} />
  </Frame>,
);

Promise.all([import("./App"), import("../hosts/docx/document")]).then(([{ App }, { openDocx }]) => {
  const openFile = (name: string, bytes: Uint8Array) =>
    openDocx(name, bytes, {
      author: workbenchTexts.author,
      now: () => new Date().toISOString(),
      guid: () => crypto.randomUUID(),
    });
  root.render(
    <Frame officeTheme={null}>
      <App
        openFile={openFile}
        files={async () => (await import(/* webpackChunkName: "files" */ "../hosts/files")).files}
        sample={sample}
      />
    </Frame>,
  );
});
