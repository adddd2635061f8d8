/** Prints the page at the press of a button. */
document.querySelector('#print')?.addEventListener('click', () => {
  print();
});
