/** `vite --config` of `npm start`: the dev server of vite.config.ts, with the documentation as pages. */
import path from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { documentation } from './site/docs-server.js';
import server from '../vite.config.js';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig((environment) =>
  mergeConfig(server(environment), { plugins: [documentation(root)] }),
);
