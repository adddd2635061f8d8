/** What a widget can show: its figures, that it waits for them, that there are none, or why not. */
import type { FrameView } from '../../views/frame-view.js';

/** Title and subtitle stand in every state, so that nothing jumps when the state changes. */
interface Titled {
  readonly heading: string;
  readonly subtitle: string;
}

export type FrameState<View extends FrameView> =
  | { readonly kind: 'ready'; readonly view: View }
  | ({ readonly kind: 'loading' } & Titled)
  | ({
      readonly kind: 'empty' | 'error';
      /** A text, or a template with what can be done about it. */
      readonly message: unknown;
    } & Titled);

/** What is said where there is nothing to draw, and what else may be chosen. */
export const withChoice = <View extends FrameView>(
  state: FrameState<View>,
  choice: () => unknown,
): FrameState<View> =>
  'message' in state ? { ...state, message: [state.message, choice()] } : state;

export function titles<View extends FrameView>(state: FrameState<View>): Titled {
  return state.kind === 'ready' ? state.view : state;
}
