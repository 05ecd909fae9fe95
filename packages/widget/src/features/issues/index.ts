import type { Issue } from '@trending-papers/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isToldApart } from '../../view-model/told-issues.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { styles } from './styles.ts';

/** Problems that did not keep the rest from being shown, folded: of the topics, of the list. */
export const feature: Feature = {
  styles,
  create: (panel) => ({ notice: () => renderAll(panel) }),
};

function renderAll({ view, texts }: FeaturePanel) {
  if (!view) return nothing;
  const { topicIssues } = view;
  const issues = view.issues.filter((issue) => !isToldApart(issue));
  return html`${renderIssues(texts.topicIssuesTitle, topicIssues)}${renderIssues(texts.issuesTitle(issues.length), issues)}`;
}

function renderIssues(title: string, issues: readonly Issue[]): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`
    <details part="issues" class="note">
      <summary>${title}</summary>
      <ul>${issues.map((issue) => html`<li>${issue.where}: ${issue.message}${issue.received ? html` <q>${issue.received}</q>` : nothing}</li>`)}</ul>
    </details>
  `;
}
