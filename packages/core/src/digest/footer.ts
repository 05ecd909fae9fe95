import { checkedUrl } from './check-addresses.ts';
import type { DigestReaderOptions } from './digest-options.ts';
import type { DigestFrame } from './frame.ts';

/** A link of the footer. */
export interface FooterLink {
  label: string;
  url: string;
}

/** What stands below the papers. */
export interface DigestFooter {
  links: readonly FooterLink[];
  /** Why the mail came, and who sent it. */
  lines: readonly string[];
}

/** The footer of one reader. @throws DigestError `invalid-address` */
export function footerOf(frame: DigestFrame, options: DigestReaderOptions): DigestFooter {
  const { mail } = frame.language;
  const links = [
    { label: mail.viewOnline, url: checkedUrl('webUrl', options.webUrl) ?? frame.homeUrl },
    { label: mail.changeTopics, url: checkedUrl('topicsUrl', options.topicsUrl) },
    { label: mail.unsubscribe, url: checkedUrl('unsubscribeUrl', options.unsubscribeUrl) },
  ];
  return {
    links: links.flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }])),
    lines: [mail.received[frame.frequency](frame.heading), ...(frame.sender ? [frame.sender] : [])],
  };
}
