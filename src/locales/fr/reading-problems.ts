/** The sentences of problems with reading a file, and with what its schema asks, in French. */

import type { Difference, Path, ProblemArgs, TextForm, ValueType } from '../../problem.ts';
import type { ProblemCatalog, ProblemWords } from '../en/problems.ts';
import type { readingProblems as english } from '../en/reading-problems.ts';
import { and, counted, didYouMean, form as formOf, listed, number, quoted } from './phrases.ts';

const typeNames: Readonly<Record<ValueType, string>> = {
  map: 'un ensemble de clés (des lignes comme « clé: valeur »)',
  list: 'une liste',
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  boolean: 'true ou false',
  nothing: 'une valeur vide',
};

const foundNames: Readonly<Record<ValueType, string>> = {
  ...typeNames,
  map: 'un ensemble de clés',
  boolean: 'une valeur true ou false',
};

/** After “doit être”. */
const formNames: Readonly<Record<TextForm, string>> = {
  id: 'un identifiant fait de minuscules sans accent, de chiffres et de traits d’union',
  idOrNone: 'un identifiant fait de minuscules sans accent, de chiffres et de traits d’union, ou « none »',
  benefitId: 'un identifiant fait de minuscules sans accent, de chiffres et de traits d’union',
  criterionId:
    'l’identifiant d’un critère : trois parties séparées par des points, comme staff.training.materials',
  standardId: 'l’identifiant d’une norme : deux parties séparées par un point, comme staff.training',
  headingId:
    'l’identifiant d’un pilier, d’une liste de vérification ou d’une norme, comme staff ou staff.training',
  anyId: 'un identifiant d’une, de deux ou de trois parties séparées par des points, comme staff.training',
  sourceKey:
    'une clé de source faite de lettres, de chiffres, de points et de traits d’union, comme tfa-7.7.3',
  date: 'une date comme 2024-04-29',
  dateOrNone: 'une date comme 2024-04-29, ou « none »',
  dateOrYear: 'une date comme 2024-04-29, ou une année comme 2018',
  dateOrYearOrNone: 'une date comme 2024-04-29, une année comme 2018, ou « none »',
  webAddress: 'une adresse web qui commence par https:// ou http://',
  webAddressOrNone: 'une adresse web qui commence par https:// ou http://, ou « none »',
  language: 'un code de langue comme en ou mn',
  version: 'une version de trois nombres, comme 1.0.0',
  sha256: 'une suite de 64 chiffres et lettres de a à f',
  currency: 'un code de monnaie de trois majuscules, comme USD',
  at: 'un pointeur comme /mandate/decision',
};

/** What a path leads to: the key, or the entry of a list. */
function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'le fichier';
  return typeof last === 'string' ? quoted(last) : `l’entrée ${last + 1} ${ofNamed(path.slice(0, -1))}`;
}

/** The same behind “de”. */
const ofNamed = (path: Path): string => (path.length === 0 ? 'du fichier' : `de ${named(path)}`);

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** As it is typed so that all of it is text. */
function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

const differences: Readonly<Record<Exclude<Difference, 'spelling'>, string>> = {
  quotes: ', sans les guillemets',
  invisible: ' : le mot contient un caractère invisible',
  case: ', avec exactement ces majuscules',
  separator: ', avec exactement ces signes entre les mots',
  'look-alike': ' : certains caractères ne font que ressembler à ceux-ci',
};

/** Says what is known, and which of it was likely meant. */
function knownWords(
  start: string,
  words: readonly string[],
  nearest?: string,
  difference?: Difference,
): { readonly hint?: string } {
  if (nearest !== undefined && difference !== undefined && difference !== 'spelling') {
    return { hint: `Écrivez ${quoted(nearest)}${differences[difference]}.` };
  }
  if (nearest !== undefined) return didYouMean(nearest);
  if (words.length === 0) return {};
  const shown = words.slice(0, 12);
  return {
    hint: `${start} : ${shown.length < words.length ? `${shown.join(', ')} …` : `${listed(shown)}.`}`,
  };
}

const megabytes = (bytes: number): string => `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} Mo`;

