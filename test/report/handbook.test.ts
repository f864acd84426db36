/** The handbook: all of the model, in Markdown and HTML, harmless whatever the model says. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { schemas } from '../../src/generated/schemas.js';
import { handbook } from '../../src/locales/en/handbook.ts';
import { words } from '../../src/locales/en/words.ts';
import { criteriaOf, pillarsAndChecklists } from '../../src/model.ts';
import type { Booklet, Section } from '../../src/report/booklet.ts';
import { handbookOf } from '../../src/report/handbook.ts';
import { handbookHtml } from '../../src/report/handbook-html.ts';
import { handbookMarkdown } from '../../src/report/handbook-markdown.ts';
import { handbookStyle } from '../../src/report/handbook-style.ts';
import { fieldTitles } from '../../src/report/program-fields.ts';
import type { Model } from '../../src/types/model.ts';
import { expectGolden } from '../support/golden.ts';
import { modelOf } from '../support/inputs.ts';
import { inFolder, root, run } from '../support/run.ts';

const harbor = 'test/fixtures/handbook/harbor.yaml';
const formats = ['markdown', 'html'] as const;

function bookletOf(model: Model, id?: string, reviewed?: boolean): Booklet {
  const parts = { model, words, handbook, language: 'en', fieldTitles: fieldTitles(schemas.program) };
  const booklet = handbookOf({ ...parts, ...(reviewed !== undefined && { reviewed }) }, id);
  if (booklet === undefined) throw new Error(`the model has no ${id}`);
  return booklet;
}

describe('as a person can open it', () => {
  it.each(formats)('a small model in %s', async (format) => {
    const { exitCode, stdout } = await run(['model', 'show', '--model', harbor, '--format', format]);
    expect(exitCode).toBe(0);
    expectGolden(`handbook/harbor.${format}.txt`, stdout);
  });

  it('a checklist of the built-in model', async () => {
    const { stdout } = await run(['model', 'show', 'operations', '--format', 'markdown']);
    expectGolden('handbook/operations.markdown.txt', stdout);
  });
});

/** What a reader sees of HTML. */
const readHtml = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What a reader sees of Markdown. */
const readMarkdown = (markdown: string): string =>
  markdown
    .replace(/\[`([^`]+)`\]\(#[^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '');

const texts = {
  markdown: readMarkdown(handbookMarkdown(bookletOf(builtInModel))),
  html: readHtml(handbookHtml(bookletOf(builtInModel))),
};

describe.each(formats)('the handbook of the built-in model in %s', (format) => {
  const missing = (wanted: readonly (string | undefined)[]): readonly string[] =>
    wanted.filter((text) => text !== undefined && !texts[format].includes(text)) as string[];
  const criteria = criteriaOf(builtInModel);
  const {
    coverage = [],
    beyond = {},
    openQuestions = [],
    sources = {},
    stages = [],
    profiles = {},
  } = builtInModel;

  it('has every pillar and checklist, with its goal and standards', () => {
    expect(
      missing(
        pillarsAndChecklists(builtInModel).flatMap(({ title, goal, standards }) => [
          title,
          goal,
          ...standards.map((standard) => standard.title),
        ]),
      ),
    ).toEqual([]);
  });

  it('has every criterion, with its questions, guidance, evidence and fields', () => {
    expect(
      missing(
        criteria.flatMap(
          ({ id, criterion: { statement, question, guidance, evidence = [], program = [] } }) => [
            id,
            statement,
            ...(typeof question === 'string' ? [question] : Object.values(question)),
            ...Object.values(guidance ?? {}),
            ...evidence,
            ...program.map(({ at }) => at),
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('has every source, with where it was read', () => {
    const all = Object.entries(sources);
    expect(missing(all.flatMap(([key, { title, where, url }]) => [key, title, where, url]))).toEqual([]);
  });

  it('has every item of the coverage, every reason beyond it, and every open question', () => {
    const items = coverage.flatMap(({ part, items }) => [
      part,
      ...items.flatMap(({ item, instead }) => [item, instead]),
    ]);
    expect(missing([...items, ...Object.values(beyond), ...openQuestions])).toEqual([]);
  });

  it('has every group, stage and short form', () => {
    const described = [...Object.values(builtInModel.groups), ...stages, ...Object.values(profiles)];
    expect(missing(described.flatMap(({ title, description }) => [title, description]))).toEqual([]);
  });
});

describe('the handbook in HTML', () => {
  const html = handbookHtml(bookletOf(builtInModel));
  const found = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(([, value = '']) => value);

  it('has every anchor once', () => {
    const ids = found(/ id="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads only to anchors that it has, and to the web', () => {
    const ids = new Set(found(/ id="([^"]*)"/g).map((id) => `#${id}`));
    const links = found(/ href="([^"]*)"/g);
    expect(links.filter((link) => !ids.has(link) && !/^https?:\/\//.test(link))).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b|\ssrc=|@import|url\(|\son\w+=/i);
  });

  it('has headings that leave out no level', () => {
    const levels = found(/<h(\d)/g).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says its language', () => {
    expect(html).toContain('<html lang="en">');
  });

  it.each(['ink', 'quiet', 'link', 'check', 'partial', 'ongoing', 'gap', 'blank'])(
    'can be read in the color %s, on paper and on shade',
    (name) => {
      const colorOf = (color: string): string =>
        new RegExp(`--${color}: (#[0-9a-f]{6})`).exec(handbookStyle)?.[1] ?? '';
      const least = Math.min(...['paper', 'shade'].map((ground) => contrast(colorOf(name), colorOf(ground))));
      expect(least).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** Of WCAG 2: 4.5 is asked for text. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the method', () => {
  it('is told without the words of its inside', () => {
    const [method] = bookletOf(builtInModel).sections;
    const said = JSON.stringify([
      method?.title,
      method?.sections.map(({ title, blocks }) => [title, blocks]),
    ]);
    expect(said).not.toMatch(/median|\balpha\b|\bbasis\b|pointer|roll(ed)?[ -]?up/i);
  });
});

const anchorsIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ anchor, sections: below }) => [anchor, ...anchorsIn(below)]);

describe('the handbook of a part of a model', () => {
  it.each([
    ['mandate', 'id-mandate', 1 + 5 + 11],
    ['mandate.culture', 'id-mandate.culture', 1 + 3],
    ['mandate.culture.trust', 'id-mandate.culture.trust', 1],
  ])('%s has that part and the sources that it cites', (id, anchor, count) => {
    const { sections, isWhole } = bookletOf(builtInModel, id);
    expect(isWhole).toBe(false);
    expect(sections.map((section) => section.anchor)).toEqual([anchor, 'sources']);
    expect(anchorsIn(sections.slice(0, 1))).toHaveLength(count);
  });

  it('leads to every source that a criterion cites', () => {
    const html = handbookHtml(bookletOf(builtInModel, 'mandate.leadership'));
    const cited = new Set([...html.matchAll(/href="#(source-[^"]*)"/g)].map(([, anchor]) => anchor));
    const there = new Set([...html.matchAll(/<tr id="([^"]*)"/g)].map(([, anchor]) => anchor));
    expect(there).toEqual(cited);
  });

  it.each(['nothing', 'mandate.', 'mandate.culture.', 'constructor', '', '.'])(
    'is not made of “%s”',
    (id) => {
      const parts = { model: builtInModel, words, handbook, language: 'en', fieldTitles: fieldTitles({}) };
      expect(handbookOf(parts, id)).toBeUndefined();
    },
  );
});

describe('the handbook of a model of one’s own', () => {
  const { value: bare } = modelOf(
    { 'safety.fire.alarm': {} },
    { groups: { staff: { title: 'Staff', acts: true, voice: 'official' } } },
  );

  it('has no chapter for what the model has not', () => {
    expect(bookletOf(bare).sections.map(({ anchor }) => anchor)).toEqual(['method', 'groups', 'id-safety']);
  });

  it('explains no stages and no short form where there are none', () => {
    const anchors = anchorsIn(bookletOf(bare).sections);
    expect(anchors.filter((anchor) => /^method-(stage|short-form)$/.test(anchor))).toEqual([]);
  });

  it('works its example through with invented groups where there are not two', () => {
    expect(handbookMarkdown(bookletOf(bare))).toContain('| Respondent 3 | Group B | **✔ Check** |');
  });

  it('names the groups whose work counts, and those whose work does not', () => {
    const text = handbookMarkdown(bookletOf(parse(readFileSync(join(root, harbor), 'utf8'))));
    expect(text).toContain('if a group names it that can act on the program: Harbor pilots. Work that');
    expect(text).toContain('shown, but it does not count: Crews.');
  });

  it('has no table of what the file can show where it can show nothing', () => {
    const method = bookletOf(bare).sections[0]?.sections.find(({ anchor }) => anchor === 'method-file');
    expect(method?.blocks).toEqual([{ is: 'paragraph', line: [{ text: handbook.method.file.none }] }]);
  });

  it.each([
    [false, handbook.cover.notReviewed],
    [true, undefined],
    [undefined, undefined],
  ])('reviewed %s: notice %s', (reviewed, notice) => {
    expect(bookletOf(bare, undefined, reviewed).notice).toBe(notice);
  });
});

const hostileFolder = join(root, 'test/fixtures/hostile/terminal');
const hostile = [
  ...readdirSync(hostileFolder).flatMap((file) =>
    Object.values(parse(readFileSync(join(hostileFolder, file), 'utf8')) as Record<string, string>),
  ),
  '</style></title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '<!-- -->',
  '[x](javascript:alert(1)) ![y](https://evil.example/y.png)',
  '`code` | cell \\| <b>bold</b>\n\n# heading\n- item',
  '1. item',
  '&lt;script&gt;',
  '**x** _y_ ~~z~~',
];

/** The small model with this text wherever a model can have any. */
function modelWith(text: string): string {
  const texts = new Set([
    'title',
    'description',
    'short',
    'goal',
    'statement',
    'where',
    'part',
    'item',
    'instead',
  ]);
  const free = new Set(['question', 'guidance', 'evidence', 'openQuestions', 'beyond']);
  const replaced = (value: unknown, key: string, isFree: boolean): unknown => {
    if (typeof value === 'string') return isFree || texts.has(key) ? text : value;
    if (Array.isArray(value)) return value.map((entry) => replaced(entry, key, isFree));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, replaced(entry, name, isFree || free.has(name))]),
    );
  };
  const model = replaced(parse(readFileSync(join(root, harbor), 'utf8')), '', false);
  return JSON.stringify(model, null, 1).replace(
    /[^ -~\n]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function shownWith(text: string, format: string): Promise<string> {
  return inFolder({ 'model.yaml': modelWith(text) }, async (cwd) => {
    const { exitCode, stdout } = await run(['model', 'show', '--model', 'model.yaml', '--format', format], {
      cwd,
    });
    expect(exitCode).toBe(0);
    return stdout;
  });
}

/** What could steer a terminal, or reorder what a reader sees. */
const steering = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe.each(hostile)('a model that says %j', (text) => {
  it('has the same tags in HTML as any other, and steers nothing', async () => {
    const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];
    const html = await shownWith(text, 'html');
    expect(tagsOf(html)).toEqual(tagsOf(await shownWith('Plain words.', 'html')));
    expect(html).not.toMatch(steering);
  });

  it('has the same lines, cells and tags in Markdown as any other, and steers nothing', async () => {
    const shapeOf = (markdown: string): readonly string[] =>
      markdown.split('\n').map((line) => {
        const bare = line.replace(/\\./g, '');
        const start = /^ *(?:#+ |> |- |\d+\. |\| )?/.exec(bare)?.[0] ?? '';
        return `${start}${(bare.match(/\||<[^>]*>|!?\]\(|\*\*|`/g) ?? []).join('')}`;
      });
    const markdown = await shownWith(text, 'markdown');
    expect(shapeOf(markdown)).toEqual(shapeOf(await shownWith('Plain words.', 'markdown')));
    expect(markdown).not.toMatch(steering);
  });
});

describe.each(formats)('twice in %s', (format) => {
  it('gives the same bytes, whatever the terminal and the folder', async () => {
    const [one, other] = await Promise.all([
      run(['model', 'show', '--format', format]),
      run(['model', 'show', '--format', format], {
        cwd: join(root, 'src'),
        columns: 40,
        today: '2030-01-01',
      }),
    ]);
    expect(other.stdout).toBe(one.stdout);
  });
});
