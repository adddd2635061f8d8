/** Lazy chunk: everything a reader meets when looking into one figure. */
import { readingMessagesFor } from '../../i18n/reading.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import { parsePeriod } from '../../model/period.js';
import type { Series } from '../../model/types.js';
import type { TimelineView } from '../../views/timeline-view.js';
import type { Refuse } from '../attributes.js';
import type { Size } from '../box-controller.js';
import type { ElementHost, Html } from '../lit-html.js';
import type { EvidencePart } from '../evidence/part.js';
import { eventsTemplate } from './events-list.js';
import { panelTemplate } from './panel.js';
import { movePanel } from './panel-position.js';
import type { Plan } from './plan.js';
import { Reader } from './reader.js';
import { dispatchSelect } from './select-event.js';
import { pointName } from './shown.js';

export class ReadingPart {
  readonly reader: Reader;
  readonly #evidence: EvidencePart;
  readonly #html: Html;
  readonly #host: ElementHost;
  /** Which keys move between the figures. */
  #keys = '';

  /** The series that is shown. */
  series: Series | null = null;
  #sources: Plan['sources'] = new Map();

  constructor(html: Html, host: ElementHost, evidence: EvidencePart) {
    this.#evidence = evidence;
    this.#html = html;
    this.#host = host;
    this.reader = new Reader(host, (id) => {
      if (this.series) dispatchSelect(host, this.series, this.#sources, id);
    });
    host.addController({ hostDisconnected: () => this.reader.close() });
    // The quotes may have come first; what is read is shown when the element knows of this part.
    setTimeout(() => host.requestUpdate());
  }

  /** A first tap or key that came before this code: it must not be lost. */
  async replay(event: Event): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.reader.replay(event);
  }

  /** Tells of a `point` that is no period; one without a figure may have one in another series. */
  check(point: string, { series, long }: Plan, refuse: Refuse): void {
    if (long || !point || point.split('/').every(parsePeriod)) return;
    const named = [...series.brackets, ...series.points].map((each) => pointName(each, series));
    refuse('point', point, named, '');
  }

  panel(view: TimelineView, plan: Plan, language: TimelineLanguage): unknown {
    const reader = this.reader;
    this.#sources = plan.sources;
    this.#keys = readingMessagesFor(language.language).keysHint;
    const point = view.points.find(({ id }) => id === reader.active);
    const evidence = this.#evidence;
    return point && panelTemplate(this.#html, { point, plan, evidence, language, reader });
  }

  /** To be called when the panel is in the DOM. */
  place(size: Size): void {
    const root = this.#host.renderRoot;
    root.querySelector('[role="listbox"]')?.setAttribute('aria-description', this.#keys);
    const panel = root.querySelector<HTMLElement>('.panel:not(.idle, .kept)');
    const { active, placed } = this.reader;
    // Over the plot may stand what its scale means.
    const above = root.querySelector<HTMLElement>('.chart')?.offsetTop ?? 0;
    if (panel && active && placed) movePanel(panel, active, placed, size, above);
  }

  events(plan: Plan, language: TimelineLanguage): unknown {
    return eventsTemplate(this.#html, plan, this.#evidence.details, language);
  }
}
