/** The address of a file that the build sets beside the page. */
declare module "*.docx" {
  const address: string;
  export default address;
}
