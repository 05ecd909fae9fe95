import { escapeHtml } from '../pages/html.ts';
import type { Texts } from '../texts/texts.ts';
import type { Mail } from './mail.ts';

/** What the mail after a sign-up needs. */
export interface AnswerFacts {
  /** Name of the newsletter. */
  title: string;
  /** Where to confirm, or to change the settings. */
  url: string;
}

/** The mail that asks to confirm. */
export function confirmMail(texts: Texts, facts: AnswerFacts): Mail {
  const { confirmSubject, confirmMail: words, confirmButton, ignoreMail } = texts;
  return mailOf(texts, confirmSubject(facts.title), words, confirmButton, facts.url, ignoreMail);
}

/** The mail to an address that is subscribed already. */
export function alreadyMail(texts: Texts, facts: AnswerFacts): Mail {
  const { alreadySubject, alreadyMail: words, settingsButton } = texts;
  return mailOf(texts, alreadySubject(facts.title), words, settingsButton, facts.url, '');
}

function mailOf(
  { locale, dir }: Texts,
  subject: string,
  words: string,
  button: string,
  url: string,
  after: string,
): Mail {
  const paragraph = (text: string) => (text ? `<p>${escapeHtml(text)}</p>` : '');
  const link = `<p><a href="${escapeHtml(url)}">${escapeHtml(button)}</a></p>`;
  return {
    subject,
    text: [words, url, after].filter((one) => one !== '').join('\n\n'),
    html: `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:36em">${paragraph(words)}${link}${paragraph(after)}</body></html>`,
    // Asks holiday notices to stay silent.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
