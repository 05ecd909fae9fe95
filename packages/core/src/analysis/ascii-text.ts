/** Stands for a character beyond ASCII. */
export const BEYOND = 0xff;

// By character code: the lower-case letter or digit; 0 for all that is part of no word.
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  return (lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39) ? lower : 0;
});

// Calling the encoder takes as long as looking at some hundred characters.
const SHORT = 100;

let encoder: TextEncoder | undefined;

/**
 * Writes a text as one byte for each of its characters: letters in lower case, 0 for all signs,
 * BEYOND for what is not ASCII; and a 0 behind the last. The array must be longer than the text.
 */
export function writeLetters(text: string, bytes: Uint8Array): void {
  const { length } = text;
  if (length < SHORT || !encodeAscii(text, bytes)) {
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      bytes[at] = code < 0x80 ? (LETTERS[code] as number) : BEYOND;
    }
  } else for (let at = 0; at < length; at++) bytes[at] = LETTERS[bytes[at] as number] as number;
  bytes[length] = 0;
}

/** Whether the bytes are those of the text, all ASCII: the platform copies them at once. */
function encodeAscii(text: string, bytes: Uint8Array): boolean {
  encoder ??= new TextEncoder();
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length && written === text.length;
}
