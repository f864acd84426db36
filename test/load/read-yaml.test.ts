import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/load/limits.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { severityOf } from '../../src/problem.ts';

/** `code line:column`, in file order. */
function told(text: string): readonly string[] {
  return readYaml(text, 'file.yaml').problems.map(
    ({ code, place }) => `${code} ${place.line}:${place.column}`,
  );
}

function dataOf(text: string): unknown {
  return readYaml(text, 'file.yaml').value;
}

describe('a sound text', () => {
  it('is read as maps, lists, texts, numbers and truth values', () => {
    expect(dataOf('a: { b: [1, 2.5, true, text, "x: y"] }\nc: |\n  two\n  lines\n')).toEqual({
      a: { b: [1, 2.5, true, 'text', 'x: y'] },
      c: 'two\nlines\n',
    });
  });

  it('keeps dates as texts', () => {
    expect(dataOf('date: 2024-04-29\n')).toEqual({ date: '2024-04-29' });
  });

  it('may begin with a byte order mark, %YAML 1.2 and ---, and end with ...', () => {
    expect(dataOf('\ufeff%YAML 1.2\n---\na: 1\n...\n')).toEqual({ a: 1 });
  });

  it('has the value of its anchor in the place of each alias', () => {
    expect(dataOf('a: &x { b: 1 }\nc: *x\nd: [*x]\n')).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] });
  });

  it('may name the types of YAML itself', () => {
    expect(dataOf('a: !!str 1\nb: !!int "2"\n')).toEqual({ a: '1', b: 2 });
  });

  it('has one zero', () => {
    expect(Object.is(Reflect.get(Object(dataOf('a: -0\n')), 'a'), 0)).toBe(true);
  });

  it('may hold joiners, NEL and line separators, and escapes for what cannot be typed', () => {
    expect(told('a: "👩‍💻 x\u0085y\u2028z \\e[31m \\u0007"\n')).toEqual([]);
  });

  it('has keys that look like numbers as texts', () => {
    expect(dataOf('1: a\n2024-04-29: b\n')).toEqual({ '1': 'a', '2024-04-29': 'b' });
  });
});

