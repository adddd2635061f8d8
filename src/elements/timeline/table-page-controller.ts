/** The timeline's table: whole for a series that is read, a page at a time for a dense one. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { formatCount } from '../../format/number.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { tableTemplate } from '../frame/parts.js';
import { isDense, type ShownView } from './plan.js';
import { pageRows, renderPager } from './table-pager.js';

export class TablePageController {
  readonly #host: ReactiveControllerHost;
  #page = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(view: ShownView, shown: boolean, { language, locale }: ResolvedLanguage): unknown {
    if (!isDense(view)) return tableTemplate(view.table, view.table.rows, shown);
    const pager = { page: this.#page, count: view.rowCount };
    const count = (value: number): string => formatCount(value, locale);
    const messages = denseMessagesFor(language);
    const words = {
      ...messages,
      rowsShown: (first: number, last: number, all: number): string =>
        messages.rowsShown(count(first), count(last), count(all)),
    };
    const turn = (page: number): void => {
      this.#page = page;
      this.#host.requestUpdate();
    };
    return html`${tableTemplate(view, pageRows(pager, view.rowAt), shown)}
    ${shown ? renderPager(pager, words, turn) : nothing}`;
  }
}
