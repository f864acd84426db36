// Generated from schemas/program.schema.json by `npm run generate`; do not edit.

import type { Country, DateOrYear, DateOrYearOrNone, None, Size } from './common.ts';

/**
 * The facts about an AEO program that can be checked without asking anyone. Only the first fields are required. What is left out is not known and is never held against the program. To say that there is none of something, write [] for a list and the word none for anything else.
 */
export interface Program {
  /** The word “program” says what this file is: the facts about one AEO program. */
  readonly kind: 'program';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** A short name for the program. Answers and plans refer to it. */
  readonly id: string;
  /** The name of the program in reports. */
  readonly name: string;
  /**
   * The country of the program by its code of two capital letters (ISO 3166-1 alpha-2), or EU for the European Union.
   */
  readonly country: Country;
  /** The customs administration that runs the program. */
  readonly administration: string;
  /** The day for which this file speaks. Later facts do not belong here. */
  readonly asOf: string;
  /** The short form of the model by which the program is assessed. Left out, the whole model applies. */
  readonly profile?: string;
  /** When the program began to take applications, or “none” if it has not begun. */
  readonly launched?: DateOrYearOrNone;
  /** The public page of the program. */
  readonly website?: string;
  /** The laws, decrees and orders that the program rests on. A list that is given is taken to be whole. */
  readonly legalBasis?: readonly LegalInstrument[];
  /** How the head of Customs and its executive management stand behind the program. */
  readonly mandate?: Mandate;
  /** The place of the program in the plans of Customs. */
  readonly strategy?: Strategy;
  /** The rules of conduct of the officers. */
  readonly integrity?: Integrity;
  /** The conditions that a company has to meet for AEO status, and where they can be read. */
  readonly operatorCriteria?: OperatorCriteria;
  /** Which companies the program is open to, how many take part, and what there is for smaller ones. */
  readonly operators?: Operators;
  /** What AEO companies get that others do not. */
  readonly benefits?: Benefits;
  /** The way of a company from its application to a decision, and what follows. */
  readonly validation?: Validation;
  /** How officers and companies are trained. */
  readonly training?: Training;
  /** Who does what: units, positions and responsibilities. */
  readonly organization?: Organization;
  /** How Customs and companies keep in touch on the program. A list that is given is taken to be whole. */
  readonly channels?: readonly Channel[];
  /**
   * The other government agencies that control the goods of AEO companies. A list that is given is taken to be whole.
   */
  readonly partnerAgencies?: readonly PartnerAgency[];
  /** What binds Customs and the other agencies together. */
  readonly agencyCoordination?: AgencyCoordination;
  /** Arrangements by which two countries accept each other’s AEO companies. */
  readonly mutualRecognition?: MutualRecognition;
  /** Work with foreign administrations and international bodies. */
  readonly cooperation?: Cooperation;
  /** The trial run of the program with a few companies, or “none” if there was no pilot. */
  readonly pilot?: None | Pilot;
  /** How the program measures its own work. */
  readonly monitoring?: Monitoring;
}

/** A whole number, 0 included, or “none”. */
export type Count = None | number;

/** How many months lie between one time and the next, or “none” if there is no next time. */
export type Interval = None | number;

/** A number, or a text where the number needs its unit or is a range; “none” if there is none. */
export type Figure = string | number;

/** A law, decree, regulation, order or agreement on the program. */
export interface LegalInstrument {
  /** A short name for this instrument, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its full name. */
  readonly title?: string;
  /** law, decree, regulation, order, or agreement (such as a treaty or a customs union’s code). */
  readonly kind?: 'law' | 'decree' | 'regulation' | 'order' | 'agreement';
  /** in-force: applies today. draft: not adopted yet. repealed: applies no longer. */
  readonly state?: 'in-force' | 'draft' | 'repealed';
  /** When it began to apply, or “none” if it never did. */
  readonly inForceSince?: DateOrYearOrNone;
  /** Its number, or where it was published. */
  readonly reference?: string;
  /** Where its text can be read. */
  readonly url?: string;
  /**
   * What it deals with. establishment: sets the program up. criteria: the conditions for the status. benefits. decisions: who may grant, suspend and withdraw. appeal: how a decision can be reviewed. self-disclosure: what happens to a company that reports its own error. agency-data: exchange of data with other agencies.
   */
  readonly covers?: readonly (
    | 'establishment'
    | 'criteria'
    | 'benefits'
    | 'decisions'
    | 'appeal'
    | 'self-disclosure'
    | 'agency-data'
  )[];
}

