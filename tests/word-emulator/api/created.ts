import type { HostClass } from "./classes";
import { host } from "./classes";
import { ApiError } from "./errors";

/** Documents that an add-in makes of a file (WordApi 1.3): Word opens each in a window of its own. */
export function creatingClasses(opened: (bytes: Uint8Array) => void): Record<string, HostClass<never>> {
  const created: HostClass<Uint8Array> = {
    methods: {
      Open(bytes: Uint8Array) {
        opened(bytes);
        return null;
      },
    },
  };
  const application: HostClass<unknown> = {
    methods: {
      CreateDocument(_: unknown, base64 = "") {
        const bytes = new Uint8Array(Buffer.from(base64, "base64"));
        // "PK": a zip archive.
        if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
          throw new ApiError("InvalidArgument", "The argument is no Word document.");
        return host("DocumentCreated", bytes);
      },
    },
  };
  return { Application: application, DocumentCreated: created };
}
