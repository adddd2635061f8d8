/**
 * Gives the properties that only our own code ever says short names in the files for pages, in all
 * of them the same: takes 0.4 kB off the timeline after brotli. The npm modules keep them.
 */

/**
 * The most frequent first. Written by `npx tsx scripts/short-names.ts`; a test refuses what a page,
 * a text or other code could say.
 */
export const SHORT_NAMES: readonly string[] = `
  joined plan texts shapes refuse marks figures reader disputing wide front more panel
  reports largest choose asides evidence reach times under allowed notPublished turn colon
  chevron focused said bracket brackets takeaway tableShown earlier connectors hard
  isPartial actions current ofForecast ends isDrawn during periodOf interest caution
  standing seriesName soft plain rings semicolon zoomed scaleNote present tabStop drawing
  compared forget cautionLead medium rank overseas taken glyph coverage scopeGroup magnified
  credit come lacking narrow government contestedIn score loadFailed ramp hovered qualifier
  shortLabel periodsDiffer sublabel emptyAsOf knownAt onlyRegion chooseRegion
  partlyEstimated insets turnToUpdate derive renderParts take budget shapeGroup calculated
  revisedFrom look pinned solid ownData between shareByRegion emptyWindow scopeLabel
  eventDetail listLabel reimbursed yearDash kindColumn alsoPublished pointsLabel
  actsByRegion noFigure onInterest onAverage actsCounted seriesGroup scaleGroup cumulated
  zoomFactor contradicted contradictsShown wereReimbursed byEstimate outlined shareColumn
  needsAllEvents surroundings onKeyDown prepare badValue insee willUpdate updated announce
  tableOf defaultScope fileName report baseline drawDials drawPeriods sourceLead eventsAsked
  shortDate selfClosed onFocusIn decide callout expect hold owner pager placeTiles
  periodWords panels learn opacityOf answer handle cautious onPointerMove onPointerLeave
  onFocusOut colours palette refused pixelOf tell dots setWindow pointAt setCursor sight
  leader pieces isShown rowsShown pixelRatio lone timeAt byKeys docked copy inventedData
  overlay dataRefused byRegion different covers notZero rowAt previousPage nextPage redraw
  downloaded copied copyFailed embedTitle embedHelp indexFrom rowCount denseHelp zoomIn
  zoomOut resetZoom denseCount onCopied uncertain indexAt nameAt highlight
`
  .trim()
  .split(/\s+/);

/** Letters by how often the minified code has them; coordinates and paths keep their names. */
const LETTERS = [...'etisnaroluhcpfmgbvwkqjz'];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Of two letters, none of which is a word as `at` or `is` are. */
const PAIRS = [...'hcpmgbvk'].flatMap((last) => LETTERS.map((first) => first + last));
const SHORT = [...LETTERS, ...CAPITALS, ...PAIRS];

/** As Terser's `nameCache` wants it. A fresh one for each file: Terser writes into it. */
export const shortNameCache = (): { props: { props: Record<string, string> } } => ({
  props: {
    props: Object.fromEntries(SHORT_NAMES.map((name, index) => [`$${name}`, SHORT[index] ?? name])),
  },
});
