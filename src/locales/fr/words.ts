/** The words of reports and of the terminal, in French. */

import type {
  AnswerStatus,
  Bar,
  Cell,
  CriterionLift,
  CriterionWhy,
  InPlace,
  NamedWork,
  RollUpLift,
  RollUpRule,
  ShownOtherwise,
} from '../../types/assessment.ts';
import type { Words } from '../en/words.ts';
import { and, counted, day, didYouMean, form, listed, number, quoted } from './phrases.ts';

const criteria = { one: 'critère', other: 'critères' };
const files = { one: 'fichier', other: 'fichiers' };

const statusWords: Readonly<Record<Cell | AnswerStatus, string>> = {
  check: 'Conforme',
  partial: 'Conformité partielle',
  ongoing: 'En cours',
  gap: 'Lacune',
  'not-applicable': 'Sans objet',
  'not-assessed': 'Non évalué',
  unknown: 'Ne sait pas',
};

const inPlaceWords: Readonly<Record<InPlace, string>> = {
  full: 'entièrement en place',
  part: 'en partie en place',
  none: 'pas en place',
};

const rollUpSentences: Readonly<Record<RollUpRule, string>> = {
  'all-in-place': 'Tout est en place.',
  'all-missing-under-way':
    'Tout ce qui n’est pas en place fait l’objet de travaux, et ces travaux sont nommés.',
  'some-in-place-some-without-work':
    'Une partie est en place, et il manque quelque chose à quoi personne ne travaille.',
  'nothing-in-place': 'Rien n’est en place, et tout ne fait pas l’objet de travaux.',
  'all-not-applicable': 'Rien de cela ne s’applique ici.',
  'some-unanswered':
    'Certains critères n’ont pas encore d’état, et les réponses attendues pourraient changer celui-ci.',
};

const barWords: Readonly<Record<Bar, string>> = {
  check: 'conforme',
  ongoing: 'au moins en cours',
  partial: 'au moins en partie en place',
};

const workReasons: Readonly<Record<NonNullable<NamedWork['reason']>, string>> = {
  'does-not-act': 'travaux non comptés : nommés seulement par un groupe qui n’agit pas sur le programme',
  overdue: 'travaux non comptés : échéance dépassée',
  'no-owner': 'travaux non comptés : l’action n’a pas de responsable',
  'answered-since': 'travaux qui ne comptent plus : une nouvelle réponse a suivi leur achèvement',
  'not-begun': 'travaux pas encore comptés : seulement prévus',
  'in-place': 'travaux devenus inutiles : tout est en place',
  'left-out': 'travaux non comptés : sans réponse qui compte, il n’y a rien à améliorer',
};

/** A place in the program file as its reader would say it: `/partnerAgencies/1/contact` → `partnerAgencies, entrée 2, contact`. */
function field(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step, index) =>
      /^\d+$/.test(step) ? `, entrée ${Number(step) + 1}` : index === 0 ? step : `.${step}`,
    )
    .join('')
    .replace(/(entrée \d+)\./g, '$1, ');
}

/** What in the program file shows otherwise, after « dit autre chose : ». */
function otherwise({ is, at, expected = '', found = '' }: ShownOtherwise): string {
  const where = field(at);
  const sentences: Readonly<Record<ShownOtherwise['is'], string>> = {
    none: `${where} indique qu’il n’y en a pas`,
    missing: `il manque ${expected} dans ${where}`,
    'no-entry-like':
      expected === ''
        ? `aucune entrée de ${where} ne convient`
        : `aucune entrée de ${where} ne contient ${expected}`,
    'too-few': `${where} en compte ${found}, pour un minimum de ${expected}`,
    'too-many': `${where} en compte ${found}, pour un maximum de ${expected}`,
    'too-low': `${where} est égal à ${found}, pour un minimum de ${expected}`,
    'too-high': `${where} est égal à ${found}, pour un maximum de ${expected}`,
    'other-value': `${where} est ${found}, et non ${expected}`,
    'other-kind': `${where} n’est pas du type ${expected}`,
    excluded: `${where} contient ${expected === '' ? 'ce qui ne doit pas s’y trouver' : expected}`,
  };
  return sentences[is];
}

