/** One paper of a page: the texts of its fields, without their labels. */
export interface PageEntry {
  /** `arXiv:2404.01234`; '' when there is none. */
  id: string;
  title: string;
  authors: string;
  abstract: string;
  comments: string;
  journal: string;
  doi: string;
  /** The primary one first. */
  categories: string[];
  version?: number | undefined;
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
  listedAt?: string | undefined;
}

/** What a page holds, of whichever kind it is. */
export interface PageReading {
  entries: PageEntry[];
  title: string;
  /** Address of the following page, as it stands in a link. */
  next?: string | undefined;
  /** Whether the text ends in the middle of the list. */
  isTruncated: boolean;
}
