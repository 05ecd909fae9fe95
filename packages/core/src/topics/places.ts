import type { Finder } from './finders.ts';
import type { TextField } from './query.ts';
import type { Subject } from './subject.ts';
import type { TopicMatch } from './topic.ts';

/** Where a term was met and how much that says; 0 when it chooses papers without saying what they are about. */
export interface Place {
  readonly field: TopicMatch['field'];
  readonly strength: number;
}

/** A place that holds words. */
export interface TextPlace extends Place {
  holds(subject: Subject, finder: Finder): boolean;
}

const title: TextPlace = {
  field: 'title',
  strength: 1,
  holds: ({ words }, finder) => finder.isIn(words.title),
};

const keyword: TextPlace = {
  field: 'keywords',
  strength: 0.8,
  holds: ({ words }, finder) => finder.isIn(words.keywords),
};

const abstract: TextPlace = {
  field: 'abstract',
  strength: 0.5,
  holds: ({ words }, finder) => finder.isIn(words.abstract),
};

const author: TextPlace = {
  field: 'authors',
  strength: 1,
  holds: ({ words }, finder) => finder.isIn(words.authors),
};

const venue: TextPlace = {
  field: 'venue',
  strength: 1,
  holds: (subject, finder) => finder.isIn(subject.numbersOf(subject.paper.venue ?? '')),
};

/** The organisation of the paper and those of its authors. */
const org: TextPlace = {
  field: 'organization',
  strength: 1,
  holds(subject, finder) {
    const { organization, authors } = subject.paper;
    if (organization && finder.isIn(subject.numbersOf(organization.name))) return true;
    return authors.some(
      ({ affiliation }) => affiliation !== undefined && finder.isIn(subject.numbersOf(affiliation)),
    );
  },
};

/** What a paper is about, the most telling place first. */
export const SUBJECT_PLACES: readonly TextPlace[] = [title, keyword, abstract];

/** The place of each field. */
export const FIELD_PLACES: Readonly<Record<TextField, TextPlace>> = {
  title,
  keyword,
  abstract,
  author,
  org,
  venue,
};
