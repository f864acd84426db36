// Generated from schemas/common.schema.json by `npm run generate`; do not edit.

export type None = 'none';

/** A day such as 2024-04-29, or the year alone, such as 2018, where no more is known. */
export type DateOrYear = string | number;

/** A day such as 2024-04-29, the year alone where no more is known, or “none”. */
export type DateOrYearOrNone = string | number;

/** The country by its code of two capital letters (ISO 3166-1 alpha-2), or EU for the European Union. */
export type Country =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'EU'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

/** The model that the ids in this file belong to. */
export interface ModelReference {
  /** The id at the head of the model file. */
  readonly id: string;
  /** The version of the model that was in use when this file was written. */
  readonly version: string;
}

/**
 * check: everything is in place. partial: something is in place, and something is missing that nobody works on. ongoing: everything that is not in place is being worked on. gap: nothing is in place, and not everything is being worked on.
 */
export type Status = 'check' | 'partial' | 'ongoing' | 'gap';

/**
 * The bar that has to be met. check: check. ongoing: ongoing or check. partial: anything in place, in part or in full.
 */
export type LeastStatus = 'check' | 'ongoing' | 'partial';

/**
 * check: fully in place. partial: in place in part. ongoing: not in place, but being worked on (name the work). gap: not in place. not-applicable: does not apply here (say why in a note). unknown: the respondent does not know.
 */
export type AnswerStatus = 'check' | 'partial' | 'ongoing' | 'gap' | 'not-applicable' | 'unknown';

/**
 * A status, or one of the two blanks. not-applicable: it does not apply here. not-assessed: answers that could change the status are still missing.
 */
export type RolledStatus = 'check' | 'partial' | 'ongoing' | 'gap' | 'not-applicable' | 'not-assessed';

/** The size of a company: micro, small, medium or large, as the country draws these lines. */
export type Size = 'micro' | 'small' | 'medium' | 'large';

/**
 * A document, link, figure or observation behind an answer. It makes the answer more than someone’s word.
 */
export interface Evidence {
  /** What it is, so that another person can ask for it. */
  readonly title: string;
  /** When it was issued or seen: 2024-03-12, or the year alone. */
  readonly date?: DateOrYear;
  /**
   * The last day on which it can be relied on, such as the end of a certificate. After it the answer rests on word alone.
   */
  readonly validUntil?: string;
  /** Its number or shelf mark, under which it can be found. */
  readonly reference?: string;
  /** Where it can be read, with https:// in front. */
  readonly url?: string;
  /**
   * document: a paper or file. figure: a number from a register or report. link: a page on the web. observation: what somebody saw.
   */
  readonly kind?: 'document' | 'figure' | 'link' | 'observation';
}

/** The program that wrote this file. */
export interface Tool {
  /** The name of the program. */
  readonly name: string;
  /** The version of the program. */
  readonly version: string;
}
