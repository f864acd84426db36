/** Bytes → text. The only file here that opens files. */

import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { type Problem, type ProblemArgs, problem, wholeFile } from '../problem.ts';
import { limits } from './limits.ts';
import { linesOf } from './lines.ts';

/** The checksum of the raw bytes (SHA-256, hexadecimal), made when somebody asks: the first one takes a while. */
export type Sum = () => Promise<string>;

export type ReadText =
  | { readonly ok: true; readonly file: string; readonly text: string; readonly sha256: Sum }
  | { readonly ok: false; readonly problem: Problem };

type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the file at `path`, called `file` in problems, as UTF-8. Where `within` is given, a link that leads out of
 * that folder is refused.
 */
export function readText(path: string, file: string, within?: string): ReadText {
  const read = readBytes(path, file, within);
  return read.ok ? textOf(read.bytes, file) : read;
}

/** What was read, from a file or from standard input, as text without the byte order mark. */
export function textOf(bytes: Uint8Array, file: string): ReadText {
  if (bytes.length > limits.bytes) return refused(tooLarge(bytes.length, file));
  if (isUtf16(bytes)) return refused(problem('file-not-utf8', { found: 'utf-16' }, wholeFile(file)));
  if (!isUtf8(bytes)) return refused(notUtf8(bytes, file));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const sha256: Sum = async () => {
    const { createHash } = await import('node:crypto');
    return createHash('sha256').update(bytes).digest('hex');
  };
  return { ok: true, file, text: withoutMark(buffer.toString('utf8')), sha256 };
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function refused(found: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: found };
}

function tooLarge(bytes: number, file: string): Problem {
  return problem('file-too-large', { bytes, limit: limits.bytes }, wholeFile(file));
}

// Opening

/** Does not wait for anybody to write into a pipe, and does not make a terminal ours. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

function readBytes(path: string, file: string, within: string | undefined): ReadBytes {
  try {
    if (within !== undefined && !isWithin(path, within)) {
      return refused(problem('file-outside', { folder: within }, wholeFile(file)));
    }
    const descriptor = openPatiently(path);
    try {
      return bytesOf(descriptor, file);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return refused(openingProblem(error, file));
  }
}

function isWithin(path: string, folder: string): boolean {
  return realpathSync(path).startsWith(realpathSync(folder) + sep);
}

const patience = { tries: 4, milliseconds: 50 };

/** A file that another program holds is often free a moment later. */
function openPatiently(path: string, tries = patience.tries): number {
  try {
    return openSync(path, openFlags);
  } catch (error) {
    if (tries <= 1 || codeOf(error) !== 'EBUSY') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.milliseconds);
    return openPatiently(path, tries - 1);
  }
}

function bytesOf(descriptor: number, file: string): ReadBytes {
  const stats = fstatSync(descriptor);
  if (!stats.isFile())
    return refused(problem('file-not-regular', { found: typeOfFile(stats) }, wholeFile(file)));
  if (stats.size > limits.bytes) return refused(tooLarge(stats.size, file));
  // One byte more than the file had shows whether it has grown since; some files do not know their size.
  let bytes = Buffer.allocUnsafe(Math.max(stats.size + 1, 4096));
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return { ok: true, bytes: bytes.subarray(0, length) };
    length += read;
    if (length > limits.bytes) return refused(tooLarge(length, file));
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

function typeOfFile(stats: Stats): ProblemArgs['file-not-regular']['found'] {
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

/** Our own mistakes are none of the file's: they are thrown on. */
function openingProblem(error: unknown, file: string): Problem {
  switch (codeOf(error)) {
    case undefined:
    case 'ERR_INVALID_ARG_TYPE':
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return problem('file-missing', { path: file }, wholeFile(file));
    case 'EISDIR':
      return problem('file-not-regular', { found: 'folder' }, wholeFile(file));
    case 'ENXIO':
      return problem('file-not-regular', { found: 'socket' }, wholeFile(file));
    case 'EACCES':
    case 'EPERM':
      return problem('file-unreadable', { reason: 'permission' }, wholeFile(file));
    case 'ELOOP':
      return problem('file-unreadable', { reason: 'symlink-loop' }, wholeFile(file));
    case 'EBUSY':
      return problem('file-unreadable', { reason: 'busy' }, wholeFile(file));
    default:
      return problem('file-unreadable', { reason: 'other' }, wholeFile(file));
  }
}

// Bytes that are no UTF-8

const signatures = [
  { found: 'office', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { found: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { found: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { found: 'compressed', bytes: [0x1f, 0x8b] },
  { found: 'utf-16', bytes: [0xff, 0xfe] },
  { found: 'utf-16', bytes: [0xfe, 0xff] },
] as const;

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const signature = signatures.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return problem('file-not-utf8', { found: signature.found }, wholeFile(file));
  const text = withoutMark(Buffer.from(bytes.subarray(0, firstWrongByte(bytes))).toString('utf8'));
  return problem('file-not-utf8', { found: 'other' }, linesOf(text, file).place(text.length));
}

/** Offset of the first byte that begins no whole character. */
function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  for (;;) {
    const length = lengthOfCharacter(bytes[at]);
    const character = bytes.subarray(at, at + length);
    if (length === 0 || character.length < length || !isUtf8(character)) return at;
    at += length;
  }
}

/** As its first byte says; 0 when that cannot be a first byte. */
function lengthOfCharacter(first: number | undefined): number {
  if (first === undefined || (first >= 0x80 && first < 0xc2)) return 0;
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Latin text with a zero in every pair of bytes would otherwise pass for text. */
function isUtf16(bytes: Uint8Array): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
}
