/** The sentences of problems, in French: one function a code. */

import type { NeverHolds, Referenced } from '../../problem.ts';
import type { ProblemCatalog, ProblemWords } from '../en/problems.ts';
import { and, counted, didYouMean, form, listed, quoted } from './phrases.ts';
import { readingProblems } from './reading-problems.ts';

const kinds: Readonly<Record<string, string>> = {
  object: 'un ensemble de clés',
  array: 'une liste',
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'une valeur true ou false',
  none: 'le mot « none »',
};
const kindsListed = (names: readonly string[]): string => listed(names.map((name) => kinds[name] ?? name));

const referenced: Readonly<Record<Referenced, string>> = {
  units: 'unités',
  positions: 'postes',
  'training-materials': 'supports de formation',
  'national-benefits': 'avantages nationaux',
  actions: 'actions',
};

/** `says`: a feminine subject with its verb. */
function neverHolds(says: string, reason: NeverHolds): ProblemWords {
  const at = quoted(reason.at);
  switch (reason.is) {
    case 'no-field': {
      const where = reason.at === '' ? '' : ` sous ${at}`;
      const hint =
        reason.known.length === 0 ? {} : { hint: `Clés possibles à cet endroit : ${listed(reason.known)}.` };
      return {
        message: `${says} : dans un fichier du programme, il n’y a pas de clé ${quoted(reason.key)}${where}.`,
        ...hint,
        ...didYouMean(reason.nearest),
      };
    }
    case 'inside-list':
      return {
        message: `${says} : dans un fichier du programme, ${at} est une liste, qui n’a pas de clé ${quoted(reason.key)}.`,
        hint: 'Désignez la liste, et dites avec « contains » ou « items » comment sont ses entrées.',
      };
    case 'other-kind':
      return {
        message: `${says} : elle attend ${kindsListed(reason.expected)}, mais dans un fichier du programme ${at} est ${kindsListed(reason.found)}.`,
      };
    case 'other-value': {
      const hint = reason.known.length === 0 ? {} : { hint: `Valeurs possibles : ${listed(reason.known)}.` };
      return {
        message: `${says} : dans un fichier du programme, ${at} n’a jamais la valeur ${listed(reason.expected.map(quoted))}.`,
        ...hint,
        ...didYouMean(reason.nearest),
      };
    }
    case 'bounds': {
      const of = {
        value: '',
        entries: ` ${form(reason.least, { one: 'entrée', other: 'entrées' })}`,
        keys: ` ${form(reason.least, { one: 'clé', other: 'clés' })}`,
      }[reason.of];
      return {
        message: `${says} : elle exige au moins ${reason.least}${of} pour ${at}, et le maximum possible est ${reason.most}.`,
      };
    }
    case 'excluded':
      return {
        message: `${says} : son « not » exclut tout ce que ${at} peut contenir dans un fichier du programme.`,
      };
    case 'contradiction':
      return { message: `${says} : ses exigences pour ${at} se contredisent.` };
  }
}

