/** `:state(loading|ready|error|empty)`, where the browser has it; the host is never written to. */
export function publishState({ states }: ElementInternals, state: string): void {
  try {
    states.clear();
    states.add(state);
  } catch {
    // Firefox before 126 has no states, Chrome before 125 wants a dashed name.
  }
}
