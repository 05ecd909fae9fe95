const ORCID =
  /^(?:https?:\/\/(?:www\.)?orcid\.org\/|orcid:\s*)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i;

/**
 * Reads an ORCID iD from its bare form or its address: `0000-0002-1825-0097`. Undefined when the
 * text is none. Source: support.orcid.org, structure of the ORCID identifier.
 */
export function parseOrcid(text: string): string | undefined {
  return ORCID.exec(text.trim())?.[1]?.toUpperCase();
}
