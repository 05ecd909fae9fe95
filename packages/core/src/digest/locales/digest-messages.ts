/** How often a reader gets the digest. */
export type Frequency = 'daily' | 'weekly';

/** What only a mail says, in one language. */
export interface DigestMessages {
  /** The subject, of the heading and the day or the week. */
  subject: Record<Frequency, (heading: string, period: string) => string>;
  /** The first line, of "10 papers": a colon keeps it right for every number. */
  greeting: Record<Frequency, (papers: string) => string>;
  /** The first line when nothing matched. */
  nothing: string;
  topics(topics: string): string;
  /** Heading of the papers that belong to no topic, below those that do. */
  otherPapers: string;
  viewOnline: string;
  /** Why this mail came. */
  received: Record<Frequency, (heading: string) => string>;
  changeTopics: string;
  unsubscribe: string;
  /** Text in place of a paper's picture. */
  imageOf(title: string): string;
}
