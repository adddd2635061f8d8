/** Notes what the console, uncaught errors and the page's policy tell, for pages of other engines. */
globalThis.complaints = [];
for (const level of ['warn', 'error']) {
  const tell = console[level];
  console[level] = (...values) => {
    globalThis.complaints.push(`${level}: ${values.join(' ')}`);
    tell.apply(console, values);
  };
}
addEventListener('error', ({ message }) => globalThis.complaints.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => {
  globalThis.complaints.push(`rejected: ${reason}`);
});
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.complaints.push(`refused: ${event.violatedDirective} ${event.blockedURI}`);
});
// What tsx wraps named functions in, also those that are sent to the page.
globalThis.__name = (named) => named;
