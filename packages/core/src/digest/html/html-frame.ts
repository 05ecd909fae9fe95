import type { DigestFooter } from '../footer.ts';
import type { DigestFrame } from '../frame.ts';
import { coloured, ground, line } from './colours.ts';
import { escapeHtml } from './escape-html.ts';
import { anchor, DOT } from './paper-row.ts';
import { styleSheet } from './style-sheet.ts';

const TABLE = 'role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"';
const GROUND = `class="g" style="margin:0;padding:0;background:${ground.light}"`;
const WIDTH = 640;
// The fonts of the system: none is loaded. Cells inherit it, but in Outlook for Windows.
const FONT = "-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const OUTLOOK =
  '<!--[if mso]><style>td,p,h1,h2,h3,a,b{font-family:Arial,sans-serif!important}</style><![endif]-->';

/** What stands before the papers: the head of the document, and the heading of the mail. */
export function htmlBefore(frame: DigestFrame, preheader: string): string {
  const { tag, papers } = frame.language;
  const spoken = `lang="${tag}" dir="${papers.dir}"`;
  const subject = escapeHtml(frame.subject);
  return [
    `<!doctype html>\n<html ${spoken}>\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n',
    '<meta name="supported-color-schemes" content="light dark">\n',
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">\n',
    `<title>${subject}</title>\n<style>${styleSheet}</style>\n${OUTLOOK}\n</head>\n<body ${GROUND}>\n`,
    // Shown beside the subject in a list of mails; the blanks keep what follows out of it.
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(preheader)}${'&#8199;&#847;'.repeat(40)}</div>\n`,
    `<div role="article" aria-roledescription="email" aria-label="${subject}" ${spoken}>\n`,
    `<table ${TABLE} dir="${papers.dir}" ${GROUND}><tr><td align="center">\n`,
    // Outlook for Windows knows no max-width.
    `<!--[if mso]><table role="presentation" width="${WIDTH}"><tr><td><![endif]-->\n`,
    `<table ${TABLE} dir="${papers.dir}" style="max-width:${WIDTH}px"><tr><td class="p" align="${papers.dir === 'rtl' ? 'right' : 'left'}" style="padding:32px 28px;font:14px/20px ${FONT}">\n`,
    `<h1 ${coloured('i', `margin:0;font-size:25px;line-height:31px;font-weight:600`)}>${escapeHtml(frame.heading)}</h1>\n`,
    fine([frame.period.text, frame.byline].filter(Boolean).map(escapeHtml).join(DOT)),
    `<p ${coloured('i', `margin:14px 0 0;font-size:15px;line-height:22px`)}>${escapeHtml(frame.greeting)}</p>\n`,
    frame.topics && fine(escapeHtml(frame.topics)),
    `<table ${TABLE} dir="${papers.dir}" style="margin:14px 0 0">\n`,
  ]
    .filter(Boolean)
    .join('');
}

/** What stands behind the papers; `more` says how many others there are. */
export function htmlAfter(
  more: string,
  { links, lines }: DigestFooter,
  frame: DigestFrame,
): string {
  const { homeUrl, language } = frame;
  const told = homeUrl === undefined ? escapeHtml(more) : anchor(more, homeUrl);
  return [
    '</table>\n',
    more &&
      `<p ${coloured('s', `margin:4px 0 22px;font-size:15px;line-height:22px`)}>${told}</p>\n`,
    `<table ${TABLE} dir="${language.papers.dir}"><tr><td class="l" style="border-top:1px solid ${line.light};padding:8px 0 0">\n`,
    links.length > 0 && fine(links.map(({ label, url }) => anchor(label, url)).join(DOT)),
    ...lines.map((text) => fine(escapeHtml(text))),
    '</td></tr></table>\n',
    '</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n',
    '</td></tr></table>\n</div>\n</body>\n</html>\n',
  ]
    .filter(Boolean)
    .join('');
}

/** A line of the small print, of HTML. */
function fine(html: string): string {
  return `<p ${coloured('s', `margin:6px 0 0;font-size:13px;line-height:19px`)}>${html}</p>\n`;
}
