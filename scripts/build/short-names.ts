/**
 * Gives the properties that only our own code ever says short names in the files for pages, in all
 * of them the same: takes 0.4 kB off the timeline after brotli. The npm modules keep them.
 */

/**
 * The most frequent first. Written by `npx tsx scripts/short-names.ts`; a test refuses what a page,
 * a text or other code could say.
 */
export const SHORT_NAMES: readonly string[] = `
  shown shapes wide marks joined refuse plan texts reader disputing front turn panel allowed
  times figures evidence chevron bracket reach brackets reports notPublished connectors
  colon tableShown hard asides earlier ends takeaway isDrawn soft seriesName periodOf
  actions choose zoomed ofForecast present least caution scaleNote rank baseline taken
  semicolon cautionLead scopeGroup qualifier magnified government come interest score
  largest focused coverage narrow shortLabel sublabel budget shapeGroup medium look pinned
  solid drawing scopeLabel during onKeyDown ownData glyph picture emptyAsOf knownAt
  eventDetail derive renderParts reimbursed yearDash contestedIn comparedPeriods
  differentPeriods covers calculated shareColumn onInterest needsAllEvents most current
  prepare surroundings loadFailed emptyWindow pointsLabel actsCounted kindColumn
  alsoPublished forget insee seriesGroup scaleGroup onAverage cumulated zoomFactor
  contradicted contradictsShown revisedFrom wereReimbursed byEstimate badValue turnToUpdate
  willUpdate updated announce defaultScope fileName eventsAsked sourceLead selfClosed
  shortDate periodsDiffer expect hold onFocusIn decide onEscape pager panels learn answer
  onPointerMove onPointerLeave onFocusOut topic colours palette pixelOf refused dots
  setWindow pointAt leader setCursor sight hovered tell refusal pieces isShown rings
  rowsShown pixelRatio lone timeAt copy overlay inventedData isOverseas indicatorLabel ramp
  rowAt previousPage nextPage redraw listLabel partlyEstimated noFigure onlyRegion credit
  downloaded copied copyFailed embedTitle embedHelp indexFrom rowCount denseHelp zoomIn
  zoomOut resetZoom denseCount dataRefused chooseRegion byRegion inPercent overseas isNamed
  onCopied uncertain indexAt nameAt highlight opacityOf
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
