/** The code of the iframe form, to copy by hand or by button. */
import { filesMessagesFor } from '../../i18n/files.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Html } from '../lit-html.js';

/** One line, safe inside an attribute and inside any CMS. `height`: pixels. */
export function iframeCode(url: string, title: string, height: number): string {
  const escape = (text: string): string =>
    text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

export interface EmbedInput {
  readonly code: string;
  readonly language: ResolvedLanguage;
  readonly tell: (text: string) => void;
  readonly onCopied: () => void;
}

export function embedTemplate(html: Html, input: EmbedInput): unknown {
  const messages = filesMessagesFor(input.language.language);
  const select = (event: Event): void => (event.target as HTMLTextAreaElement).select();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(input.code);
      input.tell(messages.copied);
      input.onCopied();
    } catch {
      // A frame without the permission: the text field is there to copy from.
      input.tell(messages.copyFailed);
    }
  };
  return html`<div class="fold embed">
    <label
      ><strong>${messages.embedTitle}.</strong> ${messages.embedHelp}<textarea
        readonly
        .value=${input.code}
        @focus=${select}
      ></textarea>
    </label>
    ${
      'clipboard' in navigator
        ? html`<button type="button" class="boxed" @click=${copy}>${messages.copy}</button>`
        : null
    }
  </div>`;
}
