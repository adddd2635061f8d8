/** What the pages of this benchmark do; each function runs in the browser and knows nothing else. */

/** In each frame a letter is typed twice, the page scrolls, forty boxes move and twenty come. */
export async function workForFrames(frames: number): Promise<void> {
  const editor = document.getElementById('editor');
  const field = document.getElementById('field') as HTMLInputElement;
  const list = document.getElementById('list');
  const sections = [...document.querySelectorAll<HTMLElement>('section')].slice(0, 40);
  for (let frame = 0; frame < frames; frame += 1) {
    editor?.focus();
    document.execCommand('insertText', false, 'x');
    field.setRangeText('y', field.value.length, field.value.length);
    scrollTo(0, (frame * 20) % 4000);
    for (const section of sections) section.style.transform = `translateX(${frame % 9}px)`;
    const rows = Array.from({ length: 20 }, (_, row) => {
      const box = document.createElement('div');
      const text = document.createElement('span');
      text.textContent = `${frame}.${row}`;
      box.append(text);
      return box;
    });
    list?.replaceChildren(...rows);
    await new Promise(requestAnimationFrame);
  }
}

/** Appends articles, three of them at a time on the page; tells how many widgets were drawn. */
export async function scrollArticles(articles: number): Promise<number> {
  const feed = document.getElementById('feed');
  const names = ['timeline', 'region-map', 'target-gauge'];
  let drawn = 0;
  for (let index = 0; feed && index < articles; index += 1) {
    const article = document.createElement('article');
    article.innerHTML = names
      .map(
        (name) =>
          `<figure class="telecons-embed" data-element="${name}"><a href="#a">Une phrase</a></figure>`,
      )
      .join('');
    feed.append(article);
    article.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve));
    for (const widget of article.querySelectorAll('.telecons-embed > *')) {
      await (widget as HTMLElement & { draw(): Promise<void> }).draw();
      drawn += 1;
    }
    if (feed.children.length > 3) feed.firstElementChild?.remove();
  }
  feed?.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return drawn;
}
