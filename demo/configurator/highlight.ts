/** Pieces of markup with their kind, to be shown in colours; together they are the text as it was. */

export interface Piece {
  readonly kind: 'tag' | 'attribute' | 'value' | 'text';
  readonly text: string;
}

const TAG = /<\/?[\w-]+(?:\s[^>]*)?>/g;
const INSIDE = /(<\/?[\w-]+|>)|([\w-]+(?==))|("[^"]*")|([^"<>]+?)(?=[\w-]+=|"|>|$)/g;

function insideOf(tag: string): readonly Piece[] {
  return [...tag.matchAll(INSIDE)].map(([text, isTag, isName, isValue]): Piece => ({
    kind: isTag ? 'tag' : isName ? 'attribute' : isValue ? 'value' : 'text',
    text,
  }));
}

export function piecesOf(code: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of code.matchAll(TAG)) {
    if (index > done) pieces.push({ kind: 'text', text: code.slice(done, index) });
    pieces.push(...insideOf(found));
    done = index + found.length;
  }
  if (done < code.length) pieces.push({ kind: 'text', text: code.slice(done) });
  // Colours may fail, the text may not: it is what is selected and copied by hand.
  const isWhole = pieces.map(({ text }) => text).join('') === code;
  return isWhole ? pieces : [{ kind: 'text', text: code }];
}
