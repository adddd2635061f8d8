/**
 * Gives the properties that only our own code ever says short names in the files for pages, in all
 * of them the same: takes 0.4 kB off the timeline after brotli. The npm modules keep them.
 */

/**
 * The most frequent first. Written by `npx tsx scripts/short-names.ts`; a test refuses what a page,
 * a text or other code could say.
 */
export const SHORT_NAMES: readonly string[] = `
  joined plan shapes topic texts refuse marks reader figures disputing wide front panel
  choose largest reports asides reach times evidence allowed turn colon chevron notPublished
  bracket brackets takeaway tableShown earlier connectors focused hard actions isDrawn ends
  during periodOf interest standing caution seriesName soft plain rings relay compared
  semicolon zoomed scaleNote present tabStop drawing ofForecast cautionLead picture taken
  overseas glyph coverage scopeGroup magnified credit come government score hovered
  qualifier shortLabel sublabel emptyAsOf knownAt ramp isPartial periodsDiffer chooseRegion
  partlyEstimated noFigure onlyRegion derive renderParts narrow medium budget shapeGroup
  calculated look pinned solid ownData loadFailed scopeLabel eventDetail listLabel
  reimbursed yearDash kindColumn contestedIn alsoPublished pointsLabel shareByRegion
  actsByRegion onInterest seriesGroup scaleGroup cumulated zoomFactor contradicted
  contradictsShown wereReimbursed byEstimate outlined shareColumn needsAllEvents current
  surroundings onKeyDown prepare badValue forget insee emptyWindow onAverage actsCounted
  revisedFrom turnToUpdate willUpdate updated announce tableOf defaultScope fileName
  baseline report drawDials drawPeriods eventsAsked shortDate sourceLead selfClosed
  onFocusIn expect hold decide callout owner pager placeTiles periodWords panels learn
  comparedPeriods answer opacityOf handle onPointerMove onPointerLeave onFocusOut colours
  palette pixelOf refused dots setWindow pointAt setCursor sight tell refusal leader pieces
  isShown rowsShown pixelRatio lone timeAt copy overlay inventedData different covers rowAt
  previousPage nextPage redraw downloaded copied copyFailed embedTitle embedHelp indexFrom
  rowCount denseHelp zoomIn zoomOut resetZoom denseCount dataRefused onCopied uncertain
  indexAt nameAt highlight
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
