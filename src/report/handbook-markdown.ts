/** The handbook as a Markdown document. */

import type { Block, Booklet, Fact, Line, Row, Said, Section, Span } from './booklet.ts';
import { forMarkdown, forMarkdownCode, webAddress } from './escape.ts';

export function handbookMarkdown(booklet: Booklet): string {
  const { label, title, facts, description, notice, isWhole, contentsTitle, sections } = booklet;
  const paragraphs = [
    `# ${forMarkdown(title)}`,
    [label, ...facts].map(forMarkdown).join('  \n'),
    ...(notice === undefined ? [] : [`> ${forMarkdown(notice)}`]),
    ...(description === undefined ? [] : [forMarkdown(description).trim()]),
    ...(isWhole ? [`## ${forMarkdown(contentsTitle)}`, contents(sections, 0).join('\n')] : []),
    ...sections.flatMap((section) => sectionText(section, 2)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function contents(sections: readonly Section[], depth: number): readonly string[] {
  return sections
    .filter(({ kind }) => kind !== 'criterion')
    .flatMap(({ anchor, title, sections: below }) => [
      `${'  '.repeat(depth)}- [${forMarkdown(title)}](#${anchor})`,
      ...contents(below, depth + 1),
    ]);
}

function sectionText(section: Section, level: number): readonly string[] {
  const { anchor, label, title, id, tag, blocks, sections } = section;
  const about = [
    ...(label === undefined ? [] : [forMarkdown(label)]),
    ...(id === undefined ? [] : [forMarkdownCode(id)]),
    ...(tag === undefined ? [] : [forMarkdown(tag)]),
  ];
  return [
    `<a id="${anchor}"></a>`,
    `${'#'.repeat(level)} ${forMarkdown(title)}`,
    ...(about.length === 0 ? [] : [about.join(' – ')]),
    ...blocks.map(blockText),
    ...sections.flatMap((below) => sectionText(below, level + 1)),
  ];
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items
        .map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return tableText(block.head, block.rows);
    case 'facts':
      return block.facts.flatMap(factLines).join('\n');
  }
}

function tableText(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rowText = ({ anchor, cells }: Row): string => {
    const texts = cells.map((lines) => lines.map(lineText).join('<br>'));
    return line(anchor === undefined ? texts : [`<a id="${anchor}"></a>${texts[0]}`, ...texts.slice(1)]);
  };
  return [line(head.map(forMarkdown)), `|${' --- |'.repeat(head.length)}`, ...rows.map(rowText)].join('\n');
}

/** One thing beside its term; several below it. */
function factLines({ term, said }: Fact): readonly string[] {
  const [first, ...more] = said;
  const name = `**${forMarkdown(term)}**`;
  if (first !== undefined && more.length === 0) return [`- ${name} – ${saidText(first)}`];
  return [`- ${name}`, ...said.map((one) => `  - ${saidText(one)}`)];
}

const saidText = ({ label, line }: Said): string =>
  label === undefined ? lineText(line) : `**${forMarkdown(label.text)}** – ${lineText(line)}`;

/** Spaces at its start could make it code, or part of the line before it. */
const lineText = (line: Line): string => line.map(spanText).join('').trim();

function spanText({ text, style, status, to, url }: Span): string {
  const address = url === undefined ? undefined : webAddress(url);
  if (address !== undefined) return `<${address}>`;
  const shown = style === 'code' ? forMarkdownCode(text) : forMarkdown(text);
  const styled = style === 'strong' || status !== undefined ? `**${shown}**` : shown;
  return to === undefined ? styled : `[${styled}](#${to})`;
}
