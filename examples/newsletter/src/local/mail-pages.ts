import { type Markup, markup } from '../pages/html.ts';
import type { CaughtMail } from './mail-catcher.ts';

const FRAME_STYLE = '/local.css';

/** The list of caught mails, the newest first. */
export function mailsPage(mails: readonly CaughtMail[]): string {
  const rows = mails
    .map(({ to, subject }, at) => markup`<li><a href="/mails/${at}">${subject}</a> to ${to}</li>`)
    .reverse();
  const list = rows.length === 0 ? markup`<p>No mail yet.</p>` : markup`<ol reversed>${rows}</ol>`;
  return framed('Caught mails', list);
}

/** One mail: what its reader sees, and its text. */
export function mailPage(mail: CaughtMail, at: number): string {
  return framed(
    mail.subject,
    markup`<p>To ${mail.to}</p><iframe title="The mail as HTML" src="/mails/${at}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe><h2>As text</h2><pre>${linked(mail.text)}</pre>`,
  );
}

/** A text whose addresses can be clicked. */
function linked(text: string): Markup[] {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((piece, at) => (at % 2 ? markup`<a href="${piece}">${piece}</a>` : markup`${piece}`));
}

function framed(title: string, content: Markup): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${FRAME_STYLE}"></head>
<body><main><nav aria-label="Local mode"><a href="/">The panel</a> <a href="/mails">Caught mails</a></nav><h1>${title}</h1>${content}</main></body></html>
`.toString();
}
