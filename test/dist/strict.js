/** Remembers what the policy of strict.html refused and which files were handed out. */
globalThis.refused = [];
globalThis.saved = [];

document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});

HTMLAnchorElement.prototype.click = function () {
  globalThis.saved.push(this.download);
};
