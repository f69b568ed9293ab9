/** Word's page: nothing but the add-in's frame, which `show` is told of, and the messages to and from it. */
export const WORD_PAGE = {
  // A process of its own, as Word on the web has, which stands on another site: neither page keeps the other waiting.
  headers: { "Content-Type": "text/html", "Origin-Agent-Cluster": "?1" },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Word</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<body><script>
// The add-in beside the document, the only one until its frame is taken off the page.
const show = ({ name, addIn }) => {
  const frame = document.createElement("iframe");
  frame.title = "Add-in";
  frame.name = name;
  frame.src = addIn;
  const { origin } = new URL(addIn);
  // One after another, also where one has to be unpacked first; for an add-in that has gone they are too late.
  let queue = Promise.resolve();
  window.toAddIn = (message) => {
    const before = queue.catch(() => {});
    queue = Promise.all([message, before]).then(([text]) => frame.contentWindow?.postMessage(text, origin));
  };
  window.heard = ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === "string") toWord(name, data);
  };
  window.leave = () => frame.remove();
  const loaded = new Promise((done) => frame.addEventListener("load", () => done(), { once: true }));
  document.body.append(frame);
  return loaded;
};
addEventListener("message", (event) => heard(event));
const unpacked = (packed) => {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
};
</script></body></html>`,
} as const;
