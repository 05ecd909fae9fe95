/** What a list service is sent: the pairs of a form, or an object of JSON. */
export type Sent = [name: string, value: string][] | Record<string, unknown>;

/** Answers as a list service does that takes these fields and no others. */
export type Service = (sent: Sent, accept: string | null) => Response;

const EMAIL = /^\S+@\S+$/;

/** The fields of a form, or why it is none that the service takes. */
function form(sent: Sent, rules: Readonly<Record<string, RegExp>>): Map<string, string> {
  if (!Array.isArray(sent)) throw new Error('The service takes forms.');
  const fields = new Map(sent);
  for (const [name, value] of fields) {
    const rule = rules[name];
    if (!rule) throw new Error(`The service knows no field "${name}".`);
    if (!rule.test(value)) throw new Error(`The service does not take ${name}="${value}".`);
  }
  for (const name of Object.keys(rules))
    if (!fields.has(name)) throw new Error(`The service misses the field "${name}".`);
  return fields;
}

/** The services of docs/subscribe.md by the place that their address begins with. */
export const listServices: Readonly<Record<string, Service>> = {
  'https://buttondown.com/api/emails/embed-subscribe/': (sent) => {
    form(sent, { email: EMAIL, embed: /^1$/, tag: /./, metadata__topics: /^/ });
    return new Response('<h1>Check your inbox</h1>');
  },
  'https://name.us1.list-manage.com/subscribe/post?u=USER&id=LIST': (sent) => {
    // Robots fill in the field that nobody sees.
    form(sent, { EMAIL, b_USER_LIST: /^$/ });
    return new Response('<h1>Subscription confirmed</h1>');
  },
  'https://lists/api/public/subscription': (sent) => {
    form(sent, { email: EMAIL, l: /^UUID$/ });
    return Response.json({ data: { has_optin: true } });
  },
  'https://lists/subscription/form': (sent) => {
    form(sent, { email: EMAIL, l: /^UUID$/, nonce: /^$/ });
    return new Response('<h1>Subscribed successfully</h1>');
  },
  'https://sendy/subscribe': (sent) => {
    form(sent, { email: EMAIL, list: /^LIST$/, subform: /^yes$/, hp: /^$/ });
    return new Response('<h1>You are subscribed</h1>');
  },
  'https://formspree.io/f/': (sent, accept) => {
    form(sent, { email: EMAIL, topics: /^/, frequency: /^/, language: /./ });
    return accept === 'application/json'
      ? Response.json({ ok: true, next: '/thanks' })
      : new Response('<h1>Are you a robot?</h1>');
  },
  '/subscribe': (sent) => {
    const names = Array.isArray(sent) ? [] : Object.keys(sent).sort();
    return names.join() === 'email,frequency,language,topics'
      ? new Response(null, { status: 202 })
      : Response.json({ message: `unexpected: ${names.join()}` }, { status: 422 });
  },
};