/** How the head of Customs and its executive management stand behind the program. */
export interface Mandate {
  /** The written decision by which the head of Customs backs the program. */
  readonly decision?: None | Decision;
  /** The member of the executive management who answers for the program. */
  readonly sponsor?: None | Sponsor;
  /** The money for the program in the current budget year. */
  readonly funding?: None | Funding;
  /**
   * Meetings at which executive management looked at the program. A list that is given is taken to be whole.
   */
  readonly reviews?: readonly Review[];
}

/** The written decision by which the head of Customs backs the program. */
export interface Decision {
  /** The name of the decision. */
  readonly title?: string;
  /** Who took it, by post. */
  readonly by?: string;
  /** When it was signed. */
  readonly date?: DateOrYear;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** The member of the executive management who answers for the program. */
export interface Sponsor {
  /** The post of the sponsor. */
  readonly position?: string;
  /** From when on. */
  readonly since?: DateOrYear;
  /** The name of the sponsor, if it may stand here. */
  readonly name?: string;
}

/** The money for the program in the current budget year. */
export interface Funding {
  /** The budget year, by the calendar year in which it begins. */
  readonly year?: None | number;
  /**
   * secured: an approved budget line or a signed donor agreement. requested: asked for, not decided. none: neither.
   */
  readonly state?: 'secured' | 'requested' | 'none';
  /** Where the money comes from. */
  readonly source?: string;
  /** How much, in the currency below. */
  readonly amount?: None | number;
  /** The currency of the amount by its code of three capital letters (ISO 4217). */
  readonly currency?: string;
}

/** A meeting at which executive management looked at the program. */
export interface Review {
  /** When it took place. */
  readonly date?: DateOrYear;
  /** Who reviewed. */
  readonly body?: string;
  /** What was concluded. */
  readonly result?: string;
}

/** The place of the program in the plans of Customs. */
export interface Strategy {
  /** The current strategic plan of Customs. */
  readonly plan?: None | StrategicPlan;
}

/** The current strategic plan of Customs. */
export interface StrategicPlan {
  /** The name of the plan. */
  readonly title?: string;
  /** When the plan begins. */
  readonly from?: DateOrYear;
  /** When the plan ends, or “none” if it has no end. */
  readonly to?: DateOrYearOrNone;
  /**
   * What the plan sets as a goal for the AEO program, in its words; “none” if the plan has no such goal.
   */
  readonly aeoGoal?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** The rules of conduct of the officers. */
export interface Integrity {
  /** The written code that binds the officers who handle AEO files. */
  readonly codeOfConduct?: None | CodeOfConduct;
}

/** The written code that binds the officers who handle AEO files. */
export interface CodeOfConduct {
  /** The name of the paper. */
  readonly title?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
  /** When it was issued. */
  readonly date?: DateOrYear;
}

/** The conditions that a company has to meet for AEO status. */
export interface OperatorCriteria {
  /** Where the conditions are published. */
  readonly published?: None | Publication;
  /** Where the application procedure is described. */
  readonly procedure?: None | ApplicationProcedure;
  /** The conditions one by one. A list that is given is taken to be whole. */
  readonly items?: readonly OperatorCriterion[];
  /** The international standards that the conditions follow. A list that is given is taken to be whole. */
  readonly internationalBasis?: readonly InternationalStandard[];
}

/** Where the conditions are published. */
export interface Publication {
  /** The page with the conditions. */
  readonly url?: string;
  /** Since when they have been there. */
  readonly since?: DateOrYear;
  /** The languages in which they can be read. */
  readonly languages?: readonly string[];
}

/** Where it is described how to apply. */
export interface ApplicationProcedure {
  /** The page with the procedure. */
  readonly url?: string;
  /** Since when it has been there. */
  readonly since?: DateOrYear;
}

/** One condition for AEO status. */
export interface OperatorCriterion {
  /** A short name for this condition, by which other places in the file can refer to it. */
  readonly id: string;
  /** What the condition asks for. */
  readonly title?: string;
  /**
   * What the condition concerns. compliance-record: the record under customs and related law. records: a system of records for internal controls. solvency: financial solvency. security: supply chain security. other-compliance: another matter of compliance. unrelated: none of these, such as turnover or nationality.
   */
  readonly relatesTo?:
    | 'compliance-record'
    | 'records'
    | 'solvency'
    | 'security'
    | 'other-compliance'
    | 'unrelated';
  /** The requirements A to M of the SAFE Framework that the condition answers. */
  readonly safe?: readonly ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')[];
  /** The article that sets the condition. */
  readonly reference?: string;
}

/** An international standard that the conditions follow. */
export interface InternationalStandard {
  /** Its name. */
  readonly standard?: string;
  /** Its year or edition. */
  readonly edition?: string | number;
  /** true if the conditions were compared with it one by one. */
  readonly compared?: boolean;
  /** The paper that shows the comparison. */
  readonly reference?: string;
}

/** Which companies the program is open to, and how many take part. */
export interface Operators {
  /** The types of operators that can get the status. A list that is given is taken to be whole. */
  readonly types?: readonly OperatorType[];
  /** How many companies hold the status. */
  readonly authorized?: None | AuthorizedCount;
  /** What stands in the way of micro, small and medium-sized companies, and what is done for them. */
  readonly msme?: SmallerCompanies;
}

/** A role in the supply chain for which the status can be had. */
export interface OperatorType {
  /** The role in the supply chain. */
  readonly type?:
    | 'importer'
    | 'exporter'
    | 'manufacturer'
    | 'broker'
    | 'carrier'
    | 'freight-forwarder'
    | 'warehouse'
    | 'bonded-operator'
    | 'terminal'
    | 'port'
    | 'airport'
    | 'express'
    | 'other';
  /** How many companies of this type hold the status. */
  readonly authorized?: Count;
  /**
   * The benefits that fit this role: letters a to g, or ids of national benefits. [] says that there is none for it.
   */
  readonly benefits?: readonly string[];
}

/** How many companies hold the status. */
export interface AuthorizedCount {
  /** All of them. */
  readonly total?: Count;
  /** The day of the count. */
  readonly asOf?: DateOrYear;
  /** The same by size of company, as the country draws these lines. */
  readonly bySize?: {
    /** How many are micro companies. */
    readonly micro?: Count;
    /** How many are small companies. */
    readonly small?: Count;
    /** How many are medium-sized companies. */
    readonly medium?: Count;
    /** How many are large companies. */
    readonly large?: Count;
  };
}

/** What stands in the way of smaller companies, and what is done for them. */
export interface SmallerCompanies {
  /** Conditions that shut smaller companies out. [] says that there are none. */
  readonly restrictions?: readonly Restriction[];
  /** Help that is made for smaller companies. [] says that there is none. */
  readonly measures?: readonly Measure[];
}

/** A condition that shuts smaller companies out. */
export interface Restriction {
  /** The condition. */
  readonly what?: string;
  /** The written reason why it cannot be avoided. Leave it out if there is none. */
  readonly reason?: string;
}

/** Help that is made for smaller companies. */
export interface Measure {
  /** The help. */
  readonly what?: string;
  /** From when on. */
  readonly since?: DateOrYear;
}

/** What AEO companies get that others do not. */
export interface Benefits {
  /**
   * The measures of TFA article 7.7.3 that are granted today, by their letter. A map that is given is taken to be whole.
   */
  readonly offered?: None | OfferedBenefits;
  /** The measures of TFA article 7.7.3 that are decided for later, by their letter. */
  readonly planned?: None | PlannedBenefits;
  /** Benefits beyond the seven of the treaty. */
  readonly national?: readonly NationalBenefit[];
  /** The flows of trade for which there are benefits. A list that is given is taken to be whole. */
  readonly flows?: readonly ('import' | 'export' | 'transit')[];
}

/**
 * The measures of TFA article 7.7.3 that are granted today, by their letter, so that none counts twice.
 */
export interface OfferedBenefits {
  /** Benefit (a): low documentary and data requirements, as appropriate. */
  readonly a?: OfferedBenefit;
  /** Benefit (b): a low rate of physical inspections and examinations, as appropriate. */
  readonly b?: OfferedBenefit;
  /** Benefit (c): rapid release time, as appropriate. */
  readonly c?: OfferedBenefit;
  /** Benefit (d): deferred payment of duties, taxes, fees and charges. */
  readonly d?: OfferedBenefit;
  /** Benefit (e): comprehensive guarantees or reduced guarantees. */
  readonly e?: OfferedBenefit;
  /** Benefit (f): one customs declaration for all imports or exports in a given period. */
  readonly f?: OfferedBenefit;
  /**
   * Benefit (g): clearance of goods at the premises of the authorized operator or another place authorized by Customs.
   */
  readonly g?: OfferedBenefit;
}

/** A measure that is granted today. */
export interface OfferedBenefit {
  /** What companies get, in the words of the program. */
  readonly what?: string;
  /** From when on. */
  readonly since?: DateOrYear;
  /** true if every trader can have it, not only AEO companies. */
  readonly generallyAvailable?: boolean;
  /** The rule that grants it. */
  readonly reference?: string;
}

/** The measures of TFA article 7.7.3 that are decided for later, by their letter. */
export interface PlannedBenefits {
  /** Benefit (a): low documentary and data requirements, as appropriate. */
  readonly a?: PlannedBenefit;
  /** Benefit (b): a low rate of physical inspections and examinations, as appropriate. */
  readonly b?: PlannedBenefit;
  /** Benefit (c): rapid release time, as appropriate. */
  readonly c?: PlannedBenefit;
  /** Benefit (d): deferred payment of duties, taxes, fees and charges. */
  readonly d?: PlannedBenefit;
  /** Benefit (e): comprehensive guarantees or reduced guarantees. */
  readonly e?: PlannedBenefit;
  /** Benefit (f): one customs declaration for all imports or exports in a given period. */
  readonly f?: PlannedBenefit;
  /**
   * Benefit (g): clearance of goods at the premises of the authorized operator or another place authorized by Customs.
   */
  readonly g?: PlannedBenefit;
}

/** A measure that is decided for later. */
export interface PlannedBenefit {
  /** What companies will get. */
  readonly what?: string;
  /** When it is expected to begin, or “none” if no day is set. */
  readonly expected?: DateOrYearOrNone;
}

/** A benefit beyond the seven of the treaty. */
export interface NationalBenefit {
  /** A short name for this benefit, by which other places in the file can refer to it. */
  readonly id: string;
  /** What companies get. */
  readonly title?: string;
  /** offered: granted today. planned: decided for later. */
  readonly state?: 'offered' | 'planned';
  /** The rule that grants it. */
  readonly reference?: string;
}

/** The way of a company from its application to a decision, and what follows. */
export interface Validation {
  /** How an applicant assesses itself before Customs validates it. */
  readonly selfAssessment?: None | SelfAssessment;
  /**
   * The representatives of business who took part in designing the procedure. [] says that there were none.
   */
  readonly designedWith?: readonly DesignPartner[];
  /** The written procedure from application to decision. */
  readonly procedure?: None | ValidationProcedure;
  /** Who decides on the status. */
  readonly decision?: None | StatusDecision;
  /**
   * Within how many days an application has to be decided, by the published limit; “none” if there is no limit.
   */
  readonly daysToDecision?: Count;
  /** The rule on suspending and withdrawing the status. */
  readonly suspension?: None | Suspension;
  /** Where a refusal or withdrawal can be reviewed. */
  readonly appeal?: None | Appeal;
  /** How companies are validated again. */
  readonly revalidation?: None | Revalidation;
}

/** How an applicant assesses itself before Customs validates it. */
export interface SelfAssessment {
  /** The name or web address of the form. */
  readonly form?: string;
  /** The standards that the form measures against. [] says that there are none. */
  readonly standards?: readonly string[];
  /** How many months lie between two self-assessments; “none” if it is done once. */
  readonly everyMonths?: Interval;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** A representative of business who took part in designing the procedure. */
export interface DesignPartner {
  /** Who took part. */
  readonly body?: string;
  /** When, as a year. */
  readonly year?: number;
}

/** The written procedure from application to decision. */
export interface ValidationProcedure {
  /** The name of the paper. */
  readonly title?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
  /** When it was issued. */
  readonly date?: DateOrYear;
}

/** Who decides on the status. */
export interface StatusDecision {
  /** headquarters or region: where the last word lies. */
  readonly level?: 'headquarters' | 'region';
  /** The post that decides. */
  readonly position?: string;
  /**
   * The written order by which executive management has delegated the decision; “none” if there is none.
   */
  readonly delegation?: string;
}

/** The rule on suspending and withdrawing the status. */
export interface Suspension {
  /** The article or paper with the rule. */
  readonly reference?: string;
}

/** Where a refusal or withdrawal can be reviewed. */
export interface Appeal {
  /** The higher or independent body. */
  readonly body?: string;
  /** Within how many days a company can turn to it. */
  readonly days?: Count;
  /** The article or paper with the rule. */
  readonly reference?: string;
}

/** How companies are validated again. */
export interface Revalidation {
  /** How many months lie between two validations; “none” if there is no set interval. */
  readonly everyMonths?: Interval;
  /** How many of those due were done on time. */
  readonly done?: Count;
  /** How many were due in the last twelve months. */
  readonly due?: Count;
}

/** How officers and companies are trained. */
export interface Training {
  /** Handbooks and other training materials. A list that is given is taken to be whole. */
  readonly materials?: readonly TrainingMaterial[];
  /** Courses that were held. A list that is given is taken to be whole. */
  readonly courses?: readonly Course[];
}

/** A handbook or other material for training. */
export interface TrainingMaterial {
  /** A short name for this material, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its name. */
  readonly title?: string;
  /** Whom it is made for. */
  readonly audience?: Audience;
  /** draft: being written. in-use: people are trained with it. */
  readonly state?: 'draft' | 'in-use';
  /** The date of this version. */
  readonly date?: DateOrYear;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** A course that is held on the program. */
export interface Course {
  /** A short name for this course, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its name. */
  readonly title?: string;
  /** Whom it is held for. */
  readonly audience?: Audience;
  /** The id of the training material that it uses, or “none”. */
  readonly material?: string;
  /** When it was last held, or “none” if it never was. */
  readonly last?: DateOrYearOrNone;
  /** How many months lie between two courses; “none” if it is not repeated. */
  readonly everyMonths?: Interval;
  /** How many people took part last time. */
  readonly participants?: Count;
}

/**
 * validators: officers who validate companies. aeo-staff: all officers of the program. frontline: officers at the posts. managers. operators: companies. agencies: officers of other agencies.
 */
export type Audience = 'validators' | 'aeo-staff' | 'frontline' | 'managers' | 'operators' | 'agencies';

/** Who does what: units, positions and responsibilities. */
export interface Organization {
  /** The offices that work on the program. A list that is given is taken to be whole. */
  readonly units?: readonly Unit[];
  /** The posts of the program. */
  readonly positions?: readonly Position[];
  /**
   * Who holds each of the twelve responsibilities, by the ids of positions. “none” says that nobody holds it.
   */
  readonly responsibilities?: {
    /** Who develops the policy of the program: objectives, outcomes, organization. */
    readonly policyDevelopment?: None | Responsibility;
    /** Who manages the strategic risks of the program. */
    readonly strategicRisk?: None | Responsibility;
    /**
     * Who makes the strategic policy on border and supply chain rules, with the compliance model as a whole.
     */
    readonly regulatoryFramework?: None | Responsibility;
    /** Who negotiates and manages mutual recognition arrangements. */
    readonly mutualRecognition?: None | Responsibility;
    /** Who sees to the learning and development of AEO staff. */
    readonly learning?: None | Responsibility;
    /** Who manages the program, with recruitment, retention and succession of its staff. */
    readonly programManagement?: None | Responsibility;
    /** Who briefs the executive, with evaluation and reporting. */
    readonly reporting?: None | Responsibility;
    /** Who audits the program. */
    readonly audit?: None | Responsibility;
    /** Who improves, documents and governs the processes together with the field offices. */
    readonly processImprovement?: None | Responsibility;
    /** Who manages operational risk. */
    readonly operationalRisk?: None | Responsibility;
    /** Who runs the accreditation of companies. */
    readonly accreditation?: None | Responsibility;
    /** Who manages the accounts of AEO companies. */
    readonly accountManagement?: None | Responsibility;
  };
  /** How headquarters and the regional offices meet on the program. */
  readonly coordination?: None | Coordination;
}

/** An office that works on the program. */
export interface Unit {
  /** A short name for this unit, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** headquarters, region (a regional or district office) or border-post. */
  readonly level?: 'headquarters' | 'region' | 'border-post';
  /** What it does for the program. A list that is given is taken to be whole. */
  readonly tasks?: readonly (
    | 'policy'
    | 'validation'
    | 'follow-up'
    | 'account-management'
    | 'monitoring'
    | 'release'
  )[];
  /** The named AEO contact in this office, by name or post; “none” if there is none. */
  readonly contact?: string;
}

/** A post of the program. */
export interface Position {
  /** A short name for this position, by which other places in the file can refer to it. */
  readonly id: string;
  /** The name of the post. */
  readonly title?: string;
  /** The id of the unit that it belongs to, or “none”. */
  readonly unit?: string;
  /** How many such posts there are. */
  readonly posts?: Count;
  /** How many of them are filled. */
  readonly filled?: Count;
}

/** Who holds a responsibility. */
export interface Responsibility {
  /** The id of the position that holds it, or a list of such ids. */
  readonly position: string | readonly string[];
}

/** How headquarters and the regional offices meet on the program. */
export interface Coordination {
  /** The name of the meeting. */
  readonly forum?: string;
  /** How many meetings there are in a year. */
  readonly meetingsPerYear?: Count;
  /** When it last met, or “none” if it never did. */
  readonly last?: DateOrYearOrNone;
}

/** A way by which Customs and companies keep in touch on the program. */
export interface Channel {
  /** A short name for this channel, by which other places in the file can refer to it. */
  readonly id: string;
  /**
   * forum: a meeting. help-desk. account-managers: a named officer for each company. newsletter. website. hotline.
   */
  readonly kind?: 'forum' | 'help-desk' | 'account-managers' | 'newsletter' | 'website' | 'hotline';
  /** Whom it connects Customs with. */
  readonly with?: string;
  /**
   * What it is about. security-standards: what companies have to keep up to. security-warnings: news of a threat. A list that is given is taken to be whole.
   */
  readonly topics?: readonly ('program' | 'benefits' | 'security-standards' | 'security-warnings')[];
  /** For a forum: how many meetings there are in a year. */
  readonly meetingsPerYear?: Count;
  /** When it last met or was last used, or “none” if it never was. */
  readonly last?: DateOrYearOrNone;
}

/** Another government agency that controls the goods of AEO companies. */
export interface PartnerAgency {
  /** A short name for this agency, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** What it controls. */
  readonly controls?: string;
  /** Its contact for the program, by name or post; “none” if there is none. */
  readonly contact?: string;
  /** Its written agreement with Customs on the program. */
  readonly agreement?: None | Agreement;
  /** connected: its system exchanges data with the customs system. planned: decided. none: neither. */
  readonly singleWindow?: 'connected' | 'planned' | 'none';
  /** The benefits of its own that it grants to AEO companies. [] says that there are none. */
  readonly benefits?: readonly string[];
}

/** A written agreement of an agency with Customs on the program. */
export interface Agreement {
  /** Its name. */
  readonly title?: string;
  /** in-force: signed and applied. draft: being negotiated. none: there is none. */
  readonly state?: 'in-force' | 'draft' | 'none';
  /** When it was signed, or “none”. */
  readonly date?: DateOrYearOrNone;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** What binds Customs and the other agencies together. */
export interface AgencyCoordination {
  /** The national committee on trade facilitation. */
  readonly nationalCommittee?: None | NationalCommittee;
  /** The written rule on who decides about release when agencies disagree. */
  readonly releaseRule?: None | ReleaseRule;
  /** The written procedure on how the agencies coordinate their controls. */
  readonly jointProcedure?: None | JointProcedure;
  /** The platform through which companies hand in data for all agencies once. */
  readonly singleWindow?: None | SingleWindow;
}

/** The national committee on trade facilitation. */
export interface NationalCommittee {
  /** Its name. */
  readonly name?: string;
  /** When it was set up. */
  readonly since?: DateOrYear;
  /** When it last met, or “none” if it never did. */
  readonly last?: DateOrYearOrNone;
}

/** The written rule on who decides about release when agencies disagree. */
export interface ReleaseRule {
  /** The name of the paper. */
  readonly title?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
  /** When it was issued. */
  readonly date?: DateOrYear;
}

/** The written procedure on how the agencies coordinate their controls. */
export interface JointProcedure {
  /** The name of the paper. */
  readonly title?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
  /** When it was issued. */
  readonly date?: DateOrYear;
}

/** The platform through which companies hand in data for all agencies once. */
export interface SingleWindow {
  /** Its name. */
  readonly name?: string;
  /** live: in daily use. building: there is a project. none: neither. */
  readonly state?: 'live' | 'building' | 'none';
  /** Since when it has been in this state. */
  readonly since?: DateOrYear;
}

/** Arrangements by which two countries accept each other’s AEO companies. */
export interface MutualRecognition {
  /** The named contact for requests from abroad, by name or post; “none” if there is none. */
  readonly contact?: string;
  /**
   * The countries that there is an arrangement or a step toward one with. A list that is given is taken to be whole.
   */
  readonly partners?: readonly RecognitionPartner[];
  /** What was sent to the WTO Committee on Trade Facilitation. [] says that nothing was. */
  readonly committeeInformation?: readonly CommitteeInformation[];
}

/** A country with which there is an arrangement, or a step toward one. */
export interface RecognitionPartner {
  /** The partner by its code of two capital letters (ISO 3166-1 alpha-2), or EU for the European Union. */
  readonly country?: Country;
  /**
   * exploratory: first talks. comparison: the programs are compared. joint-validation: validations are observed. negotiation: the text is negotiated. signed: not applied yet. implemented: applied in daily clearance. suspended: applied no longer.
   */
  readonly state?:
    | 'exploratory'
    | 'comparison'
    | 'joint-validation'
    | 'negotiation'
    | 'signed'
    | 'implemented'
    | 'suspended';
  /** Since when it has been in this state. */
  readonly since?: DateOrYear;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** A paper sent to the WTO Committee on Trade Facilitation. */
export interface CommitteeInformation {
  /** When it was sent. */
  readonly date?: DateOrYear;
  /** Its document number. */
  readonly reference?: string;
}

/** Work with foreign administrations and international bodies. */
export interface Cooperation {
  /**
   * Written arrangements with foreign administrations on border or AEO matters. [] says that there are none.
   */
  readonly bilateral?: readonly BilateralCooperation[];
  /**
   * International bodies working on AEO programs in which Customs takes part. [] says that there are none.
   */
  readonly multilateral?: readonly MultilateralCooperation[];
}

/** A written arrangement with a foreign administration. */
export interface BilateralCooperation {
  /** The foreign administration or its country. */
  readonly with?: string;
  /** What is done together. */
  readonly what?: string;
  /** From when on. */
  readonly since?: DateOrYear;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
}

/** Part in an international body. */
export interface MultilateralCooperation {
  /** The international body. */
  readonly body?: string;
  /** What is done there. */
  readonly what?: string;
  /** When Customs last took part, or “none” if it never did. */
  readonly last?: DateOrYearOrNone;
}

/** The trial run of the program with a few companies. */
export interface Pilot {
  /** When the testing period began; “none” if no period was set. */
  readonly start?: DateOrYearOrNone;
  /** When the testing period ended; “none” if the end is open. */
  readonly end?: DateOrYearOrNone;
  /** What the pilot was to find out or reach. [] says that there were none. */
  readonly objectives?: readonly string[];
  /**
   * The figures by which companies were ranked: volume (number of declarations), value (customs value), revenue (duties and taxes paid). [] says that there was no ranking.
   */
  readonly selection?: readonly ('volume' | 'value' | 'revenue')[];
  /** The companies that took part. A list that is given is taken to be whole. */
  readonly companies?: readonly PilotCompany[];
  /** How companies were told of the draft program before they volunteered. */
  readonly consulted?: None | Consultation;
  /** Training of the pilot companies. [] says that there was none. */
  readonly training?: readonly PilotTraining[];
  /** The steps that were planned. [] says that there were none. */
  readonly milestones?: readonly Milestone[];
  /** The figures by which the pilot was judged. [] says that there were none. */
  readonly indicators?: readonly PilotIndicator[];
  /**
   * The benefits that were tried out in real clearance: letters a to g, or ids of national benefits. [] says that none was.
   */
  readonly benefitsTested?: readonly string[];
  /** The test whether the IT system can carry the risk management of the program. */
  readonly itTest?: None | ItTest;
  /** What was changed in the program because of the pilot. [] says that nothing was. */
  readonly changes?: readonly Change[];
  /** How the results were evaluated. */
  readonly evaluation?: None | Evaluation;
  /** The final report. */
  readonly report?: None | PilotReport;
}

/** A company that took part in the pilot. */
export interface PilotCompany {
  /** A short name for this company, by which other places in the file can refer to it. */
  readonly id: string;
  /** Its name, if it may stand here. */
  readonly name?: string;
  /** Its role in the supply chain. */
  readonly role?: string;
  /** Its size, as the country draws these lines. */
  readonly size?: Size;
  /** Its own officer at Customs for the certification, by name or post; “none” if there was none. */
  readonly contactOfficer?: string;
  /** authorized: got the status. refused: did not. withdrawn: left the pilot. */
  readonly result?: 'authorized' | 'refused' | 'withdrawn';
}

/** How companies were told of the draft program before they volunteered. */
export interface Consultation {
  /** When. */
  readonly date?: DateOrYear;
  /** What was explained. A list that is given is taken to be whole. */
  readonly topics?: readonly ('criteria' | 'benefits' | 'validation')[];
}

/** A training of the pilot companies. */
export interface PilotTraining {
  /** When. */
  readonly date?: DateOrYear;
  /** Who was trained: managers or staff of the companies, or both. */
  readonly audience?: readonly ('managers' | 'staff')[];
}

/** A step that was planned. */
export interface Milestone {
  /** The step. */
  readonly what?: string;
  /** When it was to be reached, or “none” if no day was set. */
  readonly due?: DateOrYearOrNone;
  /** When it was reached, or “none” if it was not. */
  readonly done?: DateOrYearOrNone;
}

/** A figure by which the pilot was judged. */
export interface PilotIndicator {
  /** What is measured. */
  readonly name?: string;
  /** What was to be reached, or “none”. */
  readonly target?: Figure;
  /** What was reached, or “none” if it was not measured. */
  readonly value?: Figure;
}

/** The test whether the IT system can carry the risk management of the program. */
export interface ItTest {
  /** When. */
  readonly date?: DateOrYear;
  /** What the test showed, whatever it was. */
  readonly result?: string;
}

/** What was changed in the program because of the pilot. */
export interface Change {
  /** The system, process, procedure or document that was changed. */
  readonly what?: string;
  /** When. */
  readonly date?: DateOrYear;
}

/** How the results were evaluated. */
export interface Evaluation {
  /** When. */
  readonly date?: DateOrYear;
  /** Who took part. A list that is given is taken to be whole. */
  readonly participants?: readonly Participant[];
}

/** Somebody who took part in the evaluation. */
export interface Participant {
  /** The person, unit or body. */
  readonly who?: string;
  /** internal: Customs. external: anybody else. */
  readonly side?: 'internal' | 'external';
}

/** The final report of the pilot. */
export interface PilotReport {
  /** Its name. */
  readonly title?: string;
  /** When it was finished. */
  readonly date?: DateOrYear;
  /**
   * Who received it: management (of Customs), stakeholders (those who took part). [] says that nobody did.
   */
  readonly deliveredTo?: readonly ('management' | 'stakeholders')[];
}

/** How the program measures its own work. */
export interface Monitoring {
  /** The figures that are followed. A list that is given is taken to be whole. */
  readonly indicators?: readonly Indicator[];
  /** Reviews of the quality of the work. [] says that there were none. */
  readonly qualityReviews?: readonly QualityReview[];
  /** The written procedure on what is done about deviations. */
  readonly deviationProcedure?: None | DeviationProcedure;
}

/** A figure that is followed over time. */
export interface Indicator {
  /** A short name for this indicator, by which other places in the file can refer to it. */
  readonly id: string;
  /** What is measured. */
  readonly title?: string;
  /** quantity: how much or how fast. quality: how well. */
  readonly kind?: 'quantity' | 'quality';
  /** facilitation: what traders gain. control: what Customs finds. other. */
  readonly aspect?: 'facilitation' | 'control' | 'other';
  /** What is to be reached, or “none”. */
  readonly target?: Figure;
  /** What was measured, in the order of dates. [] says that nothing was. */
  readonly values?: readonly MeasuredValue[];
}

/** What was measured at one date. */
export interface MeasuredValue {
  /** The day or year that the value stands for. */
  readonly date?: DateOrYear;
  /** The figure, or “none” if there is none for this date. */
  readonly value?: Figure;
}

/** A review of the quality of the work. */
export interface QualityReview {
  /** When. */
  readonly date?: DateOrYear;
  /** What was reviewed. */
  readonly scope?: string;
  /** What was found. */
  readonly result?: string;
}

/** The written procedure on how a deviation is analyzed to improve the process. */
export interface DeviationProcedure {
  /** The name of the paper. */
  readonly title?: string;
  /** The number or shelf mark of the paper, under which it can be found. */
  readonly reference?: string;
  /** When it was issued. */
  readonly date?: DateOrYear;
}
