/** How the handbook looks as HTML: on a screen of 360 pixels and more, and on A4. */

const colors = `
:root {
  --ink: #1a2230; --quiet: #4a5565; --line: #c4ccd6; --paper: #ffffff; --shade: #f2f5f8; --link: #0b4a7a;
  --check: #14623a; --partial: #7a4a00; --ongoing: #1b4b94; --gap: #9b1c1c; --blank: #4a5565;
}
`;

const text = `
* { box-sizing: border-box; }
html { color: var(--ink); background: var(--paper); font: 1rem/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
body { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0 0 0.5rem; text-wrap: balance; }
h1, h2, h3, h4, h5, th, td, dt { hyphens: auto; }
h1 { font-size: 2rem; }
h2 { font-size: 1.6rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
p, ul, ol, table, dl { margin: 0 0 0.9rem; }
ul, ol { padding-left: 1.4rem; }
li { margin-bottom: 0.3rem; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
section.criterion:target, tr:target { background: #fff6d6; }
code { font: 0.88em/1.4 "Noto Sans Mono", Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: break-word; }
`;

const parts = `
.label { margin: 0 0 0.25rem; color: var(--quiet); font-size: 0.85rem; font-weight: 600; letter-spacing: 0.04em; }
.about { margin: 0 0 0.7rem; color: var(--quiet); }
.tag { margin-left: 0.4rem; font-size: 0.88rem; }
.check { color: var(--check); }
.partial { color: var(--partial); }
.ongoing { color: var(--ongoing); }
.gap { color: var(--gap); }
.not-applicable, .not-assessed { color: var(--blank); }
.cover { padding: 2rem 0; border-bottom: 3px solid var(--link); margin-bottom: 2rem; }
.head { padding-bottom: 1rem; border-bottom: 3px solid var(--link); margin-bottom: 1.5rem; }
.fact-line { margin: 0; color: var(--quiet); }
.notice { margin: 1rem 0 0; padding: 0.7rem 1rem; border-left: 4px solid var(--partial); background: var(--shade); }
.contents ul { list-style: none; padding-left: 0; }
.contents ul ul { padding-left: 1.2rem; margin: 0.2rem 0 0.5rem; font-size: 0.94rem; }
.contents > ul > li > a { font-weight: 600; }
.chapter { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.section { margin-top: 2rem; }
section.criterion { margin: 1.2rem 0; padding: 0.9rem 1.1rem 0.4rem; border: 1px solid var(--line); border-radius: 6px; }
`;

const tables = `
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child { min-width: 6.5rem; }
th { background: var(--shade); border-bottom: 2px solid var(--quiet); }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 1rem; padding: 0.3rem 0; }
dt { grid-column: 1; grid-row: 1 / span 20; color: var(--quiet); font-weight: 600; }
dd { grid-column: 2; margin: 0 0 0.2rem; }
dd + dd { margin-top: 0.15rem; }
dd.item { display: list-item; list-style: disc; margin-left: 1.1rem; }
`;

const screens = `
@media screen and (min-width: 56rem) {
  .contents > ul { columns: 2; column-gap: 2.5rem; }
  .contents > ul > li { margin-bottom: 0.6rem; }
  .contents ul ul li { break-inside: avoid; }
  .contents > ul > li > a { break-after: avoid; }
}
@media screen and (max-width: 42rem) {
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.35rem; }
  section.criterion { padding: 0.7rem 0.8rem 0.2rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  dt, dd { grid-column: 1; grid-row: auto; }
  table, tbody, tr, td { display: block; width: 100%; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  td { padding: 0.15rem 0; border: 0; }
  td:first-child { min-width: 0; }
  td::before { content: attr(data-head); display: block; color: var(--quiet); font-size: 0.82rem; font-weight: 600; }
}
`;

/** Chromium numbers pages in the margin; those that can number the contents too do so. */
const paper = `
@page { size: A4; margin: 17mm 17mm 18mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt "Noto Sans", Arial, "DejaVu Sans", sans-serif; color: #4a5565; } }
@page :first { @bottom-right { content: none; } }
@media print {
  html { font-size: 9pt; line-height: 1.38; }
  p, ul, ol, table, dl { margin-bottom: 2mm; }
  li { margin-bottom: 0.6mm; }
  h2 { font-size: 16pt; }
  h3 { font-size: 11.5pt; margin-bottom: 1mm; }
  h4 { font-size: 10pt; margin-bottom: 0.5mm; }
  .about { margin-bottom: 1mm; }
  body { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, .label, .about, p:has(+ table), p:has(+ ol), p:has(+ ul) { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  .cover { min-height: 245mm; margin: 0; padding: 62mm 0 0; border: 0; break-after: page; }
  .cover h1 { font-size: 30pt; padding-bottom: 6mm; border-bottom: 3pt solid var(--link); margin-bottom: 8mm; }
  .cover .description { font-size: 11.5pt; margin-bottom: 10mm; }
  .contents > ul { columns: 2; column-gap: 10mm; }
  .contents > ul > li { margin-bottom: 2.5mm; }
  .contents ul ul { margin: 0.5mm 0 0; }
  .contents ul ul li { margin: 0; break-inside: avoid; }
  .contents a { text-decoration: none; }
  .contents a::after { content: " " target-counter(attr(href url), page); }
  .chapter { break-before: page; margin: 0; padding: 0; border: 0; }
  .head + main > .chapter:first-child { break-before: auto; }
  #groups, #short-forms, #open-questions { break-before: auto; margin-top: 9mm; }
  .section { margin-top: 4.5mm; }
  #method .section { margin-top: 3.4mm; }
  #method p, #method ul, #method ol, #method table { margin-bottom: 1.5mm; }
  section.criterion { break-inside: avoid; margin: 2.5mm 0; padding: 2mm 3mm 1mm; border-radius: 1.5mm; }
  dl > div { grid-template-columns: 32mm minmax(0, 1fr); column-gap: 4mm; padding: 0.4mm 0; }
  dd, dd + dd { margin-top: 0; margin-bottom: 0.3mm; }
  dd a { text-decoration: none; }
  table { font-size: 8.6pt; }
  th, td { padding: 0.9mm 1.6mm; }
  td:first-child { min-width: 24mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  section.criterion:target, tr:target { background: none; }
}
`;

export const handbookStyle = [colors, text, parts, tables, screens, paper].join('').trimStart();
