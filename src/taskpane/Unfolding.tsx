import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useLeftOff } from "./left-off";

interface UnfoldingProps {
  /** Under which it is remembered that it is open. */
  readonly name: string;
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** What few need at a time: made only when somebody opens it. */
export function Unfolding({ name, title, className, children }: UnfoldingProps) {
  const [open, setOpen] = useLeftOff(`${name} unfolded`, false);
  return (
    <div className={className}>
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </div>
      {open && children}
    </div>
  );
}
