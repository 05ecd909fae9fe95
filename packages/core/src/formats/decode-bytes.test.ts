import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const bytesOf = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', 'utf8'],
    ['UTF-16', 'utf16le'],
  ] as const)('takes a byte order mark of %s at its word and leaves it out', (_, encoding) => {
    expect(decodeBytes(bytesOf('\ufeffnaïve 学', encoding))).toBe('naïve 学');
  });

  it('takes the mark of UTF-16 with the big end first at its word', () => {
    expect(decodeBytes(new Uint8Array(Buffer.from('\ufeffnaïve 学', 'utf16le').swap16()))).toBe(
      'naïve 学',
    );
  });

  it('trusts the mark more than the declaration', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(decodeBytes(bytesOf(`\ufeff${text}`, 'utf8'))).toBe(text);
  });

  it('takes bytes without any mark for UTF-8', () => {
    expect(decodeBytes(bytesOf('naïve 学', 'utf8'))).toBe('naïve 学');
  });

  it('takes bytes that are no UTF-8 for Windows-1252, with its quotation marks', () => {
    expect(decodeBytes(new Uint8Array([0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94]))).toBe('“naïve”');
  });

  it.each([
    ['an XML declaration', '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'],
    ['an XML declaration in single quotes', "\n<?xml version='1.0' encoding='latin1'?><a>é</a>"],
    ['a meta tag', '<html><meta charset="iso-8859-1"><p>é</p>'],
  ])('follows %s', (_, text) => {
    expect(decodeBytes(bytesOf(text, 'latin1'))).toBe(text);
  });

  it('follows a declaration of an encoding of another script', () => {
    const head = '<?xml version="1.0" encoding="windows-1251"?>';
    const bytes = new Uint8Array([...Buffer.from(head), 0xcc, 0xe8, 0xf0]);
    expect(decodeBytes(bytes)).toBe(`${head}Мир`);
  });

  it.each(['UTF-16', 'utf-16le', 'UCS-2'])(
    'knows better than a file that claims %s in letters of one byte',
    (label) => {
      const text = `<?xml version="1.0" encoding="${label}"?><a>é</a>`;
      expect(decodeBytes(bytesOf(text, 'utf8'))).toBe(text);
    },
  );

  it.each(['UTF-8', 'no-such-encoding'])(
    'falls back when the bytes are not what %s is',
    (label) => {
      const text = `<?xml version="1.0" encoding="${label}"?><a>é</a>`;
      expect(decodeBytes(bytesOf(text, 'latin1'))).toBe(text);
    },
  );

  it('falls back to UTF-8 when the declared encoding does not exist', () => {
    const text = '<?xml version="1.0" encoding="no-such-encoding"?><a>学</a>';
    expect(decodeBytes(bytesOf(text, 'utf8'))).toBe(text);
  });

  it('does not garble a whole UTF-8 text because its last character was cut in two', () => {
    const bytes = bytesOf('naïve 学', 'utf8');
    expect(decodeBytes(bytes.subarray(0, -1))).toBe('naïve ');
  });

  it('does not take a Latin-1 text that ends with an accent for UTF-8 cut short', () => {
    expect(decodeBytes(bytesOf('A café', 'latin1'))).toBe('A café');
  });

  it('reads no declaration that is far inside the text or in a title', () => {
    const text = `{"title": "<?xml encoding='utf-16'?>", "é": "${' '.repeat(2_000)}"}`;
    expect(decodeBytes(bytesOf(text, 'utf8'))).toBe(text);
  });

  it('makes an empty text of no bytes', () => {
    expect(decodeBytes(new Uint8Array())).toBe('');
  });
});

describe('an encoding that is declared and is not that of the bytes', () => {
  const xml = (label: string) => `<?xml version="1.0" encoding="${label}"?><a>Zoé Müller “x”</a>`;

  it.each(['ISO-8859-1', 'latin1', 'us-ascii', 'windows-1252', 'iso-8859-15', 'koi8-r'])(
    'of one byte a character gives way to valid UTF-8: %s',
    (label) => {
      expect(decodeBytes(Buffer.from(xml(label), 'utf8'))).toBe(xml(label));
      const html = `<meta charset="${label}"><p>Zoé`;
      expect(decodeBytes(Buffer.from(html, 'utf8'))).toBe(html);
    },
  );

  it('is kept where the bytes are no UTF-8', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Zoé Müller</a>';
    expect(decodeBytes(Buffer.from(text, 'latin1'))).toBe(text);
    const cyrillic = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="koi8-r"?><a>'),
      Buffer.from([0xcd, 0xc9, 0xd2]),
    ]);
    expect(decodeBytes(cyrillic)).toContain('мир');
  });

  it('is UTF-8 and the bytes are Latin-1', () => {
    const text = '<?xml version="1.0" encoding="UTF-8"?><a>Zoé Müller</a>';
    expect(decodeBytes(Buffer.from(text, 'latin1'))).toBe(text);
  });

  it('loses to a byte order mark', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Zoé</a>';
    expect(decodeBytes(Buffer.from(`\ufeff${text}`, 'utf8'))).toBe(text);
    expect(decodeBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  });

  it('is forgiven a character that was cut in two at the end', () => {
    const bytes = Buffer.from(xml('ISO-8859-1').slice(0, -5).replace(/”$/, 'é'), 'utf8');
    expect(decodeBytes(bytes.subarray(0, -1))).toContain('Zoé Müller');
  });
});

it('one byte that is no UTF-8 does not spoil the text around it', () => {
  const bytes = Buffer.concat([
    Buffer.from('Zoé Müller, José, “x”: '),
    Buffer.from([0xe9]),
    Buffer.from(' Größe'),
  ]);
  expect(decodeBytes(bytes)).toBe('Zoé Müller, José, “x”: \ufffd Größe');
});
