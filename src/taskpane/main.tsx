import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The pane's page: waits for Word, then shows the pane. */
Office.onReady(() => {
  const root = document.getElementById("root");
  if (root)
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <h1>Answerable</h1>
      </FluentProvider>,
    );
});
