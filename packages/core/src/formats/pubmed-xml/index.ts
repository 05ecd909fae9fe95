import type { Format } from '../format.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { detectPubmedXml } from './detect.ts';
import { normalisePubmedXml } from './normalise.ts';
import { parsePubmedXml } from './parse.ts';

/**
 * Citations, books and summaries of PubMed in XML.
 * Source: dtd.nlm.nih.gov/ncbi/pubmed, nlm.nih.gov/bsd/licensee/elements_descriptions.html.
 */
export const pubmedXml: Format<XmlElement, 'pubmed-xml'> = {
  name: 'pubmed-xml',
  detect: detectPubmedXml,
  parse: parsePubmedXml,
  normalise: normalisePubmedXml,
};
