import type { Listing, Paper, Ranking, RankOptions } from '@trending-papers/core';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  AttributeName,
  LocaleMessages,
  Messages,
  SubscribeDetail,
  TrendingPapers,
  TrendingPapersEventMap,
} from './index.ts';
import { attributeRegistry } from './index.ts';

describe('a page in TypeScript', () => {
  test('knows the element by its tag', () => {
    expectTypeOf(document.createElement('trending-papers')).toEqualTypeOf<TrendingPapers>();
    expectTypeOf<HTMLElementTagNameMap['trending-papers']>().toEqualTypeOf<TrendingPapers>();
    expectTypeOf(document.querySelector('trending-papers')).toEqualTypeOf<TrendingPapers | null>();
    expectTypeOf<TrendingPapers>().toExtend<HTMLElement>();
  });

  test('knows the detail of every event, on the element and on what is around it', () => {
    const panel = document.createElement('trending-papers');
    panel.addEventListener('papers-load', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<{ listing: Listing; ranking: Ranking }>();
    });
    panel.addEventListener('papers-error', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<{ error: unknown }>();
    });
    document.body.addEventListener('paper-open', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<{ paper: Paper; url: string }>();
    });
    document.body.addEventListener('topic-change', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<{ topics: string }>();
    });
    panel.addEventListener('subscribe', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<SubscribeDetail>();
      expectTypeOf(detail.frequency).toEqualTypeOf<'daily' | 'weekly'>();
    });
    expectTypeOf<keyof TrendingPapersEventMap>().toEqualTypeOf<
      'papers-load' | 'papers-error' | 'paper-open' | 'topic-change' | 'search' | 'subscribe'
    >();
  });

  test('knows no event that does not exist', () => {
    expectTypeOf<TrendingPapersEventMap>().not.toHaveProperty('papers-loaded');
  });
});

describe('the properties', () => {
  type Registry = typeof attributeRegistry;
  type Declared = {
    [Name in AttributeName as Registry[Name]['property']]: ReturnType<Registry[Name]['type']>;
  };

  test('have the type that the registry declares', () => {
    expectTypeOf<Pick<TrendingPapers, keyof Declared>>().toEqualTypeOf<Declared>();
    expectTypeOf<AttributeName>().toExtend<string>();
    expectTypeOf(attributeRegistry['heading-level'].property).toEqualTypeOf<'headingLevel'>();
  });

  test('take every shape of papers that the core reads', () => {
    expectTypeOf<Paper[]>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<readonly Paper[]>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<Listing>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<string>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<Uint8Array>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<undefined>().toExtend<TrendingPapers['papers']>();
    expectTypeOf<number>().not.toExtend<TrendingPapers['papers']>();
  });

  test('that are no attributes have the types of the core', () => {
    expectTypeOf<TrendingPapers['rankOptions']>().toEqualTypeOf<RankOptions>();
    expectTypeOf<TrendingPapers['messages']>().toEqualTypeOf<Partial<LocaleMessages>>();
    expectTypeOf<TrendingPapers['fetch']>().toEqualTypeOf<typeof fetch | undefined>();
    expectTypeOf<TrendingPapers['ranking']>().toEqualTypeOf<Ranking | undefined>();
  });

  test('refuse what they cannot be', () => {
    expectTypeOf<{ limit: string }>().not.toExtend<Pick<TrendingPapers, 'limit'>>();
    expectTypeOf<{ heading: number }>().not.toExtend<Partial<Messages>>();
    expectTypeOf<{ by: 'newest' }>().not.toExtend<RankOptions>();
  });
});

test('the methods need nothing and answer nothing', () => {
  expectTypeOf<TrendingPapers['refresh' | 'next' | 'previous']>().toEqualTypeOf<() => void>();
});
