import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';

/** What every reader of citations finds of a paper. */
export interface Told {
  title: string;
  authors: string[];
  date: string | undefined;
  doi: string | undefined;
  page: string | undefined;
}

/** What citation-js makes of a text, told what it is: a title with `@article{` in it misleads it. */
export function readByCitationJs(
  text: string,
  forceType: '@bibtex/text' | '@ris/file' | '@csl/list+object',
): Told[] {
  return new Cite(forceType.startsWith('@csl') ? JSON.parse(text) : text, { forceType }).data.map(
    (item) => ({
      title: item.title ?? '',
      authors: (item.author ?? []).map(({ literal, family, given, suffix, ...name }) =>
        literal === undefined
          ? [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ')
          : literal,
      ),
      date: dateOf(item.issued?.['date-parts']?.[0] ?? []),
      doi: item.DOI,
      page: item.URL,
    }),
  );
}

/**
 * What \@retorquere/bibtex-parser makes of BibTeX. It writes titles small of itself, as a style
 * does; asked not to, it shows what is written. Commands of formulas that it does not know are no mistake.
 *
 * @throws Error when it finds anything wrong.
 */
export function readByBibtexParser(text: string): Told[] {
  const { entries, errors } = parseBibtex(text, {
    sentenceCase: false,
    unsupported: 'ignore',
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ fields }) => ({
    title: fields.title ?? '',
    authors: (fields.author ?? []).map(
      ({ name, firstName, prefix, lastName, suffix }) =>
        name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' '),
    ),
    date: dateOf([fields.year, fields.month, fields.day]),
    doi: fields.doi,
    page: fields.url,
  }));
}

function dateOf(parts: readonly (string | number | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.map((part) => String(part).padStart(2, '0')).join('-') || undefined;
}
