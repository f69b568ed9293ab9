/**
 * The look of the HTML report: one column that fits 320 px, system colours in light, dark and high contrast, and black
 * on white with full words in print. Colour never says anything that a word does not say too (WCAG 2.2, 1.4.1).
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #55555f; --paper: #fff; --card: #f6f6f8; --line: #c9c9d2;
  --error: #a3122a; --warning: #7a4b00; --info: #0b4f79; --holds: #145c31; --mark: #fff0b3; --link: #0b4f79; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --quiet: #b4b4c0; --paper: #17171b; --card: #212127;
  --line: #4a4a55; --error: #ff9aa8; --warning: #f2c077; --info: #8fcbf2; --holds: #8fdcab; --mark: #4d4011; --link: #8fcbf2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2, .part { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
.group { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.draft > h2 { font-size: 1.6rem; margin-top: 3.5rem; }
p { margin: .35rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.problem { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--line); border-radius: .25rem;
  padding: .6rem .8rem; margin: .6rem 0; }
.problem.error { border-left-color: var(--error); } .problem.warning { border-left-color: var(--warning); }
.problem.info { border-left-color: var(--info); }
.word { font-weight: 600; } .error .word, .word.error { color: var(--error); } .warning .word, .word.warning { color: var(--warning); }
.info .word, .word.info { color: var(--info); } .word.holds { color: var(--holds); }
blockquote { margin: .4rem 0; padding: .2rem .5rem; background: var(--mark); border-radius: .2rem; }
del { color: var(--error); text-decoration: line-through; } ins { color: var(--holds); text-decoration: underline; }
/* "anywhere" would let a column be narrower than its words, and break them. */
table { border-collapse: collapse; width: 100%; font-size: .95rem; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
td[data-label="What"] { width: 50%; }
ul { padding-left: 1.2rem; margin: .4rem 0; }
@media (max-width: 40rem) {
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  td, tbody th, td[data-label] { border: 0; padding: .1rem 0; width: auto; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (forced-colors: active) { .problem { border-left-width: .6rem; } blockquote { border: 1px solid; } }
@page { margin: 16mm 14mm; }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --card: #fff; --mark: #fff; --line: #999; --error: #000; --warning: #000;
    --info: #000; --holds: #000; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  .problem, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  blockquote { border-left: 2pt solid #999; }
  .draft + .draft { break-before: page; }
  .draft + .draft > h2 { margin-top: 0; }
}
`;