type CriterionFacts = Pick<CriterionWhy, 'rule' | 'groups' | 'middle' | 'heldDownBy' | 'heldDownByFile'> & {
  readonly inPlace?: InPlace;
  readonly isFileShown: boolean;
};

/** In one or two sentences, how a criterion came by what is in place. */
function criterionSentences(facts: CriterionFacts, groupTitle: (group: string) => string): string {
  const { rule, groups, middle, heldDownBy, heldDownByFile, inPlace } = facts;
  const place = inPlace === undefined ? '' : inPlaceWords[inPlace];
  const named = (ids: readonly string[]): string => and(ids.map((id) => quoted(groupTitle(id))));
  switch (rule) {
    case 'settled':
      return inPlace === undefined
        ? 'Tranché par l’évaluateur : sans objet ici.'
        : `Tranché par l’évaluateur : ${place}.`;
    case 'program-alone':
      return facts.isFileShown
        ? 'Aucune des personnes qui savent n’a répondu ; le fichier du programme démontre que tout est en place.'
        : 'Aucune des personnes qui savent n’a répondu ; le fichier du programme dit autre chose.';
    case 'nobody-knows':
      return 'Toutes les personnes interrogées ont répondu, et aucune ne sait : ce n’est pas démontré.';
    case 'not-applicable':
      return 'La plupart des groupes qui savent disent que c’est sans objet ici.';
    case 'not-answered':
      return 'Pas encore de réponse qui puisse donner un état au critère.';
    case 'middle': {
      const counting = groups.filter(({ counts }) => counts).map(({ group }) => group);
      const isOneAnswer = counting.length === 1 && groups.every(({ counts, know }) => !counts || know === 1);
      const of = `${form(counting.length, { one: 'groupe', other: 'groupes' })} ${named(counting)}`;
      const how = `${capital(inPlaceWords[middle ?? 'none'])}, ${isOneAnswer ? `selon la réponse du ${of}` : `selon la plus prudente des réponses du milieu (${of})`}`;
      const said = `, que le résultat touche directement, ${form(heldDownBy.length, { one: 'dit', other: 'disent' })} moins : ${inPlaceWords[lowest(facts)]}`;
      const held =
        heldDownBy.length > 0
          ? ` ; ${form(heldDownBy.length, { one: 'le groupe', other: 'les groupes' })} ${named(heldDownBy)}${said}`
          : '';
      const file = heldDownByFile
        ? ' ; le fichier dit autre chose : donc en partie en place tout au plus'
        : '';
      return `${how}${held}${file}.`;
    }
  }
}

const lowest = ({ groups, heldDownBy, middle }: CriterionFacts): InPlace =>
  groups.find(({ group }) => group === heldDownBy[0])?.inPlace ?? middle ?? 'none';
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What would lift a criterion, after « Pour obtenir « conforme » : ». */
function criterionLift(lift: CriterionLift, groupTitle: (group: string) => string): string {
  const { needs, groups = [], file } = lift;
  switch (needs) {
    case 'work':
      return 'des travaux nommés par une personne qui agit, ou une action en cours, avec responsable, dans plan.yaml';
    case 'decision':
      return 'une autre décision de l’évaluateur';
    case 'program-file':
      return 'le fichier du programme doit le démontrer';
    case 'hearing':
      return `une réponse autre que « ne sait pas », du groupe ${listed(groups.map(({ group }) => quoted(groupTitle(group))))}`;
    case 'answers': {
      const more = groups.map(
        ({ group, answers }) => `${number(answers)} de plus du groupe ${quoted(groupTitle(group))}`,
      );
      const must = groups.length === 1 && groups[0]?.answers === 1 ? 'doit' : 'doivent';
      const says = groups.some(({ atLeast }) => atLeast === 'full')
        ? 'que tout est en place'
        : 'qu’une partie au moins est en place';
      const answered = `parmi les personnes qui ont répondu, ${and(more)} ${must} dire ${says}`;
      return file ? `${answered}, et le fichier du programme doit le démontrer` : answered;
    }
  }
}

