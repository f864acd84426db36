/** A text to be printed, as data: sections of blocks, blocks of lines, lines of spans. No text in it is escaped yet. */

import type { Cell } from '../types/assessment.ts';

export interface Booklet {
  /** Of its words, as in `lang="en"`. */
  readonly language: string;
  /** Above the title: what this is. */
  readonly label: string;
  readonly title: string;
  /** Lines below the title. */
  readonly facts: readonly string[];
  readonly description?: string;
  /** What a reader has to know of the text before reading it. */
  readonly notice?: string;
  /** Whether it begins with a page of its own, and has contents; part of a model has not. */
  readonly isWhole: boolean;
  readonly contentsTitle: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Unique in the booklet: letters, digits, dots and hyphens. */
  readonly anchor: string;
  /** Stands apart from the title: `Pillar 1`. */
  readonly label?: string;
  readonly title: string;
  /** The id in the model. */
  readonly id?: string;
  /** A few words beside the id. */
  readonly tag?: string;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A chapter begins a page; a criterion is kept together, and is left out of the contents. */
export type SectionKind = 'chapter' | 'section' | 'criterion';

export type Block =
  | { readonly is: 'paragraph'; readonly line: Line }
  | { readonly is: 'list'; readonly isOrdered: boolean; readonly items: readonly Line[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly is: 'facts'; readonly facts: readonly Fact[] };

export interface Row {
  readonly anchor?: string;
  /** A cell has one line or several, one below the other. */
  readonly cells: readonly (readonly Line[])[];
}

/** What there is to say under a heading of one or two words. */
export interface Fact {
  readonly term: string;
  readonly said: readonly Said[];
}

export interface Said {
  /** Whose words, or which status, this is. */
  readonly label?: Span;
  readonly line: Line;
}

export type Line = readonly Span[];

export interface Span {
  readonly text: string;
  readonly style?: 'strong' | 'code';
  /** Its symbol is part of the text. */
  readonly status?: Cell;
  /** An anchor of the booklet. */
  readonly to?: string;
  /** Where it can be read. Only what is a web address becomes a link. */
  readonly url?: string;
}

export const lineOf = (text: string): Line => [{ text }];
export const paragraph = (text: string): Block => ({ is: 'paragraph', line: lineOf(text) });
/** A paragraph of whole sentences. */
export const sentences = (all: readonly string[]): Block => paragraph(all.join(' '));
export const list = (items: readonly string[], isOrdered = false): Block => ({
  is: 'list',
  isOrdered,
  items: items.map(lineOf),
});
export const table = (head: readonly string[], rows: readonly (readonly Line[])[]): Block => ({
  is: 'table',
  head,
  rows: rows.map((cells) => ({ cells: cells.map((cell) => [cell]) })),
});
