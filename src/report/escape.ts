/** The only escapers: text that came from a file, made harmless for the sink that it goes to. */

/** Characters that steer a terminal or hide text: controls, bidirectional overrides and isolates, invisible ones. */
const steering =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
/** Half of a pair: no character at all. */
const lonely = /\p{Cs}/gu;

/** One line of terminal text: line breaks become spaces, what steers is shown as its code. */
export function forTerminal(text: string): string {
  return visible(oneLine(text));
}

/** Line breaks of any kind, with the spaces around them, become one space. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]*/g, ' ').replaceAll('\t', ' ');
}

/** Steering characters as `\x1b` or `\u{202e}`, so that a reader sees them. */
export function visible(text: string): string {
  return text.replace(steering, shownCode).replace(lonely, '\u{FFFD}');
}

function shownCode(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u{${code}}`;
}

/** Inline Markdown (CommonMark and tables): no markup, no HTML, no link, no new line. */
export function forMarkdown(text: string): string {
  return visible(oneLine(text))
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/^(\s*(?:\d+(?=[.)])|(?=[-+=])))/, '$1\\')
    .replace(/(https?:|www\.)/gi, (start) => `${start.slice(0, -1)}\u2060${start.slice(-1)}`);
}

/** A code span of Markdown; what could end it, or a cell around it, stands as plain text. */
export function forMarkdownCode(text: string): string {
  return /^[\w./~-]+$/.test(text) ? `\`${text}\`` : forMarkdown(text);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of HTML, and the value of an attribute between quotes: no markup, no new line. */
export function forHtml(text: string): string {
  return visible(oneLine(text)).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/**
 * A web address as a link can lead there, in ASCII and without what could end a link of Markdown or a cell around it;
 * undefined: it is none, or leads elsewhere than to the web. For HTML it is still to be escaped.
 */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href.replace(/[|`\\<>\s]/g, encodeURIComponent);
}

/** A field of CSV (RFC 4180): quoted where needed, never a formula; line ends and tabs stay, nothing else that steers. */
export function forCsv(text: string): string {
  const plain = text
    .split(/([\t\n\r])/)
    .map((part) => (/^[\t\n\r]$/.test(part) ? part : visible(part)))
    .join('');
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/u.test(plain) && !isNumber(plain) ? `'${plain}` : plain;
  return /[",;\r\n\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
