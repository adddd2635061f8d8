/** Changes the language of a section; the widgets inside follow by themselves. */
const button = document.querySelector<HTMLElement>('#switch');
const section = document.querySelector<HTMLElement>('#switched');

button?.addEventListener('click', () => {
  if (!section) return;
  const [next, other, words] =
    section.lang === 'fr'
      ? (['en', 'fr', 'Passer au français'] as const)
      : (['fr', 'en', 'Switch to English'] as const);
  section.lang = next;
  button.lang = other;
  button.textContent = words;
});
