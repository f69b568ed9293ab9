import { lazy } from "react";

/** The parts of the pane that are loaded when somebody first looks at them. */
const parts = {
  Outline: async () => ({ default: (await import("./outline/Outline")).Outline }),
  Sections: async () => ({ default: (await import("./sections/Sections")).Sections }),
  Report: async () => ({ default: (await import("./report/Report")).Report }),
  Settings: async () => ({ default: (await import("./settings/Settings")).Settings }),
  RulePage: async () => ({ default: (await import("./RulePage")).RulePage }),
};

/** The same as components. What could not be loaded stays so with React: whoever tries again needs new ones. */
export const freshViews = () => ({
  Outline: lazy(parts.Outline),
  Sections: lazy(parts.Sections),
  Report: lazy(parts.Report),
  Settings: lazy(parts.Settings),
  RulePage: lazy(parts.RulePage),
});

/** Loads all that the pane may need later, for a page that is to go on working without a connection. */
export const loadEverything = (): Promise<unknown> =>
  Promise.allSettled([
    ...Object.values(parts).map((load) => load()),
    import("./sections/Own"),
    import("./RulePage").then(({ loadExamples }) => loadExamples("section-missing")),
    import("../session/own-register"),
    import("../session/own-sections"),
  ]);