const limitNames: Readonly<Record<ProblemArgs['limit-exceeded']['what'], string>> = {
  bytes: 'octets',
  depth: 'ensembles de clés et listes emboîtés',
  values: 'valeurs',
  keys: 'clés',
  tokens: 'valeurs, signes et lignes',
  expanded: 'valeurs une fois chaque alias (« *nom ») remplacé',
};

const irregularFiles: Readonly<Record<ProblemArgs['file-not-regular']['found'], string>> = {
  folder: 'un dossier',
  device: 'un périphérique',
  pipe: 'un tube (pipe)',
  socket: 'un socket',
};

const notUtf8: Readonly<Record<ProblemArgs['file-not-utf8']['found'], ProblemWords>> = {
  'utf-16': {
    message: 'Ce fichier est enregistré en UTF-16 ; UTF-8 est attendu.',
    hint: 'Enregistrez-le de nouveau avec l’encodage UTF-8.',
  },
  office: {
    message: 'C’est un classeur, un document ou une archive, et non un fichier texte.',
    hint: 'Écrivez le fichier en texte brut ; « aeo form import » lit les classeurs créés par « aeo form export ».',
  },
  pdf: { message: 'C’est un PDF, et non un fichier texte.' },
  compressed: {
    message: 'Ce fichier est compressé ; du texte brut est attendu.',
    hint: 'Décompressez-le d’abord.',
  },
  other: {
    message:
      'Un octet qui n’appartient à aucun caractère UTF-8 se trouve ici : le fichier a un autre encodage.',
    hint: 'Enregistrez-le de nouveau avec l’encodage UTF-8.',
  },
};

const unreadable: Readonly<Record<ProblemArgs['file-unreadable']['reason'], ProblemWords>> = {
  permission: {
    message: 'La lecture de ce fichier n’est pas autorisée.',
    hint: 'Donnez à votre compte le droit de le lire.',
  },
  'symlink-loop': { message: 'Ce lien ramène à lui-même.', hint: 'Faites-le pointer vers un fichier.' },
  busy: { message: 'Un autre logiciel bloque ce fichier.', hint: 'Fermez-le dans ce logiciel et réessayez.' },
  other: { message: 'Ce fichier n’a pas pu être lu.' },
};

const notYaml: Readonly<Record<ProblemArgs['not-yaml']['found'], ProblemWords>> = {
  html: {
    message: 'C’est une page web (HTML), et non du YAML.',
    hint: 'Téléchargez le fichier lui-même au lieu de la page qui l’affiche ; les sites l’appellent souvent « Raw ».',
  },
  xml: { message: 'C’est du XML, et non du YAML.' },
  rtf: {
    message: 'C’est un document de traitement de texte (RTF), et non du texte brut.',
    hint: 'Enregistrez-le en texte brut.',
  },
  fence: {
    message: 'La ligne ``` a été copiée avec le texte ; elle n’est pas du YAML.',
    hint: 'Supprimez les lignes qui commencent par ```.',
  },
};

const openedNames: Readonly<Record<string, { readonly name: string; readonly closing: string }>> = {
  '"': { name: 'Le guillemet', closing: '"' },
  "'": { name: 'Le guillemet simple', closing: "'" },
  '[': { name: 'Le crochet', closing: ']' },
  '{': { name: 'L’accolade', closing: '}' },
};

function unclosed({ opened, typographic }: ProblemArgs['yaml-unclosed']): ProblemWords {
  const { name, closing } = openedNames[opened] ?? { name: 'Le signe', closing: opened };
  const message = `${name} ${opened} s’ouvre ici et ne se ferme nulle part.`;
  if (typographic !== undefined) {
    return {
      message,
      hint: `Le signe typographique ${typographic} ne le ferme pas : écrivez le signe droit ${closing}`,
    };
  }
  const isQuote = opened === closing;
  return {
    message,
    hint: isQuote
      ? `Écrivez ${closing} à la fin du texte.`
      : `Écrivez ${closing} à la fin ; les lignes entre les deux signes sont en retrait.`,
  };
}

