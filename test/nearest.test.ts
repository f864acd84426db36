import { describe, expect, it } from '@jest/globals';
import { nearest } from '../src/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['a letter left out', 'respodent', ['respondent', 'program']],
    ['a letter too many', 'statuss', ['status']],
    ['two letters swapped', 'sttaus', ['status', 'state']],
    ['another case', 'Status', ['status']],
    ['an underscore for a hyphen', 'not_applicable', ['not-applicable']],
    ['camel case for a hyphen', 'notApplicable', ['not-applicable']],
    ['a letter of another alphabet', 'сheck', ['check']],
    ['a zero-width space', 'sta\u200btus', ['status']],
    ['typographic quotes', '“check”', ['check']],
    ['its beginning alone', 'desc', ['description', 'date']],
    ['its last parts alone', 'leadership.senior-support', ['mandate.leadership.senior-support']],
    ['a code of two letters in small letters', 'mn', ['MN', 'MU']],
  ])('is found in spite of %s', (_, word, [meant = '', ...others]) => {
    expect(nearest(word, [...others, meant])).toBe(meant);
  });

  it.each([
    ['another word', 'colour', ['language', 'notes']],
    ['a short word that shares letters', 'due', ['date', 'doneOn']],
    ['a code of two letters with another letter', 'MX', ['MN']],
    ['a beginning that several share', 'mon', ['mongolia-2023', 'mongolia-2024']],
    ['nothing', '', ['a']],
    ['a text as long as a page', 'x'.repeat(5000), ['x']],
  ])('is not found for %s', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('is the first among equals', () => {
    expect(nearest('stat1s', ['status', 'statis'])).toBe('status');
  });
});
