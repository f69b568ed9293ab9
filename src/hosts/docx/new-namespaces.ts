/** Of the transitional form of ISO/IEC 29500, which every Word and LibreOffice reads. */
export const NAMESPACE = {
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

export const PACKAGE = {
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
} as const;
