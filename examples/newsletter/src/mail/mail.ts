/** A mail without its addresses. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  /** Beyond From, To, Subject, Message-ID and those of the content. */
  headers: Readonly<Record<string, string>>;
}
