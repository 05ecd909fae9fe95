import { afterEach, describe, expect, test } from 'vitest';
import { answering } from '../fixtures/answers.ts';
import { made, settled, shown } from '../fixtures/panel.ts';
import { paper } from '../fixtures/papers.ts';
import { attributeRegistry } from './attributes.ts';
import { TrendingPapers } from './trending-papers.ts';

const entries = Object.entries(attributeRegistry).map(
  ([attribute, entry]) => [attribute, entry] as const,
);

/** A value that is not the default, as an attribute and as a property. */
const sample = (type: unknown) => {
  if (type === Boolean) return ['', true] as const;
  return type === Number ? (['7', 7] as const) : (['a b', 'a b'] as const);
};

// Nothing is asked for in earnest.
const { fetch } = answering({});

afterEach(() => document.body.replaceChildren());

describe.each(entries)('%s', (attribute, { property, type, default: preset, doc }) => {
  const read = (panel: TrendingPapers): unknown => Reflect.get(panel, property);

  test('is known to Lit as the attribute of its property', () => {
    expect(TrendingPapers.observedAttributes).toContain(attribute);
    expect(TrendingPapers.elementProperties.get(property)).toMatchObject({ attribute, type });
    expect(property in TrendingPapers.prototype).toBe(true);
  });

  test('is the default before anyone sets it', async () => {
    const panel = await shown(made(), { fetch });
    expect(read(panel)).toBe(preset);
  });

  test('sets the property, by markup and later', async () => {
    const [text, value] = sample(type);
    const panel = made(`${attribute}="${text}"`);
    expect(read(panel)).toBe(value);
    const other = await shown(made(), { fetch });
    other.setAttribute(attribute, text);
    expect(read(other)).toBe(value);
  });

  test('brings the default back when it is removed', () => {
    const panel = made(`${attribute}="${sample(type)[0]}"`);
    panel.removeAttribute(attribute);
    expect(read(panel)).toBe(preset);
  });

  test('is not written into the markup of the page by the property', async () => {
    const panel = await shown(made(), { fetch });
    Reflect.set(panel, property, sample(type)[1]);
    await settled(panel);
    expect(panel.hasAttribute(attribute)).toBe(false);
  });

  test('paints anew when it changes', async () => {
    const panel = await shown(made(), { fetch });
    Reflect.set(panel, property, sample(type)[1]);
    expect(panel.isUpdatePending).toBe(true);
  });

  test.each(['', 'nonsense', '-1', '1e999', 'constructor', '12:30'])(
    'never breaks the panel, whatever is written: "%s"',
    async (text) => {
      const papers = [paper({ title: 'Shown', listedAt: '2026-06-12' })];
      const panel = made(`${attribute}="${text}"`);
      await shown(panel, property === 'source' ? { fetch } : { fetch, papers });
      expect(panel.shadowRoot?.querySelector('section')).not.toBeNull();
    },
  );

  test('says what it means', () => {
    expect(doc).toMatch(/^.{20,}\.$/);
  });
});

test('an attribute that is no property, or the other way round, would be dead', () => {
  const attributes = [...TrendingPapers.elementProperties]
    .filter(([, { attribute }]) => attribute !== false)
    .map(([, { attribute }]) => attribute);
  expect(attributes.sort()).toEqual(Object.keys(attributeRegistry).sort());
  expect(new Set(entries.map(([, { property }]) => property)).size).toBe(entries.length);
});

test.each(['papers', 'snapshot', 'ranking', 'rankOptions', 'messages', 'fetch'])(
  '%s is a property alone',
  (property) => {
    expect(TrendingPapers.elementProperties.get(property)).toMatchObject({ attribute: false });
  },
);
