/** Lazy chunk: the sentences that published the figures, for the reader and for the page. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { type Details, loadDetails } from '../../model/details.js';
import type { Observation } from '../../model/types.js';
import { isAddress } from '../address.js';
import { adoptStyles } from '../adopt-styles.js';
import type { Refuse } from '../attributes.js';
import type { ElementHost, Html } from '../lit-html.js';
import type { Shown } from '../shown.js';
import { EVIDENCE_CSS } from '../styles/evidence.js';
import { answerDetails, type ObservationAnswer } from './answer.js';
import { fitTable } from './fitted-table.js';
import { quotesTemplate } from './quotes.js';

export class EvidencePart {
  /** Quotes, notes and addresses; `null` until they are here. */
  details: Details | null = null;
  readonly #html: Html;
  readonly #host: ElementHost;

  constructor(html: Html, host: ElementHost) {
    this.#html = html;
    this.#host = host;
    adoptStyles(host.renderRoot, EVIDENCE_CSS);
    fitTable(host);
  }

  /** Rejects when the chunk of details can't be had; the next call tries anew. */
  async learn(): Promise<Details> {
    if (!this.details) {
      this.details = await loadDetails().catch(loadDetails);
      this.#host.requestUpdate();
    }
    return this.details;
  }

  /**
   * The address to embed, empty if it is none. Refused only here: before a reader comes nobody can
   * use it, and no page need carry the question.
   */
  address(given: string, refuse: Refuse): string {
    if (isAddress(given)) return given;
    refuse('embed-url', given, ['https://…'], '');
    return '';
  }

  /** The sentences behind one shown figure. @throws RangeError when it is not shown. */
  async answer(
    id: string,
    shown: Shown | null,
    language: ResolvedLanguage,
  ): Promise<ObservationAnswer> {
    return answerDetails(id, shown, await this.learn(), language.language);
  }

  /** The note on a figure and its sentences, each with its source; until then the source alone. */
  quotes(
    observation: Observation,
    shown: Pick<Shown, 'asOf' | 'sources'>,
    language: ResolvedLanguage,
  ): unknown {
    return quotesTemplate(this.#html, observation, shown, this.details, language);
  }
}