/** What would lift a standard or pillar, after « Pour obtenir « en cours » : ». */
function rollUpLift({ needs, oneOf, allOf, unanswered }: RollUpLift): string {
  const also =
    unanswered.length === 0 ? '' : ` ; de même pour ce qui n’a pas encore d’état (${unanswered.join(', ')})`;
  switch (needs) {
    case 'answer':
      return `des réponses à ${unanswered.join(', ')}`;
    case 'something-in-place':
      return oneOf.length === 1
        ? `au moins une partie en place pour ${oneOf.join(', ')}`
        : `au moins une partie en place pour l’un de ces critères : ${oneOf.join(', ')}`;
    case 'work':
      return `des travaux sur ${allOf.join(', ')} (nommés dans une réponse, ou action en cours dans plan.yaml)${also}`;
    case 'in-place':
      return `${counted(allOf.length, criteria)} entièrement en place : ${allOf.join(', ')}${also}`;
  }
}

const meant = (nearest: string | undefined): string => {
  const { hint } = didYouMean(nearest);
  return hint === undefined ? '' : ` ${hint}`;
};

/** A status within a sentence; a label of the user’s own stays as it is. */
const inSentence = (status: string): string =>
  quoted(
    Object.values(statusWords).includes(status) ? status.slice(0, 1).toLowerCase() + status.slice(1) : status,
  );

const assessed = 'un état';

/** Why a file cannot be written, by the code of the system. */
const whyUnwritten: Readonly<Record<string, string>> = {
  ENOENT: 'ce dossier n’existe pas',
  ENOTDIR: 'un fichier se trouve là où un dossier est attendu',
  EEXIST: 'un fichier se trouve là où un dossier est attendu',
  EISDIR: 'c’est un dossier',
  EACCES: 'vous n’avez pas le droit d’écrire à cet endroit',
  EPERM: 'vous n’avez pas le droit d’écrire à cet endroit',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  ENAMETOOLONG: 'le nom est trop long',
};

