#!/bin/sh
# Publishes a build: <folder>/0.1.0/ stays as it is for good, <folder>/0.1/ follows updates; from
# version 1.0.0 on that folder is <folder>/1/.
#   sh publish.sh dist /srv/www/telecons
# Needs gzip and brotli.
set -eu
build=$1
folder=$2
version=$(sed -n 's/^  "version": "\([0-9.]*\)",$/\1/p' "$build/integrity.json")
frozen=$folder/$version
case $version in
  0.*) following=$folder/${version%.*} ;; # below 1.0 a minor version may break the contract
  *) following=$folder/${version%%.*} ;;
esac
if [ -e "$frozen" ]; then
  echo "$frozen exists: a version is never published twice." >&2
  exit 1
fi

mkdir -p "$following"
new=$(mktemp -d "$folder/.new-XXXXXX")
cp -R "$build/." "$new"
rm -r "$new/npm" # for bundlers only
find "$new" -type f \( -name '*.css' -o -name '*.html' -o -name '*.js' -o -name '*.json' \
  -o -name '*.md' -o -name '*.svg' -o -name '*.txt' \) -exec gzip -9 -n -k {} + -exec brotli -q 11 -k {} +
chmod -R a+rX "$new"
mv "$new" "$frozen"

# Chunks first, so that no script names one that is not there yet. Those of earlier versions stay,
# for pages that are open. A file is replaced in one step: nobody loads half of it.
put() {
  mkdir -p "$following/$(dirname "$1")"
  cp -p "$frozen/$1" "$following/.part"
  mv "$following/.part" "$following/$1"
}
(cd "$frozen" && find chunks -type f && find . -path ./chunks -prune -o -type f -print) |
  while read -r file; do put "$file"; done
