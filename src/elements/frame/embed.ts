/** The code of the iframe form, to copy by hand or by button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** One line, safe inside an attribute and inside any CMS. */
export function iframeCode(url: string, title: string, height: number): string {
  const escape = (text: string): string =>
    text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

export function embedTemplate(
  code: string,
  messages: Messages,
  onCopy: () => void,
): TemplateResult {
  const select = (event: Event): void => (event.target as HTMLTextAreaElement).select();
  return html`<div class="fold embed">
    <label
      ><strong>${messages.embedTitle}.</strong> ${messages.embedHelp}<textarea
        readonly
        .value=${code}
        @focus=${select}
      ></textarea></label
    >${
      'clipboard' in navigator
        ? html`<button type="button" class="boxed" @click=${onCopy}>${messages.copy}</button>`
        : nothing
    }
  </div>`;
}
