/**
 * Gives the properties that only our own code ever says short names in the files for pages, in all
 * of them the same: takes 0.4 kB off the timeline after brotli. The npm modules keep them.
 */

/**
 * The most frequent first. Written by `npx tsx scripts/short-names.ts`; a test refuses what a page,
 * a text or other code could say.
 */
export const SHORT_NAMES: readonly string[] = `
  plan joined texts shapes refuse marks reader figures disputing wide front more panel
  reports choose largest asides reach times evidence allowed turn colon chevron notPublished
  bracket brackets takeaway tableShown earlier connectors focused hard actions ends isDrawn
  during isPartial periodOf interest standing caution seriesName soft plain rings compared
  semicolon zoomed scaleNote present tabStop under drawing ofForecast forget cautionLead
  picture medium rank overseas taken glyph coverage scopeGroup magnified credit come narrow
  government score ramp hovered qualifier shortLabel sublabel emptyAsOf knownAt onlyRegion
  periodsDiffer chooseRegion partlyEstimated noFigure turnToUpdate derive renderParts take
  budget shapeGroup calculated look pinned solid ownData between loadFailed shareByRegion
  scopeLabel eventDetail listLabel reimbursed yearDash kindColumn contestedIn alsoPublished
  pointsLabel actsByRegion onInterest seriesGroup scaleGroup cumulated zoomFactor
  contradicted contradictsShown wereReimbursed byEstimate outlined shareColumn
  needsAllEvents current surroundings onKeyDown prepare badValue insee emptyWindow onAverage
  actsCounted revisedFrom willUpdate updated announce tableOf defaultScope fileName report
  baseline drawDials drawPeriods eventsAsked shortDate sourceLead selfClosed onFocusIn
  decide callout expect hold owner pager placeTiles periodWords panels learn opacityOf
  comparedPeriods answer handle onPointerMove onPointerLeave onFocusOut colours palette
  refused pixelOf dots setWindow pointAt setCursor sight tell leader pieces isShown
  rowsShown pixelRatio lone timeAt copy inventedData overlay dataRefused byRegion different
  covers rowAt previousPage nextPage redraw downloaded copied copyFailed embedTitle
  embedHelp indexFrom rowCount denseHelp zoomIn zoomOut resetZoom denseCount onCopied
  uncertain indexAt nameAt highlight
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
