/** What a reader of the code has to know of the chosen form: what it cannot hold, what it needs. */
import {
  baseOf,
  type Files,
  givenBase,
  OWN_DATA,
  readBase,
  readAddress,
  readyPicture,
  readyView,
} from './addresses.js';
import { french } from './french.js';
import { declarationsOf } from './properties.js';
import type { Form, State } from './state.js';
import { exactVersionIn, isOfPackage } from './versions.js';
import { OPTION_WORDS } from './words.js';
import type { Warning } from './warnings.js';

type Rule = (state: State, files: Files) => readonly Warning[];

const caution = (text: string): readonly Warning[] => [{ kind: 'caution', text: french(text) }];
const refused = (text: string): readonly Warning[] => [{ kind: 'refused', text: french(text) }];
const note = (text: string): readonly Warning[] => [{ kind: 'note', text: french(text) }];

const WITH_PICTURE: readonly Form[] = ['figure', 'plain'];

const address: Rule = (state, files) => {
  const { base } = state;
  if (base && !readBase(base)) {
    return refused(
      'Cette adresse de base n’est pas celle d’un dossier du web : le code garde celle de cette page.',
    );
  }
  const used = new URL(baseOf(state, files));
  if (/^(?:localhost|127\.|\[::1\])/.test(used.host)) {
    return caution(
      'Cette adresse n’existe que sur votre ordinateur : écrivez celle où vos lecteurs trouveront les fichiers.',
    );
  }
  return used.protocol === 'http:'
    ? caution('Une page en https refuse les fichiers d’une adresse en http.')
    : [];
};

/** The code has another folder than the one that was given: only its owner knows whether it is there. */
const swapped = (given: string, used: string): readonly Warning[] =>
  given === used || isOfPackage(given)
    ? []
    : note(
        `Le code appelle ${new URL(used).pathname} et non ${new URL(given).pathname} : vérifiez que ce dossier existe chez votre hébergeur.`,
      );

const followed: Rule = (state, files) => {
  if (state.version !== 'follow') return [];
  const used = baseOf(state, files);
  const exact = exactVersionIn(used);
  return exact
    ? caution(
        `L’adresse garde la version ${exact} : ce code ne suivra pas les mises à jour. Donnez l’adresse du dossier qui les suit.`,
      )
    : swapped(givenBase(state, files), used);
};

const CDN = 'jsDelivr et unpkg servent des scripts et des images, mais pas des pages';

/** Pages that a CDN sends as plain text: the reader would see markup. */
const pages: Rule = (state, files) => {
  const { hostname } = new URL(baseOf(state, files));
  if (!/(?:^|\.)(?:jsdelivr\.net|unpkg\.com)$/.test(hostname)) return [];
  const { form } = state;
  if (form === 'frame' || form === 'wordpress') {
    return caution(
      `${CDN} : au lieu du graphique, le lecteur verrait du code ou rien. Publiez ces fichiers sur un hébergement à vous et donnez-en l’adresse de base, ou prenez la figure ou la balise.`,
    );
  }
  return caution(
    `${CDN} : le lien de ce code mène à une page qui s’y affiche comme du texte brut. Publiez ces fichiers sur un hébergement à vous et donnez-en l’adresse de base, ou changez l’adresse du lien.`,
  );
};

const frozen: Rule = (state, files) => {
  if (state.version !== 'frozen') return [];
  if (Object.keys(files.integrity).length === 0) {
    return refused(
      'integrity.json est introuvable à côté de cette page : le code n’a pas d’empreinte.',
    );
  }
  const used = baseOf(state, files);
  const named = exactVersionIn(used);
  if (named && named !== files.version) {
    return caution(
      `L’adresse garde la version ${named}, dont cette page ne connaît pas l’empreinte : le code n’en a pas. Ouvrez le configurateur de cette version-là.`,
    );
  }
  const hasScript = state.form !== 'wordpress' && state.form !== 'plain';
  if (!named) {
    return caution(
      hasScript
        ? 'Figé, mais l’adresse ne porte pas de version : si ces fichiers changent, les navigateurs refuseront le script et le lecteur gardera l’image ou la phrase. Donnez l’adresse d’un dossier qui ne change jamais.'
        : 'Figé, mais l’adresse ne porte pas de version : si ces fichiers changent, ce que montre ce code change aussi. Donnez l’adresse d’un dossier qui ne change jamais.',
    );
  }
  return [
    ...swapped(givenBase(state, files), used),
    ...note(
      hasScript
        ? `Figé à la version ${files.version} : le navigateur vérifie l’empreinte du fichier appelé. Les corrections de chiffres n’arriveront pas.`
        : 'Cette forme n’a pas de script : il n’y a pas d’empreinte à vérifier.',
    ),
  ];
};

