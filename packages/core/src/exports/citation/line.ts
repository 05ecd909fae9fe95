import { toOneLine } from '../../paper/text/white-space.ts';

/**
 * A text as every format can hold it: one line, without control characters, marks that turn the
 * direction of reading and halves of characters. Texts that we have read are so already.
 */
export function asLine(text: string): string {
  return toOneLine(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}
