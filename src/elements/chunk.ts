/** Loads a lazy chunk, with one more try: phones lose the network between two requests. */

export async function loadTwice<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return load();
  }
}