function typeMistake({ mistake, meant, words }: ProblemArgs['value-type']): { readonly hint?: string } {
  if (mistake === undefined) return words.length > 1 ? knownWords('Valeurs possibles', words) : {};
  switch (mistake) {
    case 'list-item':
      return {
        hint:
          meant === undefined
            ? 'Commencez chaque entrée par un tiret et un espace, sur sa propre ligne.'
            : `Écrivez : ${meant}`,
      };
    case 'no-dash':
      return { hint: 'Écrivez ses clés sans tiret devant elles.' };
    case 'keys':
      return {
        hint:
          meant === undefined
            ? 'Écrivez ses clés chacune sur sa propre ligne, en retrait.'
            : `Écrivez ${meant}, ou ces clés chacune sur sa propre ligne, en retrait.`,
      };
    case 'dash-space':
      return { hint: `Un tiret est suivi d’un espace : écrivez ${quoted(meant ?? '- …')}.` };
    case 'colon-space':
      return {
        hint: `Un deux-points est suivi d’un espace : écrivez ${quoted(meant ?? 'clé: …')} sur une ligne à part, en retrait.`,
      };
    case 'quotes':
    case 'plain':
      return { hint: `Écrivez : ${meant ?? ''}` };
    case 'none':
      return { hint: `S’il n’y en a pas, écrivez : ${meant ?? 'none'}` };
  }
}

function wrongType(args: ProblemArgs['value-type']): ProblemWords {
  const { at, found, written, expected, words } = args;
  const alternatives = expected.map((type) => typeNames[type]);
  const ofWords =
    words.length === 1 ? [`le mot ${quoted(words[0] ?? '')}`] : words.length > 1 ? ['un mot'] : [];
  const shown = written === '' ? '' : ` (${written})`;
  return {
    message: `${capital(named(at))} doit être ${listed([...alternatives, ...ofWords])}, mais est ${foundNames[found]}${shown}.`,
    ...typeMistake(args),
  };
}

function missingValue({ at, none, swallowed }: ProblemArgs['value-missing']): ProblemWords {
  if (swallowed !== undefined) {
    return {
      message: `${capital(named(at))} n’a pas de valeur : à partir de « # », tout est commentaire.`,
      hint: `S’il s’agit d’un texte, écrivez : ${inQuotes(swallowed)}`,
    };
  }
  const nothing = none === 'none' ? quoted(none) : none;
  const write =
    nothing === undefined ? 'Écrivez une valeur,' : `Écrivez une valeur, ${nothing} s’il n’y en a pas,`;
  return {
    message: `${capital(named(at))} n’a pas de valeur.`,
    hint: `${write} ou supprimez toute la ligne.`,
  };
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `au plus ${most}`;
  return most === undefined ? `au moins ${least}` : `de ${least} à ${most}`;
}

