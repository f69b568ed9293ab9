/** Why a file could not be written, and what to do, as the end of a sentence that names the file. */
export function notWritten(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  switch (code) {
    case "ENOENT":
      return "since there is no such folder: make it, or choose another file with --output";
    case "EISDIR":
      return "which is a folder: name a file in it with --output";
    case "EEXIST":
      return "since somebody has put a file there meanwhile: choose another file with --output";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "where you may not write: choose another file with --output";
    case "EBUSY":
      return "since another program holds it: close it there, or choose another file with --output";
    case "ENOSPC":
      return "since the disk is full: make room, or choose another file with --output";
    default:
      return `for a reason that the computer calls ${code ?? "unknown"}: choose another file with --output`;
  }
}
