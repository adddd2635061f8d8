/** A text to copy by hand or by button: the code of the iframe form, or rows. */
import { filesMessagesFor } from '../../i18n/files.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Html } from '../lit-html.js';

/** One line, safe inside an attribute and inside any CMS. `height`: pixels. */
export function iframeCode(url: string, title: string, height: number): string {
  const escape = (text: string): string =>
    text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** What is shown to be copied. */
export interface Copy {
  readonly name: 'embed' | 'csv';
  readonly text: string;
}

export interface CopyInput extends Copy {
  readonly language: ResolvedLanguage;
  readonly tell: (text: string) => void;
  readonly onCopied: () => void;
}

export function copyTemplate(html: Html, input: CopyInput): unknown {
  const messages = filesMessagesFor(input.language.language);
  const isCode = input.name === 'embed';
  const select = (event: Event): void => (event.target as HTMLTextAreaElement).select();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(input.text);
      input.tell(messages.copied);
      input.onCopied();
    } catch {
      // A frame without the permission: the text field is there to copy from.
      input.tell(messages.copyFailed);
    }
  };
  return html`<div class="fold embed">
    <label
      ><strong>${isCode ? messages.embedTitle : messages.rowsTitle}.</strong> ${
        isCode ? messages.embedHelp : messages.rowsHelp
      }<textarea readonly .value=${input.text} @focus=${select}></textarea>
    </label>
    ${
      'clipboard' in navigator
        ? html`<button type="button" class="boxed" @click=${copy}>${messages.copy}</button>`
        : null
    }
  </div>`;
}
