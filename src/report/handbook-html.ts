/** The handbook as one HTML file for screen and paper: no script, nothing from the network. */

import type { Block, Booklet, Fact, Line, Row, Said, Section, Span } from './booklet.ts';
import { forHtml, webAddress } from './escape.ts';
import { handbookStyle } from './handbook-style.ts';

export function handbookHtml(booklet: Booklet): string {
  const { language, title, isWhole, contentsTitle, sections } = booklet;
  return [
    '<!DOCTYPE html>',
    `<html lang="${forHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${forHtml(title)}</title>`,
    `<style>\n${handbookStyle}</style>`,
    '</head>',
    '<body>',
    ...coverLines(booklet),
    ...(isWhole ? contentsLines(contentsTitle, sections) : []),
    '<main>',
    ...sections.flatMap((section) => sectionLines(section, 2)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function coverLines({ label, title, facts, description, notice, isWhole }: Booklet): readonly string[] {
  return [
    `<header class="${isWhole ? 'cover' : 'head'}">`,
    `<p class="label">${forHtml(label)}</p>`,
    `<h1>${forHtml(title)}</h1>`,
    ...(description === undefined ? [] : [`<p class="description">${forHtml(description)}</p>`]),
    ...facts.map((fact) => `<p class="fact-line">${forHtml(fact)}</p>`),
    ...(notice === undefined ? [] : [`<p class="notice">${forHtml(notice)}</p>`]),
    '</header>',
  ];
}

function contentsLines(title: string, sections: readonly Section[]): readonly string[] {
  return [
    '<nav class="contents" aria-labelledby="contents">',
    `<h2 id="contents">${forHtml(title)}</h2>`,
    ...contentsList(sections),
    '</nav>',
  ];
}

function contentsList(sections: readonly Section[]): readonly string[] {
  const shown = sections.filter(({ kind }) => kind !== 'criterion');
  if (shown.length === 0) return [];
  const items = shown.flatMap(({ anchor, title, sections: below }) => [
    `<li><a href="#${forHtml(anchor)}">${forHtml(title)}</a>`,
    ...contentsList(below),
    '</li>',
  ]);
  return ['<ul>', ...items, '</ul>'];
}

function sectionLines(section: Section, level: number): readonly string[] {
  const { anchor, label, title, id, tag, kind, blocks, sections } = section;
  const about = [
    ...(id === undefined ? [] : [code(id)]),
    ...(tag === undefined ? [] : [`<span class="tag">${forHtml(tag)}</span>`]),
  ];
  return [
    `<section class="${kind}" id="${forHtml(anchor)}">`,
    ...(label === undefined ? [] : [`<p class="label">${forHtml(label)}</p>`]),
    `<h${level}>${forHtml(title)}</h${level}>`,
    ...(about.length === 0 ? [] : [`<p class="about">${about.join(' ')}</p>`]),
    ...blocks.map(blockHtml),
    ...sections.flatMap((below) => sectionLines(below, level + 1)),
    '</section>',
  ];
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${lineHtml(item)}</li>\n`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block.head, block.rows);
    case 'facts':
      return `<dl>\n${block.facts.map((fact) => `${factHtml(fact)}\n`).join('')}</dl>`;
  }
}

/** On a narrow screen a cell stands below the others and says which it is. */
function tableHtml(head: readonly string[], rows: readonly Row[]): string {
  const rowHtml = ({ anchor, cells }: Row): string => {
    const texts = cells.map(
      (lines, index) =>
        `<td data-head="${forHtml(head[index] ?? '')}">${lines.map(lineHtml).join('<br>')}</td>`,
    );
    return `<tr${anchor === undefined ? '' : ` id="${forHtml(anchor)}"`}>${texts.join('')}</tr>`;
  };
  return [
    '<table>',
    `<thead><tr>${head.map((text) => `<th scope="col">${forHtml(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(rowHtml),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function factHtml({ term, said }: Fact): string {
  const isList = said.length > 1 && said.every(({ label }) => label === undefined);
  const dd = isList ? '<dd class="item">' : '<dd>';
  return `<div><dt>${forHtml(term)}</dt>${said.map((one) => `${dd}${saidHtml(one)}</dd>`).join('')}</div>`;
}

const saidHtml = ({ label, line }: Said): string =>
  label === undefined ? lineHtml(line) : `${spanHtml({ style: 'strong', ...label })} – ${lineHtml(line)}`;

const lineHtml = (line: Line): string => line.map(spanHtml).join('');

function spanHtml({ text, style, status, to, url }: Span): string {
  const address = url === undefined ? undefined : webAddress(url);
  const shown = styled(text, style, status);
  const href = to === undefined ? address : `#${to}`;
  return href === undefined ? shown : `<a href="${forHtml(href)}">${shown}</a>`;
}

function styled(text: string, style: Span['style'], status: Span['status']): string {
  if (status !== undefined) return `<strong class="status ${status}">${forHtml(text)}</strong>`;
  if (style === 'strong') return `<strong>${forHtml(text)}</strong>`;
  return style === 'code' ? code(text) : forHtml(text);
}

/** An id or a pointer is long, and breaks behind its dots and strokes. */
const code = (text: string): string => `<code>${forHtml(text).replace(/[./](?=.)/g, '$&<wbr>')}</code>`;
