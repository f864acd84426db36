/** What `--help` says, and what is wrong with a command line, in French. */

import type { Help } from '../en/help.ts';
import { didYouMean, listed, quoted } from './phrases.ts';

const meant = (nearest: string | undefined): string => {
  const { hint } = didYouMean(nearest);
  return hint === undefined ? '' : ` ${hint}`;
};

const placeholders: Readonly<Record<string, string>> = {
  options: 'options',
  command: 'commande',
  folder: 'dossier',
  paths: 'chemins',
  'folder-or-code': 'dossier-ou-code',
  id: 'id',
  file: 'fichier',
  name: 'nom',
  text: 'texte',
  code: 'code',
  day: 'jour',
  language: 'langue',
  when: 'quand',
  severity: 'gravité',
};

/** A flag, or an argument such as `<name>` by the name that the help gives it. */
const shown = (of: string): string =>
  of.replace(/^<(.*)>$/, (_all, name: string) => `<${placeholders[name] ?? name}>`);

export const help: Help = {
  tool: 'Évalue la maturité d’un programme OEA de la douane, et explique chaque état.',
  headings: {
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
  },
  placeholders,
  choices: (names, byDefault) =>
    byDefault === undefined ? listed(names) : `${listed(names)} ; ${byDefault} par défaut`,
  examples: 'Exemples :',
  exitCodes: [
    'Codes de sortie : 0 terminé ; 1 un fichier d’entrée est incorrect ; 2 ligne de commande incorrecte ; 3 une entrée',
    'ne peut pas être lue, ou rien n’a été trouvé ; 4 le modèle donné à --model est défectueux ; 5 la sortie ne peut',
    'pas être écrite ; 70 une erreur de notre part.',
  ].join('\n'),
  commands: {
    init: 'écrire un fichier du programme commenté et un premier fichier de réponses, prêts à modifier',
    validate: 'dire ce qui ne va pas dans les fichiers',
    assess: 'afficher le tableau des résultats',
    explain: 'dire pourquoi un état est ce qu’il est, ou ce que signifie un code de problème',
    model: 'consulter le modèle, le référentiel de l’évaluation',
    show: 'afficher le modèle, ou tout ce qu’il dit d’un pilier, d’une norme ou d’un critère',
    lint: 'vérifier un fichier de modèle, ou le modèle intégré',
    schema: 'afficher un schéma JSON qui ne renvoie à aucun autre fichier',
  },
  arguments: {
    folder: 'dossier d’évaluation, avec un fichier program.yaml',
    newFolder: 'dossier à créer',
    paths: 'fichiers, dossiers ou motifs ; - est l’entrée standard',
    folderOrCode: 'dossier d’évaluation, ou code de problème',
    id: 'identifiant d’un pilier, d’une liste de vérification, d’une norme ou d’un critère',
    modelFile: 'fichier de modèle ; le modèle intégré par défaut',
    schema: 'ce que décrit le schéma',
  },
  options: {
    help: 'afficher cette aide',
    version: 'afficher la version',
    lang: 'langue des textes',
    color: 'sortie en couleurs',
    ascii: 'des mots seulement, sans symboles',
    quiet: 'ni conseils ni commentaires',
    format: 'forme du résultat',
    output: 'écrire le résultat dans ce fichier',
    force: 'remplacer ce qui existe',
    model: 'évaluer selon ce fichier de modèle au lieu du modèle intégré',
    labels: 'nommer les états selon ce fichier de libellés',
    date: 'jour de l’évaluation, comme 2024-04-29, ou today ; à défaut, la date la plus récente des fichiers',
    failOn: 'gravité à partir de laquelle la commande échoue',
    profile: 'version abrégée du modèle, comme workshop',
    group: 'groupe de la première personne interrogée',
    id: 'identifiant du programme ; à défaut, tiré du nom du dossier',
    name: 'nom du programme',
    country: 'deux lettres du pays (ISO 3166-1)',
    administration: 'administration douanière',
    ask: 'demander le nom, le pays et l’administration dans le terminal',
  },
  mistakes: {
    flag: (found, nearest) => `L’option ${quoted(found)} n’existe pas ici.${meant(nearest)}`,
    command: (found, nearest) => `La commande ${quoted(found)} n’existe pas.${meant(nearest)}`,
    argumentMissing: (name) => `Il manque ${shown(`<${name}>`)} à la commande.`,
    valueMissing: (flag) => `Il manque une valeur après ${flag}.`,
    tooMany: (expected, found) =>
      `La ligne compte ${found} argument${found > 1 ? 's' : ''}, et la commande n’en attend ${expected === 0 ? 'aucun' : `que ${expected}`}.`,
    choice: (of, found, known, nearest) =>
      `La valeur ${quoted(found)} ne peut pas être donnée à ${shown(of)}. Valeurs possibles : ${listed(known)}.${meant(nearest)}`,
    date: (found) =>
      `${quoted(found)} n’est pas une date ; une date s’écrit comme 2024-04-29, ou est le mot today.`,
    seeHelp: (command) => `Voir : ${command} --help`,
  },
};
