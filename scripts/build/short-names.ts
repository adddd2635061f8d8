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
  reports largest choose asides evidence reach times allowed notPublished turn colon chevron
  said bracket brackets takeaway tableShown earlier connectors focused hard isPartial
  actions current ofForecast ends isDrawn during periodOf interest caution standing
  seriesName soft plain rings semicolon zoomed scaleNote present tabStop under compared
  drawing forget cautionLead picture medium rank overseas taken glyph coverage scopeGroup
  magnified credit come lacking narrow score contestedIn government loadFailed ramp hovered
  qualifier shortLabel periodsDiffer sublabel emptyAsOf knownAt onlyRegion chooseRegion
  partlyEstimated insets turnToUpdate derive renderParts take revisedFrom budget shapeGroup
  calculated look pinned solid ownData between shareByRegion emptyWindow scopeLabel
  eventDetail listLabel reimbursed yearDash kindColumn alsoPublished pointsLabel
  actsByRegion noFigure onInterest onAverage actsCounted seriesGroup scaleGroup cumulated
  zoomFactor contradicted contradictsShown wereReimbursed byEstimate outlined needsAllEvents
  shareColumn surroundings onKeyDown prepare badValue insee willUpdate updated announce
  tableOf defaultScope fileName report baseline drawDials drawPeriods eventsAsked shortDate
  sourceLead selfClosed onFocusIn decide callout expect hold owner pager placeTiles
  periodWords panels learn opacityOf answer handle onPointerMove onPointerLeave onFocusOut
  cautious colours palette refused pixelOf tell dots setWindow pointAt setCursor sight
  leader pieces isShown rowsShown pixelRatio lone timeAt copy inventedData overlay
  dataRefused byRegion rowAt previousPage nextPage redraw different covers notZero
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
