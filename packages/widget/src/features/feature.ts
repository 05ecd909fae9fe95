import type { CSSResult, TemplateResult } from 'lit';
import type { FeatureMessages, Messages } from '../locales/messages.ts';
import type { PaperView } from '../view-model/paper-view.ts';

/** What a feature knows of the panel when it draws its piece of a paper. */
export interface FeatureContext {
  messages: Messages & FeatureMessages;
  /** Place of the paper in the list from 0: makes ids. */
  index: number;
  isOpen: boolean;
  toggle(): void;
}

/** A part of the panel that is loaded when a page asks for it. Layouts have styles alone. */
export interface Feature {
  styles: CSSResult;
  /** Its piece of a paper, or lit's `nothing`. */
  render?(view: PaperView, context: FeatureContext): TemplateResult | symbol;
  /** What the reader opens and closes in the line of actions. */
  renderToggle?(view: PaperView, context: FeatureContext): TemplateResult | symbol;
}
