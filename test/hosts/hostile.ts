/** What somebody pastes who means harm, in the form of our snippets, and what a host left of it. */
import type { Page } from 'puppeteer-core';

/** What the console says where code of a snippet ran. */
export const RAN = 'hostile-code-ran';
const CODE = `console.error('${RAN}')`;

/** Addresses that run code or hold a page of their own, as a browser reads them. */
const ADDRESSES: readonly string[] = [
  `javascript:${CODE}`,
  `JaVaScRiPt:${CODE}`,
  ` javascript:${CODE}`,
  `&#1;javascript:${CODE}`,
  `java&#9;script:${CODE}`,
  `java&#10;script&#13;:${CODE}`,
  `&#106;avascript&colon;${CODE}`,
  `javascript://example.org/%0A${CODE}`,
  `vbscript:${CODE}`,
  `data:text/html,<script>${CODE}</script>`,
  `DATA:text/html;base64,PHNjcmlwdD4`,
  `file:///etc/passwd`,
];

const SENTENCE = 'A sentence';

const figure = (attributes: string, content: string): string =>
  `<figure class="telecons-embed" data-element="timeline" ${attributes}>${content}</figure>`;
const link = (attributes: string, content: string = SENTENCE): string =>
  `<a ${attributes}>${content}</a>`;

const ofAddress = (address: string): readonly string[] => [
  figure('', link(`href="${address}"`)),
  figure('', link('href="/a"', `<img src="${address}" alt="x">`)),
  figure('', link('href="/a"', `<img src="/favicon.ico" srcset="${address} 1x" alt="x">`)),
  figure('', link('href="/a"', `<img src="/favicon.ico" srcset="/a 1x,${address}" alt="x">`)),
  figure(`data-embed-url="${address}"`, link('href="/a"')),
  `<telecons-timeline embed-url="${address}">${link('href="/a"')}</telecons-timeline>`,
  `<telecons-timeline>${link(`href="${address}"`)}</telecons-timeline>`,
];

/** Event handlers on everything that a snippet has, those that run by themselves among them. */
const HANDLERS: readonly string[] = [
  figure(`onclick="${CODE}" onmouseover="${CODE}"`, link('href="/a"')),
  figure(`OnClick="${CODE}" tabindex="0" autofocus onfocus="${CODE}"`, link('href="/a"')),
  figure(`data-onclick="${CODE}" data-hx-on:click="${CODE}"`, link('href="/a"')),
  figure('', link(`href="/a" onclick="${CODE}" onfocus="${CODE}"`)),
  figure('', link('href="/a"', `<img src="data:,x" alt="x" onerror="${CODE}">`)),
  figure('', link('href="/a"', `<img src="/favicon.ico" alt="x" ONLOAD="${CODE}">`)),
  figure('', link('href="/a"', `<img src alt="x" onerror="${CODE}">`)),
  figure('', `<figcaption onclick="${CODE}">${link('href="/a"')}</figcaption>`),
  figure(`style="animation: x" onanimationstart="${CODE}"`, link('href="/a"')),
  `<telecons-timeline series="weekly" onclick="${CODE}">${link('href="/a"')}</telecons-timeline>`,
  `<telecons-region-map ONPOINTERENTER="${CODE}">${link('href="/a"')}</telecons-region-map>`,
  `<telecons-target-gauge>${link(`href="/a" onclick="${CODE}"`)}</telecons-target-gauge>`,
];

/** Tags that have no place in a snippet. */
const TAGS: readonly string[] = [
  figure('', `<script>${CODE}</script>${link('href="/a"')}`),
  figure('', `<svg onload="${CODE}"><a xlink:href="javascript:${CODE}"></a></svg>`),
  figure('', `<iframe srcdoc="<script>${CODE}</script>"></iframe>${link('href="/a"')}`),
  figure('', `<form action="javascript:${CODE}"><button>x</button></form>${link('href="/a"')}`),
  figure('', `<object data="javascript:${CODE}"></object>${link('href="/a"')}`),
  `<telecons-timeline><script>${CODE}</script>${link('href="/a"')}</telecons-timeline>`,
  `<telecons-timeline><img src="data:,x" alt="x" onerror="${CODE}"></telecons-timeline>`,
];

/** All of it on one page; each snippet is whole, so that none hides the next. */
export const HOSTILE = [...ADDRESSES.flatMap(ofAddress), ...HANDLERS, ...TAGS].join('\n');

/**
 * What in this HTML runs code, by itself or when it is clicked on; nothing of it is loaded. Strict:
 * everything that is neither an option nor a plain address of the web as well.
 */
export const dangersIn = (page: Page, html: string, isStrict = false): Promise<string[]> =>
  page.evaluate(
    (given, isStrict) => {
      const { body } = new DOMParser().parseFromString(given, 'text/html');
      const tags = isStrict ? /^(?:script|svg|iframe|form|object|style|base)$/ : /^script$/;
      const handlers = isStrict ? /^(?:on|srcdoc$|style$|data-(?:on|hx))/ : /^(?:on|srcdoc$)/;
      const addressed = /^(?:href|src|action|formaction|data|embed-url|xlink:href)$/;
      const isDangerous = (tag: string, name: string, value: string): boolean => {
        if (handlers.test(name)) return true;
        if (!addressed.test(name) && !(isStrict && /^(?:srcset|data-embed-url)$/.test(name))) {
          return false;
        }
        return (name === 'srcset' ? value.split(/[\s,]+/) : [value]).some((address) => {
          const protocol = URL.parse(address, 'https://host.example.org/')?.protocol ?? '';
          if (isStrict) return !/^https?:$/.test(protocol);
          // An image runs nothing.
          return /^(?:javascript|vbscript|data):$/.test(protocol) && tag !== 'img';
        });
      };
      return [...body.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
        ...(tags.test(localName) ? [localName] : []),
        ...[...attributes]
          .filter(({ name, value }) => isDangerous(localName, name, value))
          .map(({ name, value }) => `${localName} ${name}="${value}"`),
      ]);
    },
    html,
    isStrict,
  );