export const problems: ProblemCatalog = {
  ...readingProblems,
  // files
  'file-missing': ({ path }) => ({ message: `Aucun fichier ni dossier ne s’appelle ${quoted(path)}.` }),
  'nothing-matched': ({ path }) => ({
    message: `Rien n’a été vérifié : ${quoted(path)} ne contient aucun de nos fichiers.`,
    hint: 'Nos fichiers sont en YAML et commencent par une ligne comme « kind: program ».',
  }),
  'folder-expected': ({ folder }) => ({
    message: 'C’est un fichier ; un dossier est attendu.',
    hint: `Donnez le dossier : ${folder}`,
  }),
  'program-file-missing': ({ folder, misnamed }) => ({
    message: `${quoted(folder)} n’est pas un dossier d’évaluation : il n’a pas de program.yaml.`,
    hint:
      misnamed === undefined
        ? `Tapez : aeo init ${folder}`
        : `S’il s’agit de ${quoted(misnamed)}, nommez-le « program.yaml ».`,
  }),
  'answers-in-two-places': ({ single }) => ({
    message: `Il y a des réponses dans ${quoted(single)} et dans le dossier « answers » ; il faut choisir l’un des deux.`,
    hint: 'Déplacez le fichier unique vers le dossier « answers ».',
  }),
  'file-misnamed': ({ file, instead, why }) => {
    switch (why) {
      case 'name':
        return {
          message: `${quoted(file)} n’est pas lu à cause de son nom.`,
          hint: `Nommez-le ${quoted(instead)}.`,
        };
      case 'place':
        return {
          message: `${quoted(file)} n’est pas lu à cause de son emplacement.`,
          hint: `Déplacez-le vers ${quoted(instead)}.`,
        };
      case 'folder':
        return {
          message: `Les fichiers du dossier ${quoted(file)} ne sont pas lus à cause de leur emplacement.`,
          hint: `Déplacez-les vers le dossier ${quoted(instead)}.`,
        };
      case 'second':
        return {
          message: `${quoted(file)} n’est pas lu, parce qu’il y a aussi ${quoted(instead)}.`,
          hint: `Mettez ce qui compte dans ${quoted(instead)}, ou déplacez ce fichier vers un dossier à part.`,
        };
    }
  },
  // meaning: answers
  'criterion-unknown': ({ id, nearest }) => ({
    message: `Le modèle n’a pas de critère ${quoted(id)}.`,
    ...didYouMean(nearest),
  }),
  'noted-id-unknown': ({ id, nearest }) => ({
    message: `Le modèle n’a ni pilier, ni liste de vérification, ni norme ${quoted(id)} sous quoi placer une note.`,
    ...didYouMean(nearest),
  }),
  'program-mismatch': ({ found, expected }) => ({
    message: `Ce fichier concerne le programme ${quoted(found)}, mais le program.yaml voisin est celui de ${quoted(expected)}.`,
    hint: `Si le fichier a sa place ici, écrivez : program: ${expected}`,
  }),
  'model-mismatch': ({ found, expected }) => ({
    message: `Ces réponses portent sur le modèle ${quoted(found)}, et le modèle utilisé est ${quoted(expected)}.`,
    hint: 'Indiquez le fichier de ce modèle avec --model.',
  }),
  'model-major-version': ({ found, expected }) => ({
    message: `Ces réponses portent sur la version ${found} du modèle ; la version ${expected} demande autre chose.`,
    hint: 'Posez de nouveau les questions, ou indiquez le fichier de l’ancien modèle avec --model.',
  }),
  'model-minor-version': ({ found, expected }) => ({
    message: `Ces réponses portent sur la version ${found} du modèle ; la version ${expected} est utilisée, et peut en demander plus.`,
  }),
  'group-unknown': ({ id, nearest, known }) => ({
    message: `Le modèle n’a pas de groupe ${quoted(id)}.`,
    hint: `Groupes possibles : ${listed(known)}.`,
    ...didYouMean(nearest),
  }),
  'group-not-asked': ({ group, criterion, asked }) => ({
    message: `Le groupe ${quoted(group)} n’est pas interrogé sur le critère ${quoted(criterion)}, réservé à ${and(asked)} ; sa réponse compte malgré tout.`,
  }),
  'respondent-twice': ({ id }) => ({
    message: `La personne interrogée ${quoted(id)} a déjà un autre fichier de réponses.`,
    hint: 'Donnez à chaque personne interrogée son propre identifiant, ou réunissez les deux séries de réponses dans un seul fichier.',
  }),
  'ongoing-without-work': ({ criterion }) => ({
    message: `« ongoing » dit que des travaux sont en cours, mais la réponse au critère ${quoted(criterion)} n’en nomme aucun.`,
    hint: 'Écrivez ce qui est en cours : { status: ongoing, work: … }. Sans travaux, c’est une lacune.',
  }),
  'work-out-of-place': ({ status }) => ({
    message:
      status === ''
        ? 'Des travaux sont nommés, mais personne ne répond « ongoing » ou « partial ».'
        : `Des travaux sont nommés à côté de ${quoted(status)} ; seuls « ongoing » et « partial » en admettent.`,
    hint: 'Changez l’état, ou déplacez le texte vers « note ».',
  }),
  'not-applicable-without-note': ({ criterion }) => ({
    message: `« not-applicable » exige un motif, et la réponse au critère ${quoted(criterion)} n’en donne aucun.`,
    hint: 'Écrivez pourquoi : { status: not-applicable, note: … }.',
  }),
  'decision-without-note': ({ criterion }) => ({
    message: `La réponse de l’évaluateur tranche le critère ${quoted(criterion)} et doit dire pourquoi ; il n’y a pas de note.`,
    hint: 'Écrivez pourquoi : { status: …, note: … }.',
  }),
  'assessor-only': ({ key }) => ({
    message: `${quoted(key)} a sa place dans le fichier de l’évaluateur ; cette personne interrogée est d’un autre groupe.`,
    hint: 'Déplacez cette clé vers un fichier de réponses avec « group: assessor ».',
  }),
  'profile-unknown': ({ id, nearest, known }) => ({
    message: `Le modèle n’a pas de version abrégée ${quoted(id)}.`,
    hint:
      known.length === 0
        ? 'Il n’en a aucune : supprimez la ligne.'
        : `Versions possibles : ${listed(known.map(quoted))}.`,
    ...didYouMean(nearest),
  }),
  'evidence-expired': ({ title, until, date }) => ({
    message: `L’élément probant ${quoted(title)} est valable jusqu’à la date ${until} ; à la date ${date}, il ne compte plus.`,
  }),
  'work-overdue': ({ work, due, date }) => ({
    message: `Les travaux ${quoted(work)} ont pour échéance ${due} ; à la date ${date}, ils ne comptent plus.`,
    hint: 'S’ils continuent, écrivez la nouvelle échéance.',
  }),
  // meaning: everywhere
  'id-twice': ({ id }) => ({
    message: `L’identifiant ${quoted(id)} figure deux fois dans cette liste.`,
    hint: 'Changez l’un des deux.',
  }),
  'reference-unknown': ({ id, what, nearest }) => ({
    message: `${quoted(id)} ne figure pas parmi les ${referenced[what]} de ce fichier.`,
    ...didYouMean(nearest),
  }),
  'dates-out-of-order': ({ first, firstDate, second, secondDate }) => ({
    message: `La date de ${quoted(second)} (${secondDate}) précède celle de ${quoted(first)} (${firstDate}).`,
  }),
  // meaning: labels
  'label-twice': ({ label, first, second }) => ({
    message: `${quoted(first)} et ${quoted(second)} s’appellent tous deux ${quoted(label)} : personne ne peut les distinguer.`,
    hint: 'Donnez un autre libellé à l’un des deux.',
  }),
  // meaning: plan
  'plan-cycle': ({ actions }) => ({
    message:
      actions.length === 1
        ? `L’action ${quoted(actions[0] ?? '')} s’attend elle-même.`
        : `Les actions ${and(actions.map(quoted))} s’attendent les unes les autres : aucune ne peut commencer.`,
    hint: 'Supprimez une entrée sous « dependsOn ».',
  }),
  'done-without-date': ({ action }) => ({
    message: `L’action ${quoted(action)} est terminée, mais rien ne dit depuis quand ; en attendant, elle compte comme des travaux en cours.`,
    hint: 'Ajoutez « doneOn » avec le jour.',
  }),
  // meaning: model
  'group-reserved': ({ id }) => ({
    message: `L’identifiant ${quoted(id)} est réservé à l’évaluateur et ne peut pas être celui d’un groupe du modèle.`,
    hint: 'Donnez un autre identifiant au groupe.',
  }),
  'question-missing': ({ group, criterion }) => ({
    message: `Le groupe ${quoted(group)} est interrogé sur le critère ${quoted(criterion)}, mais il n’y a pas de question pour lui.`,
    hint: `Ajoutez ${quoted(`${group}: …`)} sous « question », ou écrivez une seule question pour tous les groupes.`,
  }),
  'question-not-asked': ({ group, criterion }) => ({
    message: `Il y a une question pour le groupe ${quoted(group)}, mais il n’est pas interrogé sur le critère ${quoted(criterion)}.`,
    hint: `Ajoutez ${quoted(group)} sous « asked », ou supprimez la question.`,
  }),
  'source-unknown': ({ id, nearest }) => ({
    message: `Le modèle n’a pas de source ${quoted(id)}.`,
    hint: 'Ajoutez-la sous « sources » en tête du modèle.',
    ...didYouMean(nearest),
  }),
  'witness-not-asked': ({ group }) => ({
    message: `Le groupe ${quoted(group)} est témoin, mais il n’est pas interrogé.`,
    hint: `Ajoutez ${quoted(group)} sous « asked », ou supprimez-le sous « witnesses ».`,
  }),
  'requirement-unknown': ({ id, nearest }) => ({
    message: `L’étape exige ${quoted(id)}, mais aucun pilier, aucune liste de vérification, aucune norme et aucun critère du modèle n’a cet identifiant.`,
    ...didYouMean(nearest),
  }),
  'profile-criterion-unknown': ({ id, nearest }) => ({
    message: `La version abrégée demande ${quoted(id)}, mais aucun critère du modèle n’a cet identifiant.`,
    ...didYouMean(nearest),
  }),
  'pillar-without-required': ({ id }) => ({
    message: `${quoted(id)} n’a aucun critère obligatoire et ne peut donc jamais recevoir d’état.`,
    hint: 'Supprimez « required: false » dans au moins un de ses critères.',
  }),
  'check-impossible': (reason) => neverHolds('La vérification ne peut jamais être satisfaite', reason),
  'check-part-impossible': (reason) =>
    neverHolds('Cette partie de la vérification ne peut jamais être satisfaite', reason),
  'criterion-without-source': ({ id }) => ({
    message: `Le critère ${quoted(id)} ne cite aucune source : personne ne peut voir sur quoi il se fonde.`,
    hint: 'Ajoutez « sources: [ … ] » avec des clés des sources qui sont en tête du modèle.',
  }),
  'required-on-unverified': ({ id }) => ({
    message: `Le critère ${quoted(id)} est obligatoire, mais aucune des sources qu’il cite n’est vérifiée.`,
    hint: 'Citez une source qui a été lue, ou rendez le critère recommandé avec « required: false ».',
  }),
  'source-unused': ({ id }) => ({
    message: `Aucun critère ne cite la source ${quoted(id)}.`,
    hint: 'Citez-la là où un critère repose sur elle, ou supprimez-la.',
  }),
  'model-not-found': ({ id }) => ({
    message: `C’est une traduction du modèle ${quoted(id)}, qui n’est pas parmi les fichiers indiqués.`,
    hint: 'Indiquez le modèle et sa traduction ensemble, ou leur dossier.',
  }),
  'translation-missing': ({ id, language, count }) => ({
    message:
      count === 1
        ? `Il manque à la traduction ${quoted(language)} un texte du modèle, sous ${quoted(id)} ; il est affiché en anglais.`
        : `Il manque à la traduction ${quoted(language)} ${counted(count, { one: 'texte', other: 'textes' })} du modèle, le premier sous ${quoted(id)} ; ils sont affichés en anglais.`,
  }),
  'translation-unknown': ({ id, nearest }) => ({
    message: `Le modèle n’a pas de ${quoted(id)} ici : cette traduction n’est jamais affichée.`,
    ...didYouMean(nearest),
  }),
  'translation-evidence': ({ criterion, found, expected }) => ({
    message: `La traduction du critère ${quoted(criterion)} énumère ${counted(found, { one: 'élément probant', other: 'éléments probants' })}, et le modèle ${expected}.`,
    hint: 'Écrivez une entrée pour chaque entrée du modèle, dans le même ordre.',
  }),
};
