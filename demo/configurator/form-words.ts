/** What the forms of the code are called, what each is for, and where it is pasted. */
import type { Form } from './state.js';

export interface FormWords {
  readonly label: string;
  readonly help: string;
  readonly where: string;
  /** Page of the recipes, with the heading that goes through it. */
  readonly recipe: string;
  readonly recipeLabel: string;
}

export const FORM_WORDS: Readonly<Record<Form, FormWords>> = {
  figure: {
    label: 'Figure',
    help: 'Pour un éditeur de contenus : même là où les scripts sont retirés, il reste l’image, la phrase et le lien.',
    where:
      'dans l’article, en mode HTML ou dans un bloc « HTML personnalisé ». La ligne du script peut être posée une fois pour tout le site.',
    recipe: 'README.html#the-places',
    recipeLabel: 'WordPress, Ghost, Drupal, TinyMCE et autres',
  },
  element: {
    label: 'Balise',
    help: 'Pour un gabarit ou un champ qui accepte le HTML brut. Une requête, aucun cookie.',
    where: 'dans le HTML de la page, à la place du graphique.',
    recipe: 'own-host.html#in-a-page',
    recipeLabel: 'dans une page',
  },
  frame: {
    label: 'iframe',
    help: 'Là où seules les iframes passent. resize.js donne au cadre sa hauteur.',
    where:
      'dans l’article, en mode HTML. Là où les scripts sont retirés, le cadre garde la hauteur écrite dans le code.',
    recipe: 'own-host.html#in-a-page',
    recipeLabel: 'dans une page',
  },
  wordpress: {
    label: 'WordPress',
    help: 'L’adresse d’une vue : WordPress trouve le reste (oEmbed).',
    where: 'seule sur une ligne de l’article.',
    recipe: 'wordpress.html#the-address-alone',
    recipeLabel: 'WordPress',
  },
  plain: {
    label: 'Sans script',
    help: 'L’image et le tableau en HTML simple : courriel, flux RSS, archives.',
    where: 'dans le HTML du courriel, du flux ou de la page.',
    recipe: 'feeds-and-mail.html',
    recipeLabel: 'flux et courriel',
  },
};
