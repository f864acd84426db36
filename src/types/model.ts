// Generated from schemas/model.schema.json by `npm run generate`; do not edit.

import type { LeastStatus } from './common.ts';

/**
 * The yardstick by which programs are assessed: pillars, standards and criteria, who is asked, what the program file can show, and the stages that follow from the statuses. Its text is English; translations stand beside it.
 */
export interface Model {
  /** The word “model” says what this file is: a yardstick for AEO programs. */
  readonly kind: 'model';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** The name by which answers refer to this model. */
  readonly id: string;
  /**
   * The version of the model. Raise the first number when criteria go or change their meaning, the second when some are added, the third for wording.
   */
  readonly version: string;
  /** The name of the model in reports. */
  readonly title: string;
  /** What the model is made for and what it is based on. */
  readonly description?: string;
  /**
   * The language of the text in this file, always English (en). Other languages are translation files beside it.
   */
  readonly language?: 'en';
  /** The sides that are asked, by id, in the order of reports. The id “assessor” is reserved. */
  readonly groups: {
    readonly [k: string]: Group;
  };
  /** What the criteria rest on, by key. Criteria cite these keys. */
  readonly sources?: {
    readonly [k: string]: Source;
  };
  /** The themes of the model, in the order of reports. */
  readonly pillars: readonly Pillar[];
  /** Lists beside the pillars, of the same shape, in the order of reports. */
  readonly checklists?: readonly Checklist[];
  /** How far a program has come, in order: each stage also needs all earlier ones. */
  readonly stages?: readonly Stage[];
  /** Short forms of the model by id: each asks some of the criteria and leaves out the others. */
  readonly profiles?: {
    readonly [k: string]: Profile;
  };
  /**
   * What the material that the model follows says, part by part and item by item, and the criteria that carry it. The handbook prints it, so that a reader can see that nothing is left out.
   */
  readonly coverage?: readonly CoveredPart[];
  /** Criteria that carry no item of the coverage, by their full ids, and why they are in the model. */
  readonly beyond?: {
    readonly [k: string]: string;
  };
  /** What an expert should settle about the model, one question each, in whole sentences. */
  readonly openQuestions?: readonly string[];
}

/** A side of people who are asked. */
export interface Group {
  /** The name of the group in reports and forms. */
  readonly title: string;
  /** One word or two for lists in which several groups stand beside each other. */
  readonly short?: string;
  /** Who belongs to it. */
  readonly description?: string;
  /**
   * true if the group can work on the program, so that work which it names counts; false if it only sees the result.
   */
  readonly acts: boolean;
  /**
   * official: its answers may be shown by respondent, as those of an institution. confidential: fewer than three respondents are only shown together.
   */
  readonly voice: 'official' | 'confidential';
}

/** A text that a criterion rests on. */
export interface Source {
  /** What it is, with its article or chapter. */
  readonly title: string;
  /** Where it can be read, with https:// in front. */
  readonly url?: string;
  /** Where it stands if not on the web, or which part of it. */
  readonly where?: string;
  /**
   * workshop: slides of the workshop. primary: the text itself was read. secondary: read in somebody else’s account. unverified: known by its title only; nothing required may rest on such sources alone.
   */
  readonly trust: 'workshop' | 'primary' | 'secondary' | 'unverified';
}

/** One of the themes of the model. Its status is rolled up from all its required criteria. */
export interface Pillar {
  /** A short name; every id below this pillar begins with it. */
  readonly id: string;
  /** The name of the pillar in reports. */
  readonly title: string;
  /** One or two words for narrow tables and charts. Left out, the title is used. */
  readonly short?: string;
  /** What it is there for, in one sentence. */
  readonly goal?: string;
  /** Its named parts, in the order of reports. */
  readonly standards: readonly Standard[];
}

/** A list of its own beside the pillars, of the same shape and with a status of its own. */
export interface Checklist {
  /** A short name; every id below this checklist begins with it. */
  readonly id: string;
  /** The name of the checklist in reports. */
  readonly title: string;
  /** One or two words for narrow tables and charts. Left out, the title is used. */
  readonly short?: string;
  /** What it is there for, in one sentence. */
  readonly goal?: string;
  /** Its named parts, in the order of reports. */
  readonly standards: readonly Standard[];
}

/** A named part of a pillar or checklist. */
export interface Standard {
  /** A short name. Its full id is that of the pillar, a dot, and this. */
  readonly id: string;
  /** The name of the standard in reports. */
  readonly title: string;
  /** What the standard is about, in a sentence or two. */
  readonly description?: string;
  /** What the standard asks for, one thing each. */
  readonly criteria: readonly Criterion[];
}

