import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
});

// In this order: a custom element can never be undefined again.
describe('the tag', () => {
  test('is not taken by importing the class', async () => {
    const { TrendingPapers, attributeRegistry } = await import('./index.ts');
    expect(typeof TrendingPapers).toBe('function');
    expect(attributeRegistry.src.property).toBe('src');
    expect(customElements.get('trending-papers')).toBeUndefined();
  });

  test('is taken by importing define, also for elements that stand in the page already', async () => {
    document.body.append(document.createElement('trending-papers'));
    await import('./define.ts');
    const { TrendingPapers } = await import('./index.ts');
    expect(customElements.get('trending-papers')).toBe(TrendingPapers);
    expect(document.createElement('trending-papers')).toBeInstanceOf(TrendingPapers);
    expect(document.querySelector('trending-papers')).toBeInstanceOf(TrendingPapers);
  });

  test('stays with the first when a second copy of the package comes to the page', async () => {
    const first = customElements.get('trending-papers');
    await import('./define.ts');
    const { TrendingPapers } = await import('./cdn.ts');
    expect(customElements.get('trending-papers')).toBe(first);
    expect(TrendingPapers).not.toBe(first);
  });
});
