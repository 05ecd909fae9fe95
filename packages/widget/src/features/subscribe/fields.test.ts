import { describe, expect, test } from 'vitest';
import { areSent, fieldsOf, filled } from './fields.ts';

const detail = {
  email: 'ada+papers@example.org',
  topics: 'robot*, "large models"',
  frequency: 'weekly',
  language: 'de-CH',
} as const;

const sentBy = (text: string) =>
  filled(fieldsOf(text), detail).map(({ name, value }) => `${name}=${value}`);

const OURS = [
  'email=ada+papers@example.org',
  'topics=robot*, "large models"',
  'frequency=weekly',
  'language=de-CH',
];

describe('the fields that are sent', () => {
  test('are ours when the page asks for none', () => expect(sentBy('')).toEqual(OURS));

  test('are ours and those of the page, when it does not say where the address goes', () => {
    expect(sentBy('list=papers&tag=a')).toEqual([...OURS, 'list=papers', 'tag=a']);
  });

  test('are those of the page alone when it does, in its order, empty and repeated ones too', () => {
    expect(sentBy('b_1_2=&EMAIL={email}&tag=a&tag=b&note={frequency}%20in%20{language}')).toEqual([
      'b_1_2=',
      'EMAIL=ada+papers@example.org',
      'tag=a',
      'tag=b',
      'note=weekly in de-CH',
    ]);
  });

  test('leave braces alone that name no fact, and facts that look like places', () => {
    const [field] = filled(fieldsOf('a={name}{email}'), { ...detail, email: '{topics}' });
    expect(field).toEqual({ name: 'a', value: '{name}{topics}' });
  });

  test('tell what need not be asked', () => {
    const fields = fieldsOf('EMAIL={email}&tag={topics}');
    expect(areSent(fields, 'topics')).toBe(true);
    expect(areSent(fields, 'frequency')).toBe(false);
  });
});