describe('a mistake is one problem at the place where the mend goes', () => {
  it.each([
    ['a tab before a line', 'a:\n\tb: 1\n', 'yaml-tab 2:1'],
    ['a line that is indented less than its neighbors', 'a:\n    b: 1\n  c: 2\n', 'yaml-indent 3:1'],
    ['a line that is indented more', 'a: 1\n b: 2\n', 'yaml-indent 2:1'],
    ['a list that is indented less', 'a:\n  - b\n - c\n', 'yaml-indent 3:1'],
    ['a key among the entries of a list', 'a:\n  - b: 1\n    c: 2\n   d: 3\n', 'yaml-indent 4:1'],
    ['an entry of a list among keys', 'a: b\n- c\n', 'yaml-indent 2:1'],
    ['a bracket that is never closed', 'a: [1, 2\nb: 3\n', 'yaml-unclosed 1:4'],
    ['a bracket that another one closes', '{\n "a": [1,\n "b": 3\n}', 'yaml-unclosed 2:7'],
    ['a quotation mark that is never closed', 'a: "text\nb: 1\n', 'yaml-unclosed 1:4'],
    ['a quotation mark that the next one closes', 'a: "text\n  b: "c"\n', 'yaml-unclosed 1:4'],
    ['a quotation mark that an escape keeps open', 'a: "text\\"\nb: 1\n', 'yaml-unclosed 1:4'],
    ['an apostrophe in single quotes', "a: 'it's here'\n", 'yaml-after-quote 1:8'],
    ['text behind a quoted one', 'a: "x" y\n', 'yaml-after-quote 1:8'],
    ['no space behind a colon', 'kind: a\nformat:1\nid: x\n', 'yaml-colon-space 2:7'],
    ['no space behind the last colon', 'kind: a\nformat:1', 'yaml-colon-space 2:7'],
    ['a line without a colon', 'a: 1\nsome text\nb: 2\n', 'yaml-colon-missing 2:1'],
    ['a key that a comment cuts off', 'key #1: v\nb: 2\n', 'yaml-colon-missing 1:1'],
    ['a colon in a text', 'title: AEO: the program\n', 'yaml-colon-in-text 1:8'],
    ['two colons in a text', 'a: b: c: d\n', 'yaml-colon-in-text 1:4'],
    ['a text that begins with a sign', 'a: @x\n', 'yaml-start 1:4'],
    ['a star before a word', 'a: * x\n', 'yaml-start 1:4'],
    ['an escape that is none', 'a: "C:\\Users"\n', 'yaml-escape 1:7'],
    ['half of a character', 'a: "\\ud800"\n', 'yaml-escape 1:4'],
    ['no comma between entries', 'a: { x: 1\n  y: 2 }\n', 'yaml-comma 1:10'],
    ['a comma too many', 'a: [1, , 2]\n', 'yaml-comma 1:8'],
    ['text behind the sign of a block', 'a: |  text\n  b\n', 'yaml-block-text 1:7'],
    ['a list on the line of its key', 'a: - b\n', 'yaml-list-on-key-line 1:4'],
    ['a comment right behind a text', 'a: "x"#c\n', 'yaml-hash 1:7'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-documents 2:1'],
    ['a directive of the older YAML', '%YAML 1.1\n---\na: 1\n', 'yaml-directive 1:1'],
    ['a directive that does not end', '%YAML 1.2\na: 1\n', 'yaml-directive 1:1'],
    ['a tag', 'a: !!binary x\n', 'yaml-tag 1:4'],
    ['a tag that the value does not fit', 'a: !!int x\n', 'yaml-tag 1:4'],
    ['merge keys', 'a: &a { x: 1 }\nb: { <<: *a }\nc: { <<: *a }\n', 'yaml-merge-key 2:6'],
    ['an alias without its anchor', 'a: *important*\n', 'alias-unknown 1:4'],
    ['an alias to what it stands in', 'a: &a\n  b: [*a]\n', 'alias-cyclic 2:7'],
    ['a key twice', 'a: 1\nb: 2\n"a": 3\n', 'key-twice 3:1'],
    ['no key', ': 1\n', 'key-empty 1:1'],
    ['a list for a key', '? [a]\n: b\n', 'key-not-text 1:3'],
    ['a key that objects have', 'constructor: 1\n', 'key-reserved 1:1'],
    ['a zero-width space in a key', 'ti\u200btle: x\n', 'key-invisible 1:3'],
    ['an escape of one in a key', '"ti\\u200btle": x\n', 'key-invisible 1:1'],
    ['a number beyond 2^53', 'a: 9007199254740993\n', 'number-inexact 1:4'],
    ['infinity', 'a: -.inf\n', 'number-inexact 1:4'],
    ['a control character in a comment', 'a: 1 # \u0007\n', 'character-control 1:8'],
    ['a carriage return alone', 'a: 1\rb: 2\r', 'line-end-alone 1:5'],
    ['nothing but a comment', '# nothing\n', 'file-empty 1:1'],
    ['a list for the whole', '- a\n', 'root-not-map 1:1'],
    ['one text for the whole', 'a:b\n', 'root-not-map 1:1'],
    ['a saved web page', '<!DOCTYPE html>\n<html>\n', 'not-yaml 1:1'],
    ['a merge left in the middle', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\n', 'merge-conflict 2:1'],
    ['a template that nobody filled in', 'a: 1\nname: {{ name }}\n', 'template-unrendered 2:7'],
    ['a template with a condition', '{% if x %}\na: 1\n', 'template-unrendered 1:1'],
  ])('%s', (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
    expect(readYaml(text, 'file.yaml').problems.map(severityOf)).toEqual(['error']);
  });
});

describe('a warning', () => {
  it.each([
    ['yes', 'a: yes\n', 'yaml-11-word 1:4'],
    ['the country code of Norway', 'country: NO\n', 'yaml-11-word 1:10'],
    ['on as a key', 'on: 1\n', 'yaml-11-word 1:1'],
    ['a number with a zero before it', 'a: 012\n', 'yaml-11-word 1:4'],
    ['a time', 'a: 12:30\n', 'yaml-11-word 1:4'],
    ['a number sign in a text', 'a: Regulation #12\n', 'comment-swallows 1:15'],
    ['a number sign for a value', 'a: #12\n', 'comment-swallows 1:4'],
    ['typographic quotes', 'a: „Hallo“\n', 'quotes-typographic 1:4'],
    ['an anchor defined twice', 'a: &x 1\nb: &x 2\nc: *x\n', 'anchor-twice 2:4'],
    ['keys that look alike', 'caf\u00e9: 1\ncafe\u0301: 2\n', 'key-looks-alike 2:1'],
    ['a character that reorders text', 'a: "x \u202e y"\n', 'character-bidi 1:7'],
  ])('is given for %s, and the file can be read', (_, text, problem) => {
    const { problems, value } = readYaml(text, 'file.yaml');
    expect(told(text)).toEqual([problem]);
    expect(problems.map(severityOf)).toEqual(['warning']);
    expect(value).toBeDefined();
  });

  it.each([
    ['a word in quotes', 'a: "yes"\n'],
    ['a comment with its space', 'a: text # 12\n'],
    ['a number sign inside a word', 'a: C#7\n'],
    ['a quotation within a text', 'a: “Draft” is the word, not “final”\n'],
    ['a comment behind a list', 'a: [b, c] #d\n'],
    ['the key y', 'y: 1\n'],
    ['a nested map below a tight comment', 'a: #x\n  b: 1\n'],
  ])('is not given for %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is left out on the line of an error', () => {
    expect(told('a: { b: yes, constructor: 1 }\n')).toEqual(['key-reserved 1:14']);
  });
});

describe('several mistakes', () => {
  it('are all told where each leaves the rest readable', () => {
    expect(told('a: @x\nb: AEO: y\nc: "\\q"\n')).toEqual([
      'yaml-start 1:4',
      'yaml-colon-in-text 2:4',
      'yaml-escape 3:5',
    ]);
  });

  it('are told up to the first one that hides what follows', () => {
    expect(told('a: @x\nb: [1\nc: @y\n  d: z\n')).toEqual(['yaml-start 1:4', 'yaml-unclosed 2:4']);
  });
});

describe('a repeated key', () => {
  const read = readYaml('a: 1\nb: 2\na: 3\na: 4\n', 'file.yaml');

  it('leaves the first value', () => {
    expect(read.value).toEqual({ a: 1, b: 2 });
  });

  it('is told for each repetition, together with the place of the first', () => {
    expect(read.problems.map(({ place, related }) => [place.line, related?.[0]?.line])).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });
});

describe('a limit', () => {
  it('is on the depth, whatever it is made of', () => {
    const deep = limits.depth + 2;
    expect(told(`a: ${'['.repeat(deep)}${']'.repeat(deep)}\n`)).toEqual(['limit-exceeded 1:67']);
    expect(told(`${'- '.repeat(deep)}x\n`)[0]).toMatch(/^limit-exceeded 1:/);
    const steps = Array.from({ length: deep }, (_, step) => `${' '.repeat(step)}a:\n`).join('');
    expect(told(steps)[0]).toMatch(/^limit-exceeded /);
  });

  it('is on what aliases stand for, at the alias with which the growth begins', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    }
    expect(told(bomb.join('\n'))).toEqual(['limit-exceeded 2:8']);
  });

  it('is not reached by a large file of the field', () => {
    const answers = Array.from(
      { length: 5000 },
      (_, index) => `  a.b.c${index}: { status: check, note: x }\n`,
    );
    expect(told(`answers:\n${answers.join('')}`)).toEqual([]);
  });
});

