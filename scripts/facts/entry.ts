/** One observation of the facts page, with its sentences and its relations. */
import type { Facts } from '../../src/model/facts.js';
import type { Citation, Observation, ObservationId, Source } from '../../src/model/types.js';
import { anchorTo, escape, link, tag } from './html.js';
import { capital, dateText, natureText, periodText, valueText } from './words.js';

/** Everything the entries need. */
export interface FactsContext {
  readonly facts: Facts;
  readonly places: ReadonlyMap<ObservationId, readonly string[]>;
  /** Relations read from the other side: what each observation is revised or contested by. */
  readonly reverse: ReadonlyMap<ObservationId, readonly (readonly [string, ObservationId])[]>;
}

const FORWARD = {
  revises: 'révise',
  rounds: 'arrondit',
  repeats: 'répète',
  disputes: 'conteste',
} as const;

const BACKWARD = {
  revises: 'révisé par',
  rounds: 'arrondi par',
  repeats: 'répété par',
  disputes: 'contesté par',
} as const;

const targetsOf = ({ relation }: Observation): readonly ObservationId[] => {
  if (!relation) return [];
  return relation.kind === 'disputes' ? relation.targets : [relation.target];
};

/** The relations of all observations, from their targets. */
export function reverseRelations(observations: readonly Observation[]): FactsContext['reverse'] {
  const reverse = new Map<ObservationId, (readonly [string, ObservationId])[]>();
  for (const observation of observations) {
    for (const target of targetsOf(observation)) {
      const word = BACKWARD[observation.relation?.kind ?? 'repeats'];
      reverse.set(target, [...(reverse.get(target) ?? []), [word, observation.id]]);
    }
  }
  return reverse;
}

function unitOf({ indicator }: Observation, { facts }: FactsContext): string {
  return facts.indicators.get(indicator)?.unit ?? '';
}

/** "Avril 2020 : plus de 4 500 000 actes"; area, category and scope where they differ. */
export function titleOf(observation: Observation, context: FactsContext): string {
  const { facts } = context;
  const scope = observation.scope === 'all' ? null : facts.scopes.get(observation.scope)?.label.fr;
  const about = [
    observation.area === 'FR' ? null : facts.areas.get(observation.area)?.name.fr,
    observation.category && facts.categories.get(observation.category)?.fr,
    scope,
  ].filter(Boolean);
  const value = valueText(observation, unitOf(observation, context));
  return `${[capital(periodText(observation)), ...about].join(', ')}\u00a0: ${value}`;
}

/** The facts of an entry as term and HTML. */
function properties(observation: Observation, context: FactsContext): (readonly string[])[] {
  const { facts } = context;
  const { period, cutoff, published, category } = observation;
  const scope = facts.scopes.get(observation.scope);
  const wordings = new Set(
    facts.details.detail(observation.id)?.citations.map(({ wording }) => wording),
  );
  wordings.delete('');
  const relations = [
    ...targetsOf(observation).map((id) => [FORWARD[observation.relation?.kind ?? 'repeats'], id]),
    ...(context.reverse.get(observation.id) ?? []),
  ].map(([word = '', id = '']) => `${word} ${relationLink(id, context)}`);
  const places = context.places.get(observation.id) ?? [
    'dans aucun graphique\u00a0: dit ici et dans le modèle (telecons/model)',
  ];
  return [
    ['Valeur publiée', escape(valueText(observation, unitOf(observation, context)))],
    ['Nature', escape(natureText(observation))],
    [
      'Mots de la source',
      [...wordings].map((words) => `«\u00a0${tag('q', {}, escape(words))}\u00a0»`).join(', '),
    ],
    ['Périmètre', link(scope?.label.fr ?? '', anchorTo(`scope/${observation.scope}`))],
    ['Territoire', escape(facts.areas.get(observation.area)?.name.fr ?? '')],
    ['Catégorie', escape((category && facts.categories.get(category)?.fr) ?? '')],
    ['Période', escape(periodText(observation) + (period.basis === 'deduced' ? ' (déduite)' : ''))],
    ['Données arrêtées', escape(cutoff ? dateText(cutoff) : '')],
    ['Publié', escape(published ? dateText(published) : '')],
    ['Relations', relations.join('\u202f; ')],
    ['Où le voir', escape(places.join('\u202f; '))],
  ].filter(([, content]) => content);
}

function relationLink(id: string, context: FactsContext): string {
  const target = context.facts.observations.find((observation) => observation.id === id);
  return link(target ? titleOf(target, context) : id, anchorTo(id));
}

/** A document with its date, linked if its address is known. */
export function sourceLink(source: Source): string {
  const doubts = [
    source.dateBasis === 'deduced' ? 'date déduite' : '',
    source.url === null ? 'adresse inconnue' : '',
  ].filter(Boolean);
  const date = source.date ? dateText(source.date) : 'date inconnue';
  const after = doubts.length > 0 ? ` (${doubts.join(', ')})` : '';
  return `${link(source.publisher, source.url)}, ${date}${after}`;
}

function quoteFigure({ source, quote, lang }: Citation): string {
  const attributes = { lang: lang === 'fr' ? null : lang, cite: source.url };
  return tag(
    'figure',
    {},
    tag('blockquote', attributes, tag('p', {}, escape(quote))) +
      tag('figcaption', {}, sourceLink(source)),
  );
}

/** The whole entry; its anchor is the observation's id. */
export function entry(observation: Observation, context: FactsContext): string {
  const detail = context.facts.details.detail(observation.id);
  const list = properties(observation, context).map(
    ([term = '', content = '']) => `<div><dt>${term}</dt><dd>${content}</dd></div>\n`,
  );
  return [
    `<article id="${escape(observation.id)}">`,
    tag('h3', {}, link(titleOf(observation, context), anchorTo(observation.id))),
    `<dl>\n${list.join('')}</dl>`,
    detail?.note ? tag('p', { class: 'note' }, escape(detail.note.fr)) : '',
    ...(detail?.citations ?? []).map(quoteFigure),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}
