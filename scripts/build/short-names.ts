/**
 * Gives the properties that only our own code ever says short names in the files for pages, in all
 * of them the same: takes 0.4 kB off the timeline after brotli. The npm modules keep them.
 */

/**
 * Those of the timeline first, the most frequent before others. `npx tsx scripts/short-names.ts`
 * prints what may be here; a test refuses what a page, a text or other code could say.
 */
export const SHORT_NAMES: readonly string[] = `
  figures soft turn actions shown reports evidence solid bracket scaleNote told reader panel
  hard colon tableShown come reimbursed marks chevron brackets takeaway isDrawn coverage
  interest connectors front ownData cautionLead semicolon scopeGroup contestedIn contradicted
  onInterest refuse shapes ends taken current seriesName present loadFailed score prepare
  pointsLabel emptyAsOf emptyWindow seriesGroup scaleGroup onAverage cumulated yearDash
  actsCounted knownAt zoomFactor contradictsShown kindColumn notPublished revisedFrom
  alsoPublished wereReimbursed byEstimate largest badValue needsAllEvents announce times texts
  pinned periodOf shortLabel surroundings caution sublabel scopeLabel forget picture focused
  shortDate sourceLead selfClosed turnToUpdate willUpdate updated derive renderParts
  defaultScope onFocusIn expect hold decide plan fileName pager drawing panels eventsAsked
  learn onKeyDown answer onPointerMove onPointerLeave onFocusOut colours joined palette
  allowed pixelOf refused dots setWindow pieces wide setCursor sight zoomed tell leader
  isShown rowsShown lone pixelRatio baseline timeAt copy overlay inventedData eventDetail
  rowAt previousPage nextPage redraw downloaded copied copyFailed embedTitle embedHelp pointAt
  rowCount denseHelp zoomIn zoomOut resetZoom denseCount dataRefused insee onCopied narrow
  medium uncertain indexAt nameAt highlight
`
  .trim()
  .split(/\s+/);

/** Letters by how often the minified code has them; coordinates and paths keep their names. */
const LETTERS = [...'etisnaroluhcpfmgbvwkqjz'];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Of two letters, none of which is a word as `at` or `is` are. */
const PAIRS = [...'hcpfmgbv'].flatMap((last) => LETTERS.map((first) => first + last));
const SHORT = [...LETTERS, ...CAPITALS, ...PAIRS];

/** As Terser's `nameCache` wants it. A fresh one for each file: Terser writes into it. */
export const shortNameCache = (): { props: { props: Record<string, string> } } => ({
  props: {
    props: Object.fromEntries(SHORT_NAMES.map((name, index) => [`$${name}`, SHORT[index] ?? name])),
  },
});
