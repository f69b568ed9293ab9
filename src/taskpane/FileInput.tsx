import type { RefObject } from "react";

interface FileInputProps {
  /** What a visible button clicks. */
  readonly chooser: RefObject<HTMLInputElement | null>;
  /** Endings and types of the files that may be chosen. */
  readonly accept: string;
  readonly label: string;
  readonly choose: (file: File) => void | Promise<void>;
}

/** The browser's own way to a file, out of sight behind a button. The same file may be chosen again, once mended. */
export function FileInput({ chooser, accept, label, choose }: FileInputProps) {
  return (
    <input
      ref={chooser}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const [chosen] = target.files ?? [];
        target.value = "";
        if (chosen) void choose(chosen);
      }}
    />
  );
}
