// Generated from schemas/overlay.schema.json by `npm run generate`; do not edit.

import type { Guidance, ProgramCheck, Questions, Source } from './model.ts';

/**
 * A model made from another one: that one with a few changes, each with its reason. Everything that is not changed is as in the other model, whose text it shares. Its own text is English, as that of a model.
 */
export interface Overlay {
  /** The word “overlay” says what this file is: changes to a model. */
  readonly kind: 'overlay';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /**
   * The name of the model that results. It is not that of the model that is changed, so that answers to the two can be told apart.
   */
  readonly id: string;
  /**
   * The version of the model that results. Raise the first number when criteria go or change their meaning, the second when some are added, the third for wording.
   */
  readonly version: string;
  /** The name of the model that results, in reports. */
  readonly title: string;
  /** What the changes are made for, and who decided them. */
  readonly description?: string;
  /**
   * The id of the model that is changed: a model file beside this one that is called <id>.yaml, or else the model that ships with the tool.
   */
  readonly extends: string;
  /**
   * The version of the model that is changed, as it was when the changes were decided. They are looked at again when it becomes another one.
   */
  readonly baseVersion: string;
  /**
   * What added and reworded criteria rest on, by key, beside the sources of the model that is changed. Criteria cite the keys of both.
   */
  readonly sources?: {
    readonly [k: string]: Source;
  };
  /**
   * New standards that added criteria belong to, by their full ids. Their pillars and checklists are those of the model that is changed; each stands at the end of its own.
   */
  readonly standards?: {
    readonly [k: string]: NewStandard;
  };
  /**
   * What is other than in the model that is changed, one entry for each change. A criterion can be both reworded and made required or recommended.
   */
  readonly changes: readonly Change[];
}

/** A named part of a pillar or checklist that the changed model does not have. */
export interface NewStandard {
  /** The name of the standard in reports. */
  readonly title: string;
  /** What the standard is about, in a sentence or two. */
  readonly description?: string;
}

/** One change to one criterion, with its reason. The word “as” says of which kind it is. */
export type Change = LeftOut | MadeRequired | MadeRecommended | Reworded | Added;

/**
 * A criterion that is not asked and is in no result. A short form or stage of the changed model that names it does so no longer.
 */
export interface LeftOut {
  /** The criterion that is left out, by its full id. */
  readonly criterion: string;
  /** The criterion is left out. */
  readonly as: 'left-out';
  readonly reason: string;
}

/**
 * A criterion that is only recommended in the changed model, and decides the status of its standard and pillar here.
 */
export interface MadeRequired {
  /** The criterion that becomes required, by its full id. */
  readonly criterion: string;
  /** The criterion is required. */
  readonly as: 'required';
  readonly reason: string;
}

/** A criterion that is required in the changed model, and is only reported beside here. */
export interface MadeRecommended {
  /** The criterion that becomes recommended, by its full id. */
  readonly criterion: string;
  /** The criterion is recommended. */
  readonly as: 'recommended';
  readonly reason: string;
}

/**
 * A criterion that is put in other words or rests on other sources. What is left out stays as it is; who is asked and what the program file shows always do.
 */
export interface Reworded {
  /** The criterion that is reworded, by its full id. */
  readonly criterion: string;
  /** The criterion is reworded. */
  readonly as: 'reworded';
  readonly reason: string;
  /** What is in place when the criterion is met: one test, in the present tense. */
  readonly statement?: string;
  /**
   * How the criterion is put to a respondent: one text for all, or one for each group whose question changes.
   */
  readonly question?: string | Questions;
  /** How to tell the statuses apart, as far as that changes. */
  readonly guidance?: GuidanceChange;
  /** What to ask to see, all of it: this list takes the place of the other one. */
  readonly evidence?: readonly string[];
  /**
   * What the criterion rests on, all of it: keys of the sources above and of those of the changed model.
   */
  readonly sources?: readonly string[];
}

/**
 * How to tell the statuses apart: what is written here takes the place of what the changed model says.
 */
export interface GuidanceChange {
  /** What it looks like when it is fully in place. */
  readonly check?: string;
  /** What counts as in place in part. */
  readonly partial?: string;
  /** Which work counts as being under way. */
  readonly ongoing?: string;
  /** For whom “not applicable” is a fair answer. */
  readonly notApplicable?: string;
  /** What else to know. */
  readonly note?: string;
}

/**
 * A criterion that the changed model does not have. It stands at the end of its standard, which is one of the changed model or one of the new standards above.
 */
export interface Added {
  /** The full id of the new criterion: pillar or checklist, standard and criterion, with dots between. */
  readonly criterion: string;
  /** The criterion is added. */
  readonly as: 'added';
  readonly reason: string;
  /** What is in place when the criterion is met: one test, in the present tense. */
  readonly statement: string;
  /** How the criterion is put to a respondent: one text for all, or one for each group that is asked. */
  readonly question: string | Questions;
  /** How to tell the statuses apart. What none of them describes is a gap. */
  readonly guidance?: Guidance;
  /** What to ask to see: documents, registers, minutes. */
  readonly evidence?: readonly string[];
  /**
   * The groups that are asked, of those that the changed model has. A group is asked only what it can know.
   */
  readonly asked: readonly string[];
  /**
   * Those of the asked groups that live with the result: the criterion is in place at most as far as each of them says.
   */
  readonly witnesses?: readonly string[];
  /**
   * true: it decides the status of its standard and pillar. false: recommended, reported beside. Left out, it is required.
   */
  readonly required?: boolean;
  /** What the criterion rests on: keys of the sources above and of those of the changed model. */
  readonly sources?: readonly string[];
  /**
   * What the program file can show of the criterion. All checks hold: shown. One fails on something that is there: shown otherwise. Else: not shown.
   */
  readonly program?: readonly ProgramCheck[];
}