describe('the place of a value', () => {
  const text = [
    '# comment',
    'kind: answers',
    'respondent: { id: customs-1, group: customs }',
    'answers:',
    '  a.b.c:',
    '    evidence:',
    '      - title: x',
    '        date: 2024',
    '      - title: y',
    'empty:',
    'shared: &s { k: 1 }',
    'again: *s',
    '',
  ].join('\r\n');
  const { placeOf } = readYaml(text, 'answers.yaml');
  const at = (...[path, part]: Parameters<typeof placeOf>): string => {
    const { line, column, endLine = line, endColumn = column } = placeOf(path, part);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  it('covers a single value, also in a file with CRLF', () => {
    expect(at(['respondent', 'group'])).toBe('3:37-3:44');
    expect(at(['answers', 'a.b.c', 'evidence', 0, 'date'])).toBe('8:15-8:19');
  });

  it('covers the key where that is asked for', () => {
    expect(at(['respondent', 'group'], 'key')).toBe('3:30-3:35');
    expect(at(['answers'], 'key')).toBe('4:1-4:8');
  });

  it('is the first key of a map over several lines', () => {
    expect(at(['answers'])).toBe('5:3-5:8');
    expect(at(['answers', 'a.b.c', 'evidence', 1])).toBe('9:9-9:14');
  });

  it('is the key where there is no value', () => {
    expect(at(['empty'])).toBe('10:1-10:6');
  });

  it('is the key of what should hold it where it does not exist', () => {
    expect(at(['respondent', 'role'])).toBe('3:1-3:11');
    expect(at(['answers', 'a.b.c', 'work', 'x'])).toBe('5:3-5:8');
    expect(at(['date'])).toBe('1:1-1:1');
  });

  it('is where the value was written when an alias stands for it', () => {
    expect(at(['again'])).toBe('12:8-12:10');
    expect(at(['again', 'k'])).toBe('11:17-11:18');
  });

  it('carries a pointer to what it belongs to', () => {
    expect(placeOf(['respondent', 'role']).path).toBe('/respondent');
    expect(placeOf(['answers', 'a.b.c', 'evidence', 0]).path).toBe('/answers/a.b.c/evidence/0');
  });

  it('counts columns in UTF-16 units', () => {
    const { placeOf: placeIn } = readYaml('a: "👩‍💻"\n"é": { b: 1 }\n', 'file.yaml');
    expect(placeIn(['a'])).toMatchObject({ line: 1, column: 4, endColumn: 11 });
    expect(placeIn(['é', 'b'])).toMatchObject({ line: 2, column: 11 });
  });
});