const picture: Rule = (state, files) => {
  if (!WITH_PICTURE.includes(state.form)) return [];
  if (state.picture && !readAddress(state.picture)) {
    return refused(
      'L’adresse de l’image n’est pas une adresse du web : elle n’est pas écrite dans le code.',
    );
  }
  if (state.picture) return [];
  if (!readyPicture(state, files)) {
    return note(
      'Aucune image toute faite ne montre cette vue : le code a la phrase seule. Enregistrez l’image, déposez-la chez vous et donnez son adresse pour l’ajouter.',
    );
  }
  const differs = [
    ...(state.options['heading'] ? ['le titre neutre'] : []),
    ...(declarationsOf(state.properties).length ? ['les couleurs du thème'] : []),
  ];
  return differs.length ? note(`L’image a ${differs.join(' et ')} : elle est faite d’avance.`) : [];
};

const STRICT = 'Une politique de sécurité stricte (CSP sans « unsafe-inline »)';

/** What is written into tags is what a strict policy of the page ignores. */
const policy: Rule = (state, files) => {
  const hasPicture =
    WITH_PICTURE.includes(state.form) && (state.picture || readyPicture(state, files));
  if (!hasPicture) return [];
  if (state.form === 'plain') {
    return note(
      `${STRICT} ignore les styles de ce code : ajoutez img { max-width: 100%; height: auto } à votre feuille de styles.`,
    );
  }
  if (state.reserve !== 'sheet') {
    return note(
      `${STRICT} ignore les styles de ce code : posez telecons.css sur le site, qui garde aussi l’image dans la colonne.`,
    );
  }
  return declarationsOf(state.properties).length > 0
    ? note(
        `${STRICT} ignore vos couleurs et polices : écrivez-les dans votre feuille de styles, sur .telecons-embed.`,
      )
    : [];
};

/** The picture's own rule is not in the tag then. */
const beyondSheet: Rule = (state, files) =>
  state.form === 'figure' &&
  state.reserve === 'sheet' &&
  (state.picture || readyPicture(state, files))
    ? note(
        'Là où telecons.css n’arrive pas (flux, courriels), l’image garde sa largeur : pour ceux-là, réservez la hauteur dans le code.',
      )
    : [];

const colours: Rule = ({ form, properties }) =>
  (form === 'frame' || form === 'wordpress') && declarationsOf(properties).length > 0
    ? caution(
        'Vos couleurs et polices ne passent pas dans un cadre : cette forme montre celles du thème.',
      )
    : [];

const wordpress: Rule = (state, files) => {
  if (state.form !== 'wordpress') return [];
  if (!readyView(state)) {
    return refused(
      'WordPress ne peut montrer ainsi que les vues prêtes, sans période, date, région ni événement choisis. Pour celle-ci, prenez la figure ou l’iframe.',
    );
  }
  const dropped = [
    ...Object.keys(state.options).filter(
      (name) =>
        !OWN_DATA.includes(name) && !Object.hasOwn(readyView(state)?.attributes ?? {}, name),
    ),
  ].map((name) => `« ${OPTION_WORDS[name]?.label ?? name} »`);
  return [
    ...(dropped.length
      ? caution(
          `L’adresse seule ne transmet pas ${dropped.join(', ')} : WordPress montre la vue prête.`,
        )
      : []),
    ...(files.builtFor && files.builtFor === baseOf(state, files)
      ? []
      : note(
          files.builtFor
            ? `Les réponses oEmbed de ces fichiers mènent à ${files.builtFor} : WordPress montrera cette adresse-là.`
            : 'Ces fichiers ont été construits sans TELECONS_BASE_URL : WordPress ne trouvera leur réponse oEmbed qu’une fois construits avec leur adresse.',
        )),
  ];
};

const plain: Rule = ({ form }) =>
  form === 'plain'
    ? note(
        'Sans script, les chiffres ne se corrigent pas : ceux du tableau restent ceux d’aujourd’hui.',
      )
    : [];

const RULES: readonly Rule[] = [
  address,
  pages,
  followed,
  frozen,
  wordpress,
  colours,
  picture,
  plain,
  policy,
  beyondSheet,
];

export const codeNotes = (state: State, files: Files): readonly Warning[] =>
  RULES.flatMap((rule) => rule(state, files));
