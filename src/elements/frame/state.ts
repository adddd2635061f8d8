/** What a widget can show: its figures, that it waits for them, that there are none, or why not. */
import type { LegendItem, SourceView } from '../../views/timeline-view.js';

/** The texts around every drawing, whatever it draws. */
export interface FrameView {
  readonly heading: string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly caution: string;
  readonly legend: readonly LegendItem[];
  readonly sources: readonly SourceView[];
}

/** Title and subtitle stand in every state, so that nothing jumps when the state changes. */
interface Titled {
  readonly heading: string;
  readonly subtitle: string;
}

export type FrameState<View extends FrameView> =
  | { readonly kind: 'ready'; readonly view: View }
  | ({ readonly kind: 'loading' } & Titled)
  | ({ readonly kind: 'empty' | 'error'; readonly message: string } & Titled);

export function titles<View extends FrameView>(state: FrameState<View>): Titled {
  return state.kind === 'ready' ? state.view : state;
}
