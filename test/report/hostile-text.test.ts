/** Text from a file comes through every format harmless, and nothing of it is lost. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  forCsv,
  forHtml,
  forMarkdown,
  forMarkdownCode,
  forTerminal,
  webAddress,
} from '../../src/report/escape.ts';
import { formats } from '../../src/report/formats.ts';
import { inFolder, root, run } from '../support/run.ts';

const folder = join(root, 'test/fixtures/hostile/terminal');
const hostile = readdirSync(folder).flatMap((file) =>
  Object.values(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>).map(
    (text) => [file, text] as const,
  ),
);

/** The same text wherever a file can bring text into a report. */
function filesWith(text: string): Readonly<Record<string, string>> {
  const said = JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return {
    'p/program.yaml': `kind: program\nformat: 1\nid: p\nname: ${said}\ncountry: MN\nadministration: ${said}\nasOf: 2024-04-29\n`,
    'p/answers/customs.yaml': `kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: p
date: 2024-04-29
respondent: { id: customs-1, group: customs, role: ${said} }
answers:
  mandate.leadership.continued-support: { status: ongoing, work: ${said}, note: ${said}, evidence: [{ title: ${said} }] }
`,
    'p/answers/assessor.yaml': `kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: p
date: 2024-04-29
respondent: { id: assessor, group: assessor }
notes: { mandate: ${said} }
comments: { mandate: ${said} }
answers: {}
`,
  };
}

/** What could steer a terminal, or reorder what a reader sees. Line ends are the format's own. */
const steering = /(?![\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe.each(hostile)('the text of %s %#', (_file, text) => {
  it.each(Object.keys(formats))('steers nothing as %s', async (format) => {
    await inFolder(filesWith(text), async (cwd) => {
      const { exitCode, stdout } = await run(['assess', 'p', '--format', format], { cwd });
      expect(exitCode).toBe(0);
      const read = format === 'csv' ? stdout.replaceAll('\t', '') : stdout;
      expect(read).not.toMatch(steering);
      if (format === 'markdown') expect(stdout).not.toMatch(/<(script|img|evil)/);
    });
  });

  it('steers nothing in an explanation', async () => {
    await inFolder(filesWith(text), async (cwd) => {
      const { exitCode, stdout } = await run(['explain', 'p', 'mandate.leadership'], { cwd });
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(steering);
    });
  });
});

describe('the escapers', () => {
  it('leave no steering character in a line of terminal text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\u202a-\u202e]/u.test(forTerminal(text))),
    );
  });

  it('keep every letter and digit of a text', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,;:!?'"()-]*$/u), (text) => {
        const inHtml = forHtml(text).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
        for (const escaped of [
          forTerminal(text),
          forMarkdown(text),
          forMarkdownCode(text),
          forCsv(text),
          inHtml,
        ]) {
          expect(letters(escaped.replaceAll('&amp;', '&'))).toBe(letters(text));
        }
      }),
    );
  });

  it('leave no mark of HTML, no line end and no steering character in HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const marks = forHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, '');
        return !/[&<>"']|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(marks);
      }),
    );
  });

  it('let no text out of a code span of Markdown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = forMarkdownCode(text);
        return /^`[^`]*`$/.test(span) || span === forMarkdown(text);
      }),
    );
  });

  it.each([
    ['1. x', '1\\. x'],
    ['12) x', '12\\) x'],
    ['- x', '\\- x'],
    ['  - x', '  \\- x'],
    ['2024-04-29', '2024-04-29'],
  ])('begin no list in Markdown with %j', (text, escaped) => {
    expect(forMarkdown(text)).toBe(escaped);
  });

  it.each(['=1+1', '+1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-1+1', '  =1'])(
    'make %j no formula',
    (text) => {
      expect(forCsv(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leave a negative number a number', () => {
    expect(forCsv('-1.5')).toBe('-1.5');
  });

  it('keep a CSV field in one field', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const field = forCsv(text);
        const isQuoted = field.startsWith('"') && field.endsWith('"') && field.length > 1;
        return isQuoted
          ? !/[^"]"[^"]|^"[^"]/.test(field.slice(1, -1).replaceAll('""', ''))
          : !/[",;\r\n]/.test(field);
      }),
    );
  });

  it.each(['| a', '<b>', '[x](y)', '*x*', '_x_', '`x`', '# x', '- x', '1. x', 'https://x.example', '&lt;'])(
    'make %j plain text in Markdown',
    (text) => {
      expect(forMarkdown(text)).not.toBe(text);
    },
  );
});

describe('a long note', () => {
  it.each([40, 56, 60, 76, 80, 100, 120, 200])('is whole at %d columns', async (columns) => {
    const note = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    await inFolder(filesWith(note), async (cwd) => {
      const { stdout } = await run(['assess', 'p', '--color', 'never'], { cwd, columns });
      const shown = stdout.replace(/\s+/g, ' ');
      for (const word of note.split(' ')) expect(shown.split(word).length).toBeGreaterThanOrEqual(3);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    });
  });
});

describe('a web address', () => {
  it.each([
    ['https://a.example/b?c=d&e', 'https://a.example/b?c=d&e'],
    ['HTTP://A.example', 'http://a.example/'],
    ['https://a.example/b c|d`e>f<g\\h', 'https://a.example/b%20c%7Cd%60e%3Ef%3Cg/h'],
    ['https://a.example/?q=a|b\\c`d', 'https://a.example/?q=a%7Cb%5Cc%60d'],
    ['https://гааль.example/тухай', 'https://xn--80aah8azf.example/%D1%82%D1%83%D1%85%D0%B0%D0%B9'],
    ['https://[::1]/', 'https://[::1]/'],
  ])('%s leads to %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'java\nscript:x',
    'https://',
    'mailto:a@b.example',
    '',
  ])('%j is none', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });

  it('is ASCII and ends no link, no cell and no attribute but by what HTML escapes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (url, text) => {
        const address = webAddress(`${url}${text}`);
        return address === undefined || /^https?:[!-;=?-[\]^_a-{}~]*$/.test(address);
      }),
    );
  });
});
