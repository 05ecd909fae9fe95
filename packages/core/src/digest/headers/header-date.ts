const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Writes moments in a time zone as the header `Date` has them: "Fri, 12 Jun 2026 10:00:00 +0200".
 * Source: RFC 5322 § 3.3.
 */
export function headerDates(timeZone: string): (moment: Date) => string {
  const offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (moment) => {
    const minutes = offsetIn(offsets.formatToParts(moment));
    const local = new Date(moment.getTime() + minutes * 60_000);
    const day = [
      DAYS[local.getUTCDay()],
      `, ${two(local.getUTCDate())} `,
      MONTHS[local.getUTCMonth()],
    ];
    const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two);
    const away = Math.abs(minutes);
    const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`;
    return `${day.join('')} ${local.getUTCFullYear()} ${time.join(':')} ${zone}`;
  };
}

/** Whole minutes that a zone is ahead of UTC, of "GMT+02:00". */
function offsetIn(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
