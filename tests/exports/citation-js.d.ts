// What we use of citation-js, which comes without types.

declare module '@citation-js/core' {
  interface CslName {
    family?: string;
    given?: string;
    suffix?: string;
    literal?: string;
    'non-dropping-particle'?: string;
  }

  interface CslItem {
    title?: string;
    author?: CslName[];
    issued?: { 'date-parts'?: (string | number)[][] };
    DOI?: string;
    URL?: string;
  }

  export class Cite {
    constructor(input: string | object, options: { forceType: string });
    readonly data: CslItem[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
