// Generated from schemas/translation.schema.json by `npm run generate`; do not edit.

/**
 * The text of a model in another language. It stands beside the model as <id>.<language>.yaml and uses its ids. What is left out is shown in English.
 */
export interface Translation {
  /** The word “translation” says what this file is: the text of a model in another language. */
  readonly kind: 'translation';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** The model that is translated. */
  readonly model: {
    /** The id at the head of the model file. */
    readonly id: string;
    /** The version of the model whose text was translated. */
    readonly version?: string;
  };
  /** The language of the text in this file. */
  readonly language: string;
  /**
   * true once a native speaker who knows customs has signed the text. Until then reports say that it is not reviewed.
   */
  readonly reviewed: boolean;
  /** The name of the model in reports. */
  readonly title?: string;
  /** What the model is made for and what it is based on. */
  readonly description?: string;
  /** The groups by id. */
  readonly groups?: {
    readonly [k: string]: TranslatedGroup;
  };
  /** The sources by key. */
  readonly sources?: {
    readonly [k: string]: TranslatedSource;
  };
  /** The pillars by id. */
  readonly pillars?: {
    readonly [k: string]: TranslatedPillar;
  };
  /** The checklists by id. */
  readonly checklists?: {
    readonly [k: string]: TranslatedPillar;
  };
  /** The standards by their full ids. */
  readonly standards?: {
    readonly [k: string]: TranslatedTitle;
  };
  /** The criteria by their full ids. */
  readonly criteria?: {
    readonly [k: string]: TranslatedCriterion;
  };
  /** The stages by id. */
  readonly stages?: {
    readonly [k: string]: TranslatedTitle;
  };
  /** The short forms by id. */
  readonly profiles?: {
    readonly [k: string]: TranslatedTitle;
  };
  /**
   * The parts of the material that the model follows, in the order of the model. It may be left out as a whole.
   */
  readonly coverage?: readonly TranslatedPart[];
  /**
   * Why criteria that carry no item of the coverage are in the model, by their full ids. It may be left out as a whole.
   */
  readonly beyond?: {
    readonly [k: string]: string;
  };
  /** What an expert should settle, in the order of the model. It may be left out as a whole. */
  readonly openQuestions?: readonly string[];
}

/** A title with its description. */
export interface TranslatedTitle {
  /** The name in reports. */
  readonly title?: string;
  /** The description, if the model has one. */
  readonly description?: string;
}

/** The text of a group. */
export interface TranslatedGroup {
  /** The name in reports and forms. */
  readonly title?: string;
  /** One word or two for lists. */
  readonly short?: string;
  /** Who belongs to it. */
  readonly description?: string;
}

/** The text of a source. */
export interface TranslatedSource {
  /** What the source is, with its article or chapter. */
  readonly title?: string;
  /** Where it stands, or which part of it. */
  readonly where?: string;
}

/** The text of a pillar or checklist. */
export interface TranslatedPillar {
  /** The name in reports. */
  readonly title?: string;
  /** One or two words for narrow tables and charts. */
  readonly short?: string;
  /** What it is there for, in one sentence. */
  readonly goal?: string;
}

/** The text of a criterion. */
export interface TranslatedCriterion {
  /** What is in place when the criterion is met. */
  readonly statement?: string;
  /** How it is put to a respondent: one text for all, or one for each group, as in the model. */
  readonly question?: string | TranslatedQuestions;
  /** How to tell the statuses apart. */
  readonly guidance?: {
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
  };
  /** What to ask to see, in the order of the model. */
  readonly evidence?: readonly string[];
}

/** A part of the material that the model follows. */
export interface TranslatedPart {
  /** The name of the part. */
  readonly part?: string;
  /** What the part says, in the order of the model. */
  readonly items?: readonly TranslatedItem[];
}

/** One thing that the material says. */
export interface TranslatedItem {
  /** What it says, in a few words that can be understood alone. */
  readonly item?: string;
  /** What carries it where no criterion does, or why nothing does, if the model says so. */
  readonly instead?: string;
}

/** The question in the words of each group, by the id of the group. */
export interface TranslatedQuestions {
  readonly [k: string]: string;
}