export const readingProblems: Pick<ProblemCatalog, keyof typeof english> = {
  // bytes
  'file-not-regular': ({ found }) => ({
    message: `C’est ${irregularFiles[found]} ; un fichier est attendu.`,
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-outside': ({ folder }) => ({
    message: `Ce lien mène hors de ${quoted(folder)}, et rien n’est lu en dehors.`,
    hint: 'Indiquez le fichier lui-même, ou mettez-en une copie à la place du lien.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: `Ce fichier fait ${megabytes(bytes)} ; les fichiers sont lus jusqu’à ${megabytes(limit)}.`,
  }),
  'file-not-utf8': ({ found }) => notUtf8[found],
  // text
  'file-empty': () => ({
    message: 'Le fichier est vide.',
    hint: 'Nos fichiers commencent par une ligne comme « kind: program ».',
  }),
  'not-yaml': ({ found }) => notYaml[found],
  'merge-conflict': () => ({
    message: 'Une fusion Git est restée inachevée ici.',
    hint: 'Gardez l’une des deux versions, et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>.',
  }),
  'template-unrendered': ({ written }) => ({
    message: `${quoted(written)} appartient à un gabarit que personne n’a rempli.`,
    hint: 'Traitez d’abord le gabarit ; si les accolades font partie du texte, mettez-le entre guillemets.',
  }),
  'character-control': ({ character }) => ({
    message: `Un caractère de commande invisible se trouve ici (${character}).`,
    hint: 'Supprimez-le.',
  }),
  'character-bidi': ({ character }) => ({
    message: `Un caractère invisible (${character}) peut faire apparaître le texte ici dans un autre ordre que celui dans lequel il est lu.`,
    hint: 'Supprimez-le, sauf si le texte en a besoin.',
  }),
  'line-end-alone': () => ({
    message: 'Un retour chariot se trouve ici sans saut de ligne.',
    hint: 'Enregistrez de nouveau le fichier avec les fins de ligne LF ou CRLF.',
  }),
  'limit-exceeded': ({ what, limit }) => ({
    message: `Le fichier contient plus de ${number(limit)} ${limitNames[what]}, et n’est pas lu au-delà de cet endroit.`,
  }),
  // YAML
  'yaml-tab': () => ({
    message: 'Une tabulation se trouve ici ; le retrait des lignes se fait avec des espaces.',
    hint: 'Remplacez les tabulations en début de ligne par des espaces, deux par niveau, dans tout le fichier.',
  }),
  'yaml-indent': () => ({
    message: 'Le retrait de cette ligne n’est celui d’aucune des lignes auxquelles elle peut appartenir.',
    hint: 'Mettez devant elle autant d’espaces que devant les lignes voisines.',
  }),
  'yaml-unclosed': unclosed,
  'yaml-colon-space': ({ key, rest }) => ({
    message: `Il manque un espace après le deux-points qui suit ${quoted(key)}.`,
    hint: `Écrivez : ${key}: ${rest}`,
  }),
  'yaml-colon-missing': ({ text, swallowed }) => ({
    message:
      swallowed === undefined
        ? `Une ligne comme « clé: valeur » est attendue, mais ${quoted(text)} n’a pas de deux-points.`
        : `Une ligne comme « clé: valeur » est attendue, mais après ${quoted(text)} tout est commentaire : ${quoted(swallowed)}.`,
    hint:
      swallowed === undefined
        ? 'Si elle continue la ligne précédente, mettez-la en retrait, ou mettez tout le texte entre guillemets.'
        : `Si « # » fait partie de la clé, mettez-la entre guillemets : ${inQuotes(`${text} #`)}`,
  }),
  'yaml-colon-in-text': ({ text }) => ({
    message: 'Un deux-points suivi d’un espace dans un texte commence une autre valeur.',
    hint: `Mettez le texte entre guillemets : ${inQuotes(text)}`,
  }),
  'yaml-start': ({ character }) => ({
    message: `Un texte sans guillemets ne peut pas commencer par ${quoted(character)}.`,
    hint: 'Mettez le texte entre guillemets.',
  }),
  'yaml-after-quote': ({ quote, text }) => ({
    message: `Le texte entre guillemets se termine ici, et ${quoted(text)} suit.`,
    hint:
      quote === "'"
        ? "Entre '…', écrivez une apostrophe deux fois ('')."
        : 'Entre "…", écrivez un guillemet sous la forme \\" ; ou mettez \'…\' autour du texte.',
  }),
  'yaml-escape': ({ escape: sequence }) => ({
    message: `${quoted(sequence)} ne représente aucun caractère.`,
    hint: "Écrivez une barre oblique inverse sous la forme \\\\ ; ou mettez '…' autour du texte, où elle n’est qu’elle-même.",
  }),
  'yaml-key-long': ({ limit }) => ({
    message: `Une clé de plus de ${counted(limit, { one: 'caractère', other: 'caractères' })} se trouve ici.`,
    hint: 'S’il s’agit d’un texte qui contient un deux-points, mettez-le entre guillemets.',
  }),
  'yaml-comma': () => ({
    message: 'Une virgule et une seule est attendue ici, entre deux entrées entre crochets ou accolades.',
    hint: 'Écrivez : ,',
  }),
  'yaml-block-text': () => ({
    message:
      'Un texte annoncé par | ou > commence à la ligne suivante, et toutes ses lignes ont le même retrait.',
    hint: 'Mettez devant le texte au moins deux espaces de plus que devant sa clé.',
  }),
  'yaml-block-inside-brackets': () => ({
    message:
      'Entre crochets ou accolades, les entrées ne peuvent pas avoir leur propre ligne avec un tiret ou « clé: ».',
    hint: 'Fermez d’abord le crochet ou l’accolade, ou séparez les entrées par des virgules.',
  }),
  'yaml-list-on-key-line': ({ text }) => ({
    message: 'Une liste ne peut pas commencer sur la ligne de sa clé.',
    hint: `Écrivez ${quoted(text)} sur la ligne suivante, en retrait ; ou entre guillemets, si ce n’est pas une liste.`,
  }),
  'yaml-hash': () => ({
    message: 'Il manque un espace avant le « # » d’un commentaire.',
    hint: 'Mettez un espace devant ; ou le tout entre guillemets, s’il s’agit d’un texte.',
  }),
  'yaml-directive': ({ directive }) => ({
    message: `La ligne ${quoted(directive)} n’est pas connue ; seul « %YAML 1.2 » l’est, avec « --- » à la ligne suivante.`,
    hint: 'Supprimez la ligne : rien n’est nécessaire à sa place.',
  }),
  'yaml-documents': () => ({
    message: 'Un second document commence ici ; un fichier n’en contient qu’un.',
    hint: 'Supprimez la ligne « --- », ou déplacez ce qui suit vers un autre fichier.',
  }),
  'yaml-tag': ({ tag }) => ({
    message: `${quoted(tag)} donnerait autre chose qu’un texte, un nombre, une liste ou un ensemble de clés.`,
    hint: 'Supprimez ce mot ; s’il fait partie du texte, mettez le tout entre guillemets.',
  }),
  'yaml-merge-key': ({ count }) => ({
    message: `« << » ne fusionne rien ici${count === 1 ? '' : `, ni à ${counted(count - 1, { one: 'autre endroit', other: 'autres endroits' })}`} : les clés s’écrivent en toutes lettres.`,
    hint: 'Écrivez les clés elles-mêmes à sa place.',
  }),
  'yaml-syntax': ({ found }) => ({
    message: found === '' ? 'Il manque quelque chose ici.' : `${quoted(found)} ne peut pas se trouver ici.`,
    hint: 'Cherchez sur cette ligne ou la précédente un guillemet, un crochet, une accolade, un deux-points ou un espace qui manque.',
  }),
  'yaml-11-word': ({ written, reading }) => ({
    message: `D’autres logiciels, qui lisent YAML 1.1, prennent ${quoted(written)} pour ${reading}.`,
    hint: `Mettez-le entre guillemets : "${written}"`,
  }),
  'alias-unknown': ({ name, nearest }) => ({
    message: `${quoted(`*${name}`)} renvoie à ${quoted(`&${name}`)}, qui n’existe pas plus haut.`,
    hint: `S’il s’agit d’un texte, mettez-le entre guillemets : "*${name}"`,
    ...didYouMean(nearest && `*${nearest}`),
  }),
  'alias-cyclic': ({ name }) => ({
    message: `${quoted(`*${name}`)} se trouve dans la valeur même à laquelle il renvoie, qui n’a donc pas de fin.`,
    hint: 'Écrivez la valeur elle-même à sa place.',
  }),
  'anchor-twice': ({ name }) => ({
    message: `${quoted(`&${name}`)} figure deux fois : ${quoted(`*${name}`)} désigne le dernier qui le précède.`,
    hint: 'Donnez un autre nom à l’un des deux.',
  }),
  'comment-swallows': ({ text, comment }) => ({
    message:
      text === ''
        ? 'À partir de « # », tout est commentaire : il n’y a donc pas de valeur.'
        : `À partir de « # », tout est commentaire : le texte se termine par ${quoted(text)}.`,
    hint: `Si cela fait partie du texte, écrivez : ${inQuotes(`${text} ${comment}`.trim())} ; sinon, mettez un espace après « # ».`,
  }),
  'quotes-typographic': ({ written }) => ({
    message: `Les guillemets typographiques font ici partie du texte : ${written}`,
    hint: `S’ils sont de trop, écrivez : ${inQuotes(written.slice(1, -1))}`,
  }),
  'number-inexact': ({ written }) => ({
    message: `Le nombre ${written} ne peut pas être conservé exactement.`,
    hint: `S’il s’agit d’un nom ou d’une référence, mettez-le entre guillemets : "${written}"`,
  }),
  'root-not-map': ({ found, text }) => ({
    message: `Le fichier doit se composer de lignes comme « clé: valeur », mais contient ${found === 'nothing' ? 'le mot qui signifie « rien »' : foundNames[found]}.`,
    hint: /^[\w-]+:\S/.test(text ?? '')
      ? `Un deux-points est suivi d’un espace : écrivez ${quoted((text ?? '').replace(':', ': '))}.`
      : 'Nos fichiers commencent par une ligne comme « kind: program ».',
  }),
  // keys
  'key-twice': ({ key, more }) =>
    more === undefined
      ? {
          message: `La clé ${quoted(key)} figure deux fois dans le même ensemble.`,
          hint: 'Supprimez l’une des deux, ou renommez-la.',
        }
      : {
          message: `À partir de la clé ${quoted(key)}, ${number(more + 1)} clés figurent deux fois dans le même ensemble.`,
          hint: 'Supprimez l’une des deux copies, ou déplacez-la vers un autre fichier.',
        },
  'key-looks-alike': ({ key }) => ({
    message: `Deux clés ressemblent à ${quoted(key)}, et sont faites de caractères différents.`,
    hint: 'Supprimez l’une des deux, ou retapez les deux.',
  }),
  'key-empty': () => ({ message: 'Il n’y a pas de clé avant le deux-points.', hint: 'Écrivez la clé.' }),
  'key-not-text': ({ found }) => ({
    message: `Une clé est un texte, mais celle-ci est ${foundNames[found]}.`,
    hint: 'S’il s’agit d’un texte, mettez-le entre guillemets.',
  }),
  'key-reserved': ({ key }) => ({
    message: `${quoted(key)} est un nom qu’aucune clé ne peut porter.`,
    hint: 'Choisissez-en un autre.',
  }),
  'key-invisible': ({ key, character }) => ({
    message: `La clé ${quoted(key)} contient un caractère invisible (${character}).`,
    hint: 'Supprimez la clé et retapez-la.',
  }),
  'key-unknown': ({ key, nearest, difference, known, isPartOfText }) => ({
    message: `La clé ${quoted(key)} ne peut pas se trouver ici.`,
    ...(isPartOfText
      ? {
          hint: 'Si la virgule qui la précède fait partie d’un texte, mettez tout le texte entre guillemets.',
        }
      : knownWords('Clés qui peuvent être ajoutées', known, nearest, difference)),
  }),
  'key-missing': ({ key, in: path }) => ({
    message:
      path.length === 0
        ? `La clé ${quoted(key)} manque.`
        : `La clé ${quoted(key)} manque dans ${named(path)}.`,
    hint: `Ajoutez une ligne : ${key}: …`,
  }),
  'key-form': ({ key, form, meant }) => ({
    message: `La clé ${quoted(key)} ${form === undefined ? 'n’a pas la forme attendue' : `doit être ${formNames[form]}`}.`,
    ...didYouMean(meant),
  }),
  'keys-exclude': ({ key, other }) => ({
    message: `${quoted(key)} ne peut pas se trouver à côté de ${quoted(other)}.`,
    hint: `Supprimez ${quoted(key)} ou ${quoted(other)}.`,
  }),
  'keys-not-indented': ({ keys, under }) => ({
    message: `${quoted(under)} n’a pas de valeur : ${and(keys.map(quoted))} ${formOf(keys.length, { one: 'doit', other: 'doivent' })} se trouver en dessous, en retrait.`,
    hint: `Mettez deux espaces de plus devant ${keys.length === 1 ? 'cette ligne' : 'chacune de ces lignes'}.`,
  }),
  // kind and format
  'kind-missing': ({ expected, written }) => ({
    message:
      written === undefined
        ? 'Le fichier ne dit pas ce qu’il est : il n’a pas de « kind ».'
        : `La clé « kind » est écrite ici ${quoted(written)}.`,
    hint:
      expected.length === 1
        ? `Commencez le fichier par : kind: ${expected[0]}`
        : `Types possibles : ${listed(expected)}.`,
  }),
  'kind-unknown': ({ found, nearest, difference, known }) => ({
    message: `Le type de fichier ${quoted(found)} n’existe pas.`,
    ...knownWords('Types possibles', known, nearest, difference),
  }),
  'kind-wrong': ({ found, expected }) => ({
    message: `Ce fichier est du type ${quoted(found)} ; le type attendu est ${listed(expected.map(quoted))}.`,
    hint: 'Indiquez un autre fichier, ou corrigez son type.',
  }),
  'format-missing': ({ written }) => ({
    message:
      written === undefined
        ? 'Le fichier ne dit pas quelle version du format de fichier il suit : il n’a pas de « format ».'
        : `La clé « format » est écrite ici ${quoted(written)}.`,
    hint: 'Écrivez : format: 1',
  }),
  'format-unknown': ({ found }) => ({
    message: `Le format est ${found}, et seul 1 est connu.`,
    hint: 'Écrivez : format: 1',
  }),
  // values
  'value-missing': missingValue,
  'value-type': wrongType,
  'value-unknown': ({ at, found, nearest, difference, known }) => ({
    message: `${quoted(found)}${difference === 'quotes' ? ', avec ses guillemets,' : ''} n’est pas une valeur possible pour ${named(at)}.`,
    ...knownWords('Valeurs possibles', known, nearest, difference),
  }),
  'value-form': ({ at, found, form, meant, example }) => ({
    message:
      form === undefined
        ? `${capital(named(at))} n’a pas la forme attendue : ${quoted(found)}.`
        : `${capital(named(at))} doit être ${formNames[form]}, et non ${quoted(found)}.`,
    ...(example !== undefined && form === undefined && { hint: `Cela s’écrit ainsi : ${example}` }),
    ...didYouMean(meant),
  }),
  'date-form': ({ at, found, form, meant }) => ({
    message: `${capital(named(at))} doit être ${formNames[form]}, et non ${quoted(found)}.`,
    hint:
      meant === undefined
        ? 'Écrivez l’année, le mois et le jour avec des traits d’union : 2024-04-29'
        : `Écrivez : ${meant}`,
  }),
  'date-impossible': ({ found, days }) => ({
    message: `Le jour ${found} n’existe pas${days === undefined ? ' : les mois vont de 01 à 12' : ` : le mois a ${days} jours`}.`,
    hint: 'Écrivez l’année, le mois et le jour : 2024-04-29',
  }),
  'text-empty': ({ at }) => ({
    message: `${capital(named(at))} est un texte vide.`,
    hint: 'Écrivez un texte, ou supprimez toute la ligne.',
  }),
  'number-range': ({ at, found, least, most }) => ({
    message: `${capital(named(at))} est ${found} ; valeur attendue : ${range(least, most)}.`,
  }),
  'count-range': ({ at, found, least, most, of }) => ({
    message: `${capital(named(at))} a ${found} ${formOf(found, of === 'items' ? { one: 'entrée', other: 'entrées' } : { one: 'clé', other: 'clés' })}, et doit en avoir ${range(least, most)}.`,
  }),
  'item-twice': ({ at, item }) => ({
    message: `${quoted(item)} figure deux fois dans ${named(at)}.`,
    hint: 'Supprimez l’un des deux.',
  }),
  'none-in-list': ({ at }) => ({
    message: `« none » se trouve parmi les entrées ${ofNamed(at)}, où il serait pris pour l’une d’elles.`,
    hint: 'S’il n’y en a pas, écrivez [] à la place de toute la liste ; s’il y en a, supprimez cette entrée.',
  }),
  'value-wrong': ({ at }) => ({ message: `${capital(named(at))} n’est pas comme attendu ici.` }),
};