export const words: Words = {
  statuses: statusWords,
  shortStatuses: {
    check: 'conforme',
    partial: 'partiel',
    ongoing: 'en cours',
    gap: 'lacune',
    'not-applicable': 'sans objet',
    'not-assessed': 'non évalué',
    unknown: 'ne sait pas',
  },
  rollUpSentences,
  workReasons,
  otherwise,
  criterionSentences,
  criterionLift,
  rollUpLift,

  quoted,
  labeled: (label, text) => `${label} : ${text}`,
  inTurn: (parts) => parts.join(' ; '),

  notShown: 'Non démontré',
  ongoingWork: (status, work) => `${status} : ${work.join(' ; ')}`,
  andMore: (count) => `et ${counted(count, { one: 'autre', other: 'autres' })}`,
  inPlaceOf: (count, of) => `${number(count)} sur ${number(of)} en place`,
  workBegun: (count, of) => `travaux commencés : ${number(count)} sur ${number(of)}`,
  soFar: (cell, count, of) => `jusqu’ici ${cell} (${number(count)} sur ${number(of)})`,
  shortForm: (asked, of) => `version abrégée, ${number(asked)} sur ${number(of)}`,

  date: day,
  model: (id, version) => `Modèle ${id} ${version}`,
  respondents: (count, groups) =>
    count === 0
      ? 'aucune personne interrogée'
      : `${counted(count, { one: 'personne interrogée', other: 'personnes interrogées' })} dans ${counted(groups, { one: 'groupe', other: 'groupes' })}`,
  decided: (count, of) =>
    `${counted(count, criteria)} sur ${number(of)} ${form(count, { one: 'a', other: 'ont' })} un état`,
  rests: (evidence, word, file, settled) =>
    `Repose sur : éléments probants ${number(evidence)} · parole seule ${number(word)} · fichier du programme ${number(file)} · tranché ${number(settled)}`,
  modelNotTranslated: 'Le modèle n’est pas traduit en français ; ses textes sont affichés tels quels.',
  notReviewed:
    'Langue : français ; la traduction n’a pas encore été relue par une personne de langue maternelle française qui connaît la douane.',
  agreement: (percent) => `${number(percent)} % des réponses concordent`,
  differOn: (groups, count) => `désaccord sur ${counted(count, criteria)} entre ${and(groups.map(quoted))}`,
  notHeard: (groups) => `Groupes non entendus : ${groups.join(', ')}`,
  notHeardOn: (group, count, of) =>
    count === of ? group : `${group} (${counted(count, criteria)} sur ${number(of)})`,

  pillar: 'Pilier',
  goal: 'Objectif',
  status: 'État',
  note: 'NOTE',
  comment: 'COMMENTAIRE',
  checklists: 'Listes de vérification',
  inTheWay: 'Obstacles',
  differ: 'Désaccords',
  fileOtherwise: 'Contradictions',
  more: (count) => counted(count, { one: 'autre', other: 'autres' }),
  nobodyWorks: 'personne n’y travaille',
  recommended: 'recommandé',
  requirementsMet: (stage) =>
    stage === undefined
      ? 'Exigences remplies jusqu’à l’étape : aucune pour l’instant.'
      : `Exigences remplies jusqu’à l’étape : ${stage}.`,
  lacks: (stage, lacks) => `Il manque encore à l’étape ${quoted(stage)} : ${lacks.join(', ')}.`,
  bars: barWords,
  lack: (title, bar, status) => `${title} (exigé : ${bar} ; actuel : ${status})`,
  indicative: (leftOut) =>
    leftOut.length === 0
      ? 'À titre indicatif : l’évaluation suit une version abrégée.'
      : `À titre indicatif : l’évaluation suit une version abrégée, qui laisse de côté : ${leftOut.join(', ')}.`,
  next: (command) => `Ensuite : ${command}`,
  nextFill: (folder) =>
    `Ensuite : modifiez ${folder}/program.yaml et les réponses, puis aeo assess ${folder}`,

  counts: (check, part, ongoing, gaps, of) =>
    `en place ${number(check)} · en partie ${number(part)} · en cours ${number(ongoing)} · lacunes ${number(gaps)} · sur ${of}`,
  required: (count) => counted(count, { one: 'obligatoire', other: 'obligatoires' }),
  recommendedCount: (count) => counted(count, { one: 'recommandé', other: 'recommandés' }),
  assessor: 'Évaluateur',
  witness: 'témoin',
  notAsked: 'groupe non interrogé',
  namedBy: (count, of) =>
    `travaux nommés par ${counted(count, { one: 'personne', other: 'personnes' })} sur ${number(of)}`,
  inPlan: (actions) => `plan.yaml : ${actions.join(', ')}`,
  due: (date) => `échéance : ${day(date)}`,
  evidence: 'élément probant',
  file: 'le fichier',
  fileShown: 'le démontre',
  fileNotShown: 'ne le démontre pas',
  fileSays: (reason) => `dit autre chose : ${reason}`,
  fileShowsAgainst: 'Le fichier du programme le démontre ; une réponse dit que ce n’est pas en place.',
  answerAgainst: 'Une réponse dit que c’est en place ; le fichier du programme dit autre chose.',
  hands: (hands) => `vote à main levée : ${hands.join(', ')}`,
  decidedBy: { plenary: 'décidé en plénière', assessor: 'décidé par l’évaluateur' },
  wouldLift: (to, change) => `Pour obtenir ${to === assessed ? to : inSentence(to)} : ${change}.`,
  assessed,

  pillars: 'Piliers',
  groups: 'Groupes',
  stages: 'Étapes',
  profiles: 'Versions abrégées',
  criteriaAlone: (count) => counted(count, criteria),
  criteriaCount: (all, required) =>
    `${counted(all, criteria)}, dont ${counted(required, { one: 'obligatoire', other: 'obligatoires' })}`,
  requiredOne: 'obligatoire',
  asked: 'Groupes interrogés',
  witnesses: 'Témoins',
  question: 'Question',
  guidance: 'Comment juger',
  guidanceKeys: {
    check: 'Conforme',
    partial: 'Conformité partielle',
    ongoing: 'En cours',
    notApplicable: 'Sans objet',
    note: 'Note',
  },
  evidenceToSee: 'Éléments probants à demander',
  programChecks: 'Ce que le fichier du programme peut démontrer',
  sources: 'Sources',
  trust: {
    workshop: 'diapositives de l’atelier',
    primary: 'lu dans la source primaire',
    secondary: 'lu dans une source secondaire',
    unverified: 'non vérifié',
  },

  noSuchId: (id, nearest) =>
    `${quoted(id)} n’est ni un pilier, ni une liste de vérification, ni une norme, ni un critère du modèle.${meant(nearest)}`,
  wrong: 'Par exemple',
  mended: 'Corrigé',
  noSuchCode: (code, nearest) =>
    `${quoted(code)} n’est pas un code de problème ; pour expliquer un état, donnez un dossier et un identifiant.${meant(nearest)}`,
  noSuchChoice: (flag, found, known, nearest) =>
    known.length === 0
      ? `La valeur ${quoted(found)} ne peut pas être donnée à ${flag} : le modèle n’en propose aucune.`
      : `La valeur ${quoted(found)} ne peut pas être donnée à ${flag} ; le modèle propose ${and(known)}.${meant(nearest)}`,
  wrongId: (id, instead) =>
    `${quoted(id)} n’est pas un identifiant : un identifiant se compose de minuscules sans accent, de chiffres et de traits d’union, comme ${instead}.`,
  noSuchCountry: (found) =>
    `${quoted(found)} n’est pas un code de pays : il s’agit de deux majuscules selon la norme ISO 3166-1, comme MN.`,
  noTerminal:
    'Impossible de poser des questions : il n’y a pas de terminal. Omettez l’option qui en pose, ou donnez les réponses sous forme d’options.',
  start: {
    name: 'Programme OEA',
    country: 'AQ',
    administration: 'Administration douanière',
    asks: {
      name: 'Nom du programme',
      country: 'Pays (deux lettres, comme MN)',
      administration: 'Administration douanière',
    },
  },
  initialized: (folder) =>
    [
      `${folder}/program.yaml   les faits sur le programme : d’abord le nom et le pays, puis ce que vous savez`,
      `${folder}/answers.yaml   ce que dit la première personne interrogée ; pour plusieurs personnes : un dossier « answers », un fichier par personne`,
      '',
    ].join('\n'),

  outputIsInput: (path) => `${quoted(path)} est l’un des fichiers lus ; il n’est pas remplacé.`,
  outputExists: (path) => `${quoted(path)} existe déjà. --force le remplace.`,
  outputFailed: (path, code) => `Impossible d’écrire ${quoted(path)} : ${whyUnwritten[code] ?? code}.`,

  bug: 'C’est une erreur d’aeo, et non la vôtre. Indiquez à ses auteurs la commande que vous avez lancée, et ceci :',
  outputLost: (code) => `La sortie n’a pas pu être écrite : ${whyUnwritten[code] ?? code}.`,

  severities: { error: 'erreur', warning: 'avertissement' },
  relatedPlace: 'voir aussi',
  noProblems: (count) => `Aucun problème dans ${counted(count, files)}.`,
  problemCounts: (errors, warnings, wrong, count) => {
    const counts = [
      ...(errors > 0 ? [counted(errors, { one: 'erreur', other: 'erreurs' })] : []),
      ...(warnings > 0 ? [counted(warnings, { one: 'avertissement', other: 'avertissements' })] : []),
    ];
    return `${and(counts)} dans ${counted(wrong, files)} sur ${number(count)}.`;
  },
  moreProblems: (count) => `… et ${counted(count, { one: 'autre problème', other: 'autres problèmes' })}.`,
  saysMore: (code) => `aeo explain ${code}   en dit plus.`,
  passedOver: (count) =>
    count === 1
      ? '1 autre fichier YAML a été laissé de côté : son type ne nous concerne pas.'
      : `${counted(count, { one: 'autre fichier YAML a été laissé', other: 'autres fichiers YAML ont été laissés' })} de côté : leur type ne nous concerne pas.`,
};
