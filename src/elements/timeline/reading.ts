/** Lazy chunk: everything a reader meets when looking into one figure. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { type Details, loadDetails } from '../../model/details.js';
import type { Series } from '../../model/types.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { adoptStyles } from '../adopt-styles.js';
import type { Size } from '../box-controller.js';
import type { ElementHost, Html } from '../lit-html.js';
import { READING_CSS } from '../styles/reading.js';
import { answerDetails, type ObservationAnswer } from './answer.js';
import { eventsTemplate } from './events-list.js';
import { panelTemplate } from './panel.js';
import { movePanel } from './panel-position.js';
import type { Plan } from './plan.js';
import { Reader } from './reader.js';
import { dispatchSelect } from './select-event.js';

export class ReadingPart {
  /** Quotes, notes and addresses; `null` until they are here. */
  details: Details | null = null;
  readonly reader: Reader;
  readonly #html: Html;
  readonly #host: ElementHost;

  /** The series that is shown. */
  series: Series | null = null;

  constructor(html: Html, host: ElementHost) {
    this.#html = html;
    this.#host = host;
    this.reader = new Reader(host, (id) => {
      if (this.series) dispatchSelect(host, this.series, id);
    });
    host.addController({ hostDisconnected: () => this.reader.close() });
    adoptStyles(host.renderRoot, READING_CSS);
  }

  /** Rejects when the chunk of details can't be had; the next call tries anew. */
  async learn(): Promise<Details> {
    if (!this.details) {
      this.details = await loadDetails().catch(loadDetails);
      this.#host.requestUpdate();
    }
    return this.details;
  }

  /** The sentences behind one shown figure. @throws RangeError when it is not shown. */
  async answer(id: string, plan: Plan, language: ResolvedLanguage): Promise<ObservationAnswer> {
    return answerDetails(id, plan, await this.learn(), language.language);
  }

  /** A first tap or key that came before this code: it must not be lost. */
  async replay(event: Event): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.reader.replay(event);
  }

  panel(view: TimelineView, plan: Plan, language: ResolvedLanguage): unknown {
    const { active, pinned, close } = this.reader;
    const point = view.points.find(({ id }) => id === active);
    const { details } = this;
    return point && panelTemplate(this.#html, { point, plan, details, language, pinned, close });
  }

  /** To be called when the panel is in the DOM. */
  place(size: Size): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    const { active, placed } = this.reader;
    if (panel && active && placed) movePanel(panel, active, placed, size);
  }

  events(plan: Plan, language: ResolvedLanguage): unknown {
    return eventsTemplate(this.#html, plan, this.details, language);
  }
}
