/** The fields of one record in their order, which says whose affiliation is whose. */
export type NbibRecord = readonly NbibField[];

/** One field, and the line that it begins on. */
export interface NbibField {
  tag: string;
  value: string;
  line: number;
}

const FIELD = /^([A-Z]{2,4}) {0,2}- ?(.*)$/;

/**
 * The records of a file. A blank line ends one, and a second `PMID` begins one; lines that begin
 * with blanks go on with the field before them.
 */
export function readNbibRecords(text: string): NbibRecord[] {
  const records: NbibField[][] = [];
  let record: NbibField[] | undefined;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, tag, value = ''] = FIELD.exec(record ? line : line.trimStart()) ?? [];
    if (line.trim() === '') record = undefined;
    else if (tag === undefined) goOn(record?.at(-1), line);
    else {
      const isNext = tag === 'PMID' && record?.some((field) => field.tag === 'PMID');
      if (!record || isNext) {
        record = [];
        records.push(record);
      }
      record.push({ tag, value: value.trim(), line: index + 1 });
    }
  }
  return records;
}

function goOn(field: { value: string } | undefined, line: string): void {
  // Trimmed as a whole it would be copied with every line.
  if (field) field.value = field.value === '' ? line.trim() : `${field.value} ${line.trim()}`;
}
