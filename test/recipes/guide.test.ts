/** The guide in French: its codes are those of the recipes, its numbers those of the files. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  GAUGE_HEIGHT,
  heightAt,
  REGION_MAP_HEIGHT,
  TIMELINE_HEIGHT,
} from '../../src/elements/styles/reserved-height.js';
import { root } from '../hosts/browser.js';
import { snippet } from './markdown.js';
import { following, version } from './site.js';

const docs = path.join(root, 'docs');
const text = readFileSync(path.join(docs, 'guide.fr.md'), 'utf8');
const FENCE = /^```html\n([^]*?)\n```$/gm;
const [figure, scripts, frame = '', ...others] = [...text.matchAll(FENCE)].map(([, code]) => code);
/** What is read: neither codes nor the addresses of links. */
const words = text
  .replaceAll(/^```[^]*?^```$|<!--.*?-->|^\|? ?:?-+.*$/gm, '')
  .replaceAll(/`[^`]*`|\]\([^)]*\)/g, 'x');

void test('figure and script are those that the tests of the recipes run', () => {
  assert.equal(figure, snippet('README', 'figure'));
  assert.equal(scripts, snippet('README', 'script'));
  assert.deepEqual(others, []);
});

void test('the frame asks for what is built, with the height it needs', () => {
  const heights = [TIMELINE_HEIGHT, REGION_MAP_HEIGHT, GAUGE_HEIGHT].map((each) =>
    heightAt(each, 680),
  );
  assert.match(frame, new RegExp(` height="${heights[0]}"`));
  const [timeline, map, gauge] = heights;
  const told = `laissez ${timeline} pixels à une chronologie, ${map} à une carte, ${gauge} à une jauge`;
  assert.ok(text.replaceAll(/\s+/g, ' ').includes(told), told);
  const files = [...frame.matchAll(/telecons\/0\.1\/([\w./-]+)/g)].map(([, file = '']) => file);
  assert.equal(files.length, 2);
  for (const file of files) assert.ok(existsSync(path.join(root, 'dist', file)), file);
});

void test('names the folders of this version', () => {
  const folders = new Set([...text.matchAll(/telecons\/(\d[\d.]*)\//g)].map(([, name]) => name));
  assert.deepEqual(folders, new Set([following, version]));
});

void test('leaves no link open', () => {
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    assert.ok(existsSync(path.join(docs, target)), target);
  }
});

void test('has the spaces of French', () => {
  // U+00A0 before a colon and within « », U+202F before ; ! ? and %.
  const wrong = /.{0,20}(?:[^\u00a0]:|[^\u202f][;!?%]|[^\u00a0]»|«[^\u00a0]).{0,5}/g;
  assert.deepEqual(words.match(wrong), null);
});
