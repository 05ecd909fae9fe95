import type { DigestPaper } from '../digest-paper.ts';
import type { DigestFrame } from '../frame.ts';
import { shorten } from '../shorten.ts';
import { coloured, colours, line } from './colours.ts';
import { escapeHtml } from './escape-html.ts';

/** Stands between two words of a line, bound to the first, so that no line begins with it. */
export const DOT = '&nbsp;&middot; ';

const CELL = `border-top:1px solid ${line.light};padding:16px 0`;

/** A link as all are written. */
export function anchor(label: string, url: string): string {
  return `<a ${coloured('k')} href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

/** A paper as a row of the table: its rank, and what is to be said of it. */
export function paperRow(
  paper: DigestPaper,
  { level, abstractLength }: { level: 2 | 3; abstractLength: number },
  { language }: DigestFrame,
): string {
  const { title, url, badge, evidence, links, image } = paper;
  const abstract = shorten(paper.abstract, abstractLength);
  const name = escapeHtml(title);
  const alt = escapeHtml(language.mail.imageOf(title));
  return [
    `<tr valign="top"><td width="30" class="l f" style="${CELL};color:${colours.f.light};line-height:23px">${paper.rank}</td>`,
    `<td class="l s" style="${CELL};color:${colours.s.light}">`,
    `<h${level} style="margin:0;font-size:17px;line-height:23px;font-weight:600">`,
    url === undefined
      ? `<span ${coloured('i')} dir="auto">${name}</span>`
      : `<a ${coloured('i', 'text-decoration:none')} dir="auto" href="${escapeHtml(url)}">${name}</a>`,
    `</h${level}>`,
    paper.authors && `<p style="margin:3px 0 0">${escapeHtml(paper.authors)}</p>`,
    image &&
      `<img src="${escapeHtml(image)}" alt="${alt}" width="240" style="display:block;width:240px;max-width:100%;height:auto;border:0;margin:8px 0 0">`,
    (badge || evidence) &&
      `<p style="margin:6px 0 0">${[badge && `<b ${coloured('a')}>${escapeHtml(badge)}</b>`, escapeHtml(evidence)].filter(Boolean).join(DOT)}</p>`,
    abstract && `<p ${coloured('i', 'margin:8px 0 0')}>${isolatedText(abstract)}</p>`,
    links.length > 0 &&
      `<p style="margin:6px 0 0">${links.map(({ label, url: to }) => anchor(label, to)).join(DOT)}</p>`,
    '</td></tr>\n',
  ]
    .filter(Boolean)
    .join('');
}

/** The name of a topic, as a row of the table. */
export function groupRow(heading: string): string {
  return `<tr><td colspan="2" style="padding:26px 0 10px"><h2 ${coloured('i', 'margin:0;font-size:19px;line-height:25px;font-weight:600')}>${isolatedText(heading)}</h2></td></tr>\n`;
}

/** Read in its own direction, it stands at the side where the mail begins its lines. */
function isolatedText(text: string): string {
  return `<span dir="auto">${escapeHtml(text)}</span>`;
}
