/** What is written as comments into the files that `aeo init` makes, in French. */

import type { Scaffold } from '../en/scaffold.ts';

export const scaffold: Scaffold = {
  program: {
    head: 'Les faits sur le programme qui se vérifient sans interroger personne. Seules les premières lignes sont obligatoires. Ce qui est omis n’est pas démontré, et n’est reproché à personne ; pour dire qu’il n’y en a pas, écrivez le mot none, ou [] pour une liste. Pour utiliser une section, enlevez le signe # seul devant ses lignes.',
    shows: (criteria) => `Peut démontrer : ${criteria.join(', ')}.`,
    parts: {
      id: {
        title: 'Identifiant',
        description: 'Un nom court pour le programme. Les réponses et les plans s’y réfèrent.',
      },
      name: { title: 'Nom', description: 'Le nom du programme dans les rapports.' },
      country: {
        title: 'Pays',
        description:
          'Le pays du programme, par son code de deux majuscules (ISO 3166-1 alpha-2), ou EU pour l’Union européenne.',
      },
      administration: {
        title: 'Administration',
        description: 'L’administration douanière qui gère le programme.',
      },
      asOf: {
        title: 'Date de référence',
        description: 'Le jour pour lequel ce fichier vaut. Les faits postérieurs n’y ont pas leur place.',
      },
      profile: {
        title: 'Version abrégée',
        description:
          'La version abrégée du modèle selon laquelle le programme est évalué. Sans elle, le modèle entier s’applique.',
      },
      launched: {
        title: 'Lancement',
        description:
          'La date à partir de laquelle le programme reçoit des demandes, ou « none » s’il n’a pas commencé.',
      },
      website: { title: 'Site web', description: 'La page publique du programme.' },
      legalBasis: {
        title: 'Base juridique',
        description:
          'Les lois, décrets et arrêtés sur lesquels repose le programme. Une liste donnée est considérée comme complète.',
      },
      mandate: {
        title: 'Mandat',
        description:
          'Comment le directeur général ou la directrice générale de la douane et la haute direction soutiennent le programme.',
      },
      strategy: {
        title: 'Stratégie',
        description: 'La place du programme dans les plans de la douane.',
      },
      integrity: { title: 'Éthique', description: 'Les règles de conduite des agents.' },
      operatorCriteria: {
        title: 'Conditions pour les opérateurs',
        description:
          'Les conditions qu’une entreprise doit remplir pour obtenir le statut d’OEA, et où elles peuvent être lues.',
      },
      operators: {
        title: 'Opérateurs',
        description:
          'À quelles entreprises le programme est ouvert, combien y participent, et ce qui est prévu pour les plus petites.',
      },
      benefits: {
        title: 'Avantages',
        description: 'Ce que les entreprises OEA obtiennent et que les autres n’ont pas.',
      },
      validation: {
        title: 'Validation',
        description: 'Le parcours d’une entreprise, de la demande à la décision, et ce qui suit.',
      },
      training: { title: 'Formation', description: 'Comment les agents et les entreprises sont formés.' },
      organization: {
        title: 'Organisation',
        description: 'Qui fait quoi : unités, postes et responsabilités.',
      },
      channels: {
        title: 'Canaux',
        description:
          'Comment la douane et les entreprises restent en contact au sujet du programme. Une liste donnée est considérée comme complète.',
      },
      partnerAgencies: {
        title: 'Organismes partenaires',
        description:
          'Les autres organismes publics qui contrôlent les marchandises des entreprises OEA. Une liste donnée est considérée comme complète.',
      },
      agencyCoordination: {
        title: 'Coordination des organismes',
        description: 'Ce qui lie la douane et les autres organismes.',
      },
      mutualRecognition: {
        title: 'Reconnaissance mutuelle',
        description:
          'Les arrangements par lesquels deux pays acceptent chacun les entreprises OEA de l’autre.',
      },
      cooperation: {
        title: 'Coopération à l’étranger',
        description: 'Le travail avec des administrations étrangères et des organismes internationaux.',
      },
      pilot: {
        title: 'Phase pilote',
        description:
          'L’essai du programme avec quelques entreprises, ou « none » s’il n’y a pas eu de phase pilote.',
      },
      monitoring: { title: 'Suivi', description: 'Comment le programme mesure son propre travail.' },
    },
    measures: {
      a: 'Moins de documents et de données',
      b: 'Moins d’inspections',
      c: 'Mainlevée rapide',
      d: 'Paiement différé',
      e: 'Garanties',
      f: 'Déclaration unique',
      g: 'Dédouanement dans les locaux',
    },
  },
  answers: {
    head: 'Ce que dit une personne interrogée : un mot d’état derrière chaque critère. check : tout est en place. partial : une partie est en place. ongoing : pas en place, mais des travaux sont en cours (ils doivent être nommés). gap : pas en place. not-applicable : sans objet ici (avec une note). unknown : je ne sais pas. Pour répondre à un critère, enlevez le signe # seul devant sa ligne.',
    details: (year) =>
      `Avec plus qu’un mot : { status: ongoing, work: Ce qui est en cours, due: ${year}-12-31, note: … }`,
    begin: 'Enlevez les {} avec la première réponse.',
  },
};
