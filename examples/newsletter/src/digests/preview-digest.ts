import type { Mail } from '../mail/mail.ts';
import type { Parts } from '../service/parts.ts';

/** The digest that somebody with these wishes would get now; its links lead nowhere. */
export async function previewDigest(
  { list, rankings, digests, variables, now }: Parts,
  { language, topics }: { language: string; topics: string },
): Promise<Mail> {
  const reader = { language, frequency: 'daily', timeZone: variables.TIME_ZONE } as const;
  const ranking = rankings.rankingFor(await list.current(), { ...reader, topics });
  return digests.make(ranking, reader, {
    topicsUrl: `${variables.BASE_URL}/manage?t=preview`,
    unsubscribeUrl: `${variables.BASE_URL}/unsubscribe?t=preview`,
    sentAt: now(),
  });
}
