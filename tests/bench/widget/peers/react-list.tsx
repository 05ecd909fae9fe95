import { memo, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { matching, type PaperFacts, papersOf, SHEET } from './paper-facts.ts';

/** One paper; its props stay the same objects, so that it is rendered again only when it changes. */
const PaperRow = memo(({ paper, rank }: { paper: PaperFacts; rank: number }) => {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span>{rank}</span>
      <article aria-labelledby={paper.id}>
        <h3 id={paper.id}>
          <a part="title" href={paper.url} rel="noopener">
            {paper.title}
          </a>
        </h3>
        <p className="soft">
          <span>{paper.authors}</span> · <time dateTime={paper.datetime}>{paper.date}</time>
        </p>
        <p className="soft">{paper.evidence}</p>
        <p hidden={!open}>{open && paper.abstract}</p>
        <div className="actions">
          <button
            type="button"
            aria-expanded={open}
            aria-label={`Abstract of ${paper.title}`}
            onClick={() => setOpen(!open)}
          >
            Abstract
          </button>
          {paper.links.map(({ url, label }) => (
            <a key={url} href={url} rel="noopener">
              {label}
            </a>
          ))}
        </div>
      </article>
      <span role="img" aria-label={paper.votesLabel}>
        {paper.votes}
      </span>
    </li>
  );
});

/** The list as somebody who knows React would write it by hand for one page. */
function PaperList({ papers }: { papers: PaperFacts[] }) {
  const [topics, setTopics] = useState('');
  const shown = useMemo(() => matching(papers, topics), [papers, topics]);
  // How the bench reaches in: as a form field of the page would.
  Object.assign(window, { setPeerTopics: setTopics });
  return (
    <section className="papers" aria-labelledby="heading">
      <style>{SHEET}</style>
      <h2 id="heading">Trending papers</h2>
      <ol>
        {shown.map((paper, index) => (
          <PaperRow key={paper.id} paper={paper} rank={index + 1} />
        ))}
      </ol>
    </section>
  );
}

const place = document.getElementById('papers');
if (place) {
  const papers = papersOf(document.querySelector('script[type="application/json"]'));
  createRoot(place).render(<PaperList papers={papers} />);
}
