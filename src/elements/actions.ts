/** What the buttons under a widget do: table or chart, and files from its own lazy part. */
import { type ActionName, actionsTemplate, type FileAction } from './frame/actions.js';
import { TeleconsViewEvent } from './events.js';
import type { Messages } from '../i18n/messages.js';
import type { UpdateHost } from './lit-html.js';

export class Actions {
  tableShown = false;
  readonly #host: UpdateHost & HTMLElement;
  readonly #failed: (error: unknown) => void;
  /** The picture can't be had here: its button is hidden. */
  #pngFailed = false;

  constructor(host: UpdateHost & HTMLElement, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** @param act makes a file, or shows the code to embed */
  render(
    messages: Messages,
    embeddable: boolean,
    act: (name: FileAction) => Promise<void>,
  ): unknown {
    const names: ActionName[] = [this.tableShown ? 'chart' : 'table', 'csv'];
    if (!this.#pngFailed) names.push('png');
    if (embeddable) names.push('embed');
    return actionsTemplate(names, messages, (name) => {
      if (name === 'table' || name === 'chart') {
        this.tableShown = !this.tableShown;
        this.#host.requestUpdate();
        this.#host.dispatchEvent(new TeleconsViewEvent(name));
      } else {
        act(name).catch((error: unknown) => {
          // A chunk that could not be had (TypeError) may come next time; missing pixels won't.
          this.#pngFailed ||= name === 'png' && !(error instanceof TypeError);
          this.#failed(error);
        });
      }
    });
  }
}