/** One thing that a standard asks for: the unit that is asked and gets a status. */
export interface Criterion {
  /** A short name. Its full id is that of the standard, a dot, and this. */
  readonly id: string;
  /** What is in place when the criterion is met: one test, in the present tense. */
  readonly statement: string;
  /** How the criterion is put to a respondent: one text for all, or one for each group that is asked. */
  readonly question: string | Questions;
  /** How to tell the statuses apart. What none of them describes is a gap. */
  readonly guidance?: Guidance;
  /** What to ask to see: documents, registers, minutes. */
  readonly evidence?: readonly string[];
  /** The groups that are asked. A group is asked only what it can know. */
  readonly asked: readonly string[];
  /**
   * Those of the asked groups that live with the result: the criterion is in place at most as far as each of them says.
   */
  readonly witnesses?: readonly string[];
  /**
   * true: it decides the status of its standard and pillar. false: recommended, reported beside. Left out, it is required.
   */
  readonly required?: boolean;
  /** What the criterion rests on: keys of the sources above. */
  readonly sources?: readonly string[];
  /**
   * What the program file can show of the criterion. All checks hold: shown. One fails on something that is there: shown otherwise. Else: not shown.
   */
  readonly program?: readonly ProgramCheck[];
}

/** The question in the words of each group, by the id of the group. */
export interface Questions {
  readonly [k: string]: string;
}

/** How to tell the statuses apart. What none of them describes is a gap. */
export interface Guidance {
  /** What it looks like when it is fully in place. */
  readonly check: string;
  /** What counts as in place in part. */
  readonly partial: string;
  /** Which work counts as being under way. */
  readonly ongoing: string;
  /** For whom “not applicable” is a fair answer. Left out, for nobody in particular. */
  readonly notApplicable?: string;
  /**
   * What else to know: borderline cases, where the slides differ from the treaty, figures that are the model’s own.
   */
  readonly note?: string;
}

/** A place in the program file and what has to be true of the value there. */
export interface ProgramCheck {
  /** A JSON Pointer to the value in the program file. */
  readonly at: string;
  /** What has to be true of the value. Left out, it is enough that it is there and is not “none”. */
  readonly schema?: CheckSchema;
}

/**
 * A JSON Schema for a value of the program file, with a small set of keywords: no references, no patterns.
 */
export interface CheckSchema {
  /**
   * The kind of value: object (a map), array (a list), string (a text), number, integer (a whole number) or boolean; or a list of such kinds.
   */
  readonly type?: CheckType | readonly CheckType[];
  /** The value is exactly this. */
  readonly const?: CheckValue;
  /** The value is one of these. */
  readonly enum?: readonly CheckValue[];
  /** The map has these keys. */
  readonly required?: readonly string[];
  /** What has to be true of the values at these keys of the map, where they are there. */
  readonly properties?: {
    readonly [k: string]: CheckSchema;
  };
  /** What has to be true of every entry of the list. */
  readonly items?: CheckSchema;
  /** What has to be true of at least one entry of the list. */
  readonly contains?: CheckSchema;
  /** The list has at least so many entries. */
  readonly minItems?: number;
  /** The list has at most so many entries. */
  readonly maxItems?: number;
  /** The map has at least so many keys. */
  readonly minProperties?: number;
  /** The number is at least this. */
  readonly minimum?: number;
  /** The number is at most this. */
  readonly maximum?: number;
  /** All of these hold. */
  readonly allOf?: readonly CheckSchema[];
  /** At least one of these holds. */
  readonly anyOf?: readonly CheckSchema[];
  /** This does not hold. */
  readonly not?: CheckSchema;
  /** When this holds, “then” has to hold, and otherwise “else”. */
  readonly if?: CheckSchema;
  /** What has to be true when “if” holds. */
  readonly then?: CheckSchema;
  /** What has to be true when “if” does not hold. */
  readonly else?: CheckSchema;
}

/** The kind of a value in the program file. */
export type CheckType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';

/** A text, a number, true or false. */
export type CheckValue = string | number | boolean;

/**
 * A point on the way of a program, reached when its requirements and those of all stages before it are met.
 */
export interface Stage {
  /** A short name. */
  readonly id: string;
  /** The name of the stage in reports. */
  readonly title: string;
  /** Why the stage asks for what it asks. */
  readonly description?: string;
  /**
   * The least status of pillars, checklists, standards or criteria, by their full ids. A first stage may ask for nothing: {}.
   */
  readonly requires: {
    readonly [k: string]: LeastStatus;
  };
}

/** A short form of the model. Every status that comes from it says so. */
export interface Profile {
  /** The name of the short form in reports. */
  readonly title: string;
  /** What the short form is good for. */
  readonly description?: string;
  /** The criteria that are asked and required, by their full ids. */
  readonly criteria: readonly string[];
}

/** A part of the material that the model follows, such as a slide or a chapter, with its items. */
export interface CoveredPart {
  /**
   * The source that the part belongs to: a key of the sources above. Left out, it belongs to the material as a whole, such as a title page.
   */
  readonly source?: string;
  /** The name of the part, as it is called there. */
  readonly part: string;
  /** What the part says, one thing each, in its order. */
  readonly items: readonly CoveredItem[];
}

/** One thing that the material says, and the criteria that carry it, or why none does. */
export interface CoveredItem {
  /** What it says, in a few words that can be understood alone. */
  readonly item: string;
  /** The criteria that carry it, by their full ids. The first one is its own; further ones deepen it. */
  readonly criteria?: readonly string[];
  /** Where no criterion carries it: what does instead, or why nothing does. */
  readonly instead?: string;
}
