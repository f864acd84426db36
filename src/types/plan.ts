// Generated from schemas/plan.schema.json by `npm run generate`; do not edit.

/** What will be done about the criteria that are not met: by whom and by when. */
export interface Plan {
  /** The word “plan” says what this file is: the actions that are planned for a program. */
  readonly kind: 'plan';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** The id of the program that the plan is for, as in its program.yaml. */
  readonly program: string;
  /** What will be done, one entry for each action. [] says that nothing is planned yet. */
  readonly actions: readonly Action[];
}

/** Something that will be done about one criterion. */
export interface Action {
  /** A short name by which other actions can refer to this one. */
  readonly id: string;
  /** The criterion that the action is about, by its full id. */
  readonly criterion: string;
  /** What is done, in words that a scorecard can show as work. */
  readonly what: string;
  /**
   * planned: not begun. in-progress: under way; with an owner it counts as work. done: finished. dropped: given up.
   */
  readonly state: ActionState;
  /** Who sees to it, by post or unit. Without an owner an action does not count as work. */
  readonly owner?: string;
  /** The day by which it is to be done, such as 2024-12-31. Past this day it counts as work no longer. */
  readonly due?: string;
  /**
   * For an action that is done: the day on which it was finished. It counts until the criterion has an answer dated later.
   */
  readonly doneOn?: string;
  /** How one will see that it is done. */
  readonly indicator?: string;
  /** The ids of the actions that have to be done first. */
  readonly dependsOn?: readonly string[];
}

/** How far an action is: planned, in-progress, done or dropped. */
export type ActionState = 'planned' | 'in-progress' | 'done' | 'dropped';
