import '@trending-papers/widget/define';

type Settings = Record<'topics' | 'sort' | 'period' | 'layout' | 'theme' | 'lang' | 'list', string>;

/** Attributes that are there or not. */
const SWITCHES = ['searchable', 'filterable', 'remember'] as const;

const panel = find<HTMLElementTagNameMap['trending-papers']>('#panel');
const form = find<HTMLFormElement>('#settings');
const own = find<HTMLElement>('#own');
const listing = find<HTMLTextAreaElement>('#listing');
const file = find<HTMLInputElement>('#file');
const report = find<HTMLOutputElement>('#report');
const tag = find<HTMLElement>('#tag');

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The demo page lacks ${selector}.`);
  return element;
}

function settings(): Settings {
  return Object.fromEntries(new FormData(form)) as Settings;
}

/** What is ticked under a name. */
function ticked(name: 'show' | 'switch'): string[] {
  return new FormData(form).getAll(name).map(String);
}

/** Settings that belong to every list. */
function applySettings(): void {
  const { topics, sort, period, layout, theme, lang } = settings();
  Object.assign(panel, { topics, sort, period, layout, lang, show: ticked('show').join(' ') });
  for (const name of SWITCHES) panel[name] = ticked('switch').includes(name);
  document.documentElement.style.colorScheme = theme;
  showTag();
}

/** Switches between the sample in the page, the visitor's own listing and the live source. */
function applyList(): void {
  const { list } = settings();
  own.hidden = list !== 'own';
  report.value = '';
  panel.date = '';
  panel.source = list === 'live' ? 'huggingface' : '';
  panel.papers = list === 'own' && listing.value.trim() ? listing.value : undefined;
  if (list === 'own') listing.focus();
  showTag();
}

async function openFile(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  listing.value = '';
  // Bytes, not text: the core finds out the encoding.
  panel.papers = new Uint8Array(await chosen.arrayBuffer());
}

function showTag(): void {
  const { topics, sort, period, layout, lang, list } = settings();
  const show = ticked('show').join(' ');
  const attributes = {
    ...(list === 'live'
      ? { source: 'huggingface' }
      : { src: list === 'own' ? 'your-listing.json' : 'daily-papers.json' }),
    ...(topics && { topics }),
    ...(sort !== 'trending' && { sort }),
    ...(period && { period }),
    ...(layout !== 'list' && { layout }),
    ...(lang !== 'en' && { lang }),
    ...(show && { show }),
  };
  const written = [
    ...Object.entries(attributes).map(([name, value]) => `  ${name}=${quoted(value)}`),
    ...ticked('switch').map((name) => `  ${name}`),
  ];
  tag.textContent = `<trending-papers\n${written.join('\n')}\n></trending-papers>`;
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}

/** Double quotes are part of the topic language; an attribute that holds them takes single ones. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`;
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  const { name } = event.target as HTMLInputElement;
  if (name === 'list') applyList();
  else if (name) applySettings();
});
listing.addEventListener('input', () => {
  panel.papers = listing.value.trim() ? listing.value : undefined;
});
listing.addEventListener('dragover', (event) => {
  event.preventDefault();
  listing.classList.add('over');
});
listing.addEventListener('dragleave', () => listing.classList.remove('over'));
listing.addEventListener('drop', (event) => {
  listing.classList.remove('over');
  const [dropped] = event.dataTransfer?.files ?? [];
  if (!dropped) return;
  event.preventDefault();
  void openFile(dropped);
});
file.addEventListener('change', () => void openFile(file.files?.[0]));
panel.addEventListener('papers-load', ({ detail }) => {
  const { format, papers, issues } = detail.listing;
  report.value = `Read as ${format}: ${count(papers, 'paper')}, ${count(issues, 'problem')}.`;
});
panel.addEventListener('papers-error', () => {
  report.value = 'Not readable: the panel says why.';
});
panel.addEventListener('topic-change', ({ detail }) => {
  find<HTMLInputElement>('#topics').value = detail.topics;
  showTag();
});

for (const change of ['online', 'offline']) window.addEventListener(change, showConnection);

/** The live source is there to choose only while there is a network. */
function showConnection(): void {
  find<HTMLInputElement>('[value=live]').disabled = !navigator.onLine;
}

// Beside the panel the settings are open; above it, on a phone, they would push it out of sight.
const isWide = matchMedia('(width >= 60rem)');
const showDrawer = () => {
  find<HTMLDetailsElement>('#drawer').open = isWide.matches;
};
isWide.addEventListener('change', showDrawer);

showDrawer();
showConnection();
applySettings();
