import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '../../src/load/limits.ts';
import { readText, textOf } from '../../src/load/read-file.ts';

const isWindows = process.platform === 'win32';
const onUnix = isWindows ? it.skip : it;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aeo-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function made(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What is wrong, where, and by what. */
function told(path: string, within?: string): unknown {
  const read = readText(path, 'shown.yaml', within);
  if (read.ok) return 'read';
  const { code, args, place } = read.problem;
  return { code, args, at: `${place.file} ${place.line}:${place.column}` };
}

const whole = 'shown.yaml 1:1';

describe('a file', () => {
  it('is read as text, with the checksum of its bytes', async () => {
    const read = readText(made('a.yaml', 'a: é\r\n'), 'shown.yaml');
    expect(read).toMatchObject({ ok: true, file: 'shown.yaml', text: 'a: é\r\n' });
    expect(read.ok && (await read.sha256())).toBe(
      '34119ee915daf18d0b51aca609303cbe0d561ff862ed483f5b323fa4ebe58676',
    );
  });

  it('loses its byte order mark, but not in its checksum', async () => {
    const plain = textOf(Buffer.from('a: 1\n'), 'a.yaml');
    const marked = textOf(Buffer.from('\ufeffa: 1\n'), 'a.yaml');
    expect(plain.ok && marked.ok && marked.text === plain.text).toBe(true);
    expect(marked.ok && (await marked.sha256())).not.toBe(plain.ok && (await plain.sha256()));
  });

  it('may be empty: that is for the reader of its text to say', () => {
    expect(told(made('empty.yaml', ''))).toBe('read');
  });

  it('is missed by the name under which it is shown', () => {
    expect(told(join(folder, 'none.yaml'))).toEqual({
      code: 'file-missing',
      args: { path: 'shown.yaml' },
      at: whole,
    });
    expect(told(join(made('file', ''), 'below.yaml'))).toMatchObject({ code: 'file-missing' });
    expect(told(`${folder}/\0`)).toMatchObject({ code: 'file-missing' });
  });

  it('is not a folder', () => {
    mkdirSync(join(folder, 'd.yaml'));
    expect(told(join(folder, 'd.yaml'))).toEqual({
      code: 'file-not-regular',
      args: { found: 'folder' },
      at: whole,
    });
  });

  onUnix('is not an endless device', () => {
    expect(told('/dev/zero')).toMatchObject({ code: 'file-not-regular', args: { found: 'device' } });
  });

  onUnix('is not a pipe that nobody writes into', () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    expect(told(join(folder, 'pipe'))).toMatchObject({ code: 'file-not-regular', args: { found: 'pipe' } });
  });

  onUnix('is not a link to itself', () => {
    symlinkSync('loop', join(folder, 'loop'));
    expect(told(join(folder, 'loop'))).toMatchObject({
      code: 'file-unreadable',
      args: { reason: 'symlink-loop' },
    });
  });

  onUnix('does not leave the folder in which it was found', () => {
    const outside = made('outside.yaml', 'a: 1\n');
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    symlinkSync(outside, join(inside, 'x.yaml'));
    expect(told(join(inside, 'x.yaml'), inside)).toMatchObject({ code: 'file-outside' });
    expect(told(join(inside, 'x.yaml'), folder)).toBe('read');
    expect(told(join(inside, 'x.yaml'))).toBe('read');
  });

  it('is measured before it is read', () => {
    const path = made('large.yaml', '');
    truncateSync(path, 1024 * limits.bytes);
    expect(told(path)).toEqual({
      code: 'file-too-large',
      args: { bytes: 1024 * limits.bytes, limit: limits.bytes },
      at: whole,
    });
  });
});

describe('bytes that are no UTF-8', () => {
  it.each([
    ['a letter of Latin-1', [0x61, 0x3a, 0x20, 0xe9, 0x0a], '1:4'],
    ['one on the second line, behind other letters', [0xc3, 0xa9, 0x0a, 0xf0, 0x9f, 0x91, 0xa9, 0xff], '2:3'],
    ['an overlong form', [0x61, 0xc0, 0xaf], '1:2'],
    ['half of a pair', [0xed, 0xa0, 0x80], '1:1'],
    ['a character that the end cuts off', [0x61, 0x62, 0xe2, 0x82], '1:3'],
    ['one behind a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], '1:2'],
  ])('are found: %s', (_, bytes, at) => {
    expect(told(made('bytes.yaml', Uint8Array.from(bytes)))).toEqual({
      code: 'file-not-utf8',
      args: { found: 'other' },
      at: `shown.yaml ${at}`,
    });
  });

  it.each([
    ['utf-16', [0xff, 0xfe, 0x61, 0x00]],
    ['utf-16', [0x61, 0x00, 0x3a, 0x00]],
    ['office', [0x50, 0x4b, 0x03, 0x04, 0xff]],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0xff]],
    ['compressed', [0x1f, 0x8b, 0x08]],
  ])('are known by how they begin: %s', (found, bytes) => {
    expect(told(made('bytes.yaml', Uint8Array.from(bytes)))).toEqual({
      code: 'file-not-utf8',
      args: { found },
      at: whole,
    });
  });
});
