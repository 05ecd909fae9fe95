/** The fields of one record in their order, which says whose affiliation is whose. */
export type NbibRecord = readonly { tag: string; value: string }[];

const FIELD = /^([A-Z]{2,4}) {0,2}- ?(.*)$/;

/**
 * The records of a file. A blank line ends one, and a second `PMID` begins one; lines that begin
 * with blanks go on with the field before them.
 */
export function readNbibRecords(text: string): NbibRecord[] {
  const records: { tag: string; value: string }[][] = [];
  let record: { tag: string; value: string }[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value = ''] = FIELD.exec(record ? line : line.trimStart()) ?? [];
    if (line.trim() === '') record = undefined;
    else if (tag === undefined) goOn(record?.at(-1), line);
    else {
      const isNext = tag === 'PMID' && record?.some((field) => field.tag === 'PMID');
      if (!record || isNext) {
        record = [];
        records.push(record);
      }
      record.push({ tag, value: value.trim() });
    }
  }
  return records;
}

function goOn(field: { value: string } | undefined, line: string): void {
  if (field) field.value = `${field.value} ${line.trim()}`.trim();
}
