<?php
/**
 * Plugin Name: telecons
 * Description: Lets the widgets on reimbursed téléconsultations through, and loads their script where one is.
 * Version: 0.1.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: MIT
 *
 * A file for wp-content/plugins/ or wp-content/mu-plugins/.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where the files lie, with a slash at its end. In wp-config.php:
 * define( 'TELECONS_BASE', 'https://cdn.example.org/telecons/0.1.0/' ); freezes them.
 */
defined( 'TELECONS_BASE' ) || define( 'TELECONS_BASE', 'https://cdn.example.org/telecons/0.1/' );

/** Frozen only: the value of telecons.iife.js in integrity.json of that version. */
defined( 'TELECONS_INTEGRITY' ) || define( 'TELECONS_INTEGRITY', '' );

/** The elements with their own attributes. */
const TELECONS_ELEMENTS = array(
	'timeline'     => array( 'series', 'scope', 'scale', 'from', 'to', 'events', 'point' ),
	'region-map'   => array( 'indicator', 'region', 'layout', 'no-overseas', 'classes', 'classing' ),
	'target-gauge' => array( 'year', 'shape' ),
);

/** The attributes that all of them take. */
const TELECONS_COMMON = array( 'lang', 'heading', 'heading-level', 'theme', 'as-of', 'loading', 'embed-url', 'no-controls' );

/** Of these the switches, which HTML writes without a value. */
const TELECONS_SWITCHES = array( 'no-overseas', 'no-controls' );

/** Authors, who may not write HTML freely, may use the elements; figures pass WordPress as it is. */
function telecons_allowed_html( $tags, $context ) {
	if ( 'post' === $context && is_array( $tags ) ) {
		foreach ( TELECONS_ELEMENTS as $element => $attributes ) {
			$tags[ "telecons-$element" ] = array_fill_keys( array_merge( $attributes, TELECONS_COMMON ), true );
		}
		// For the sharper drawing beside the picture's PNG.
		$tags['img']['srcset'] = true;
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'telecons_allowed_html', 10, 2 );

/** An address in an attribute is checked like any other. */
function telecons_uri_attributes( $attributes ) {
	$attributes[] = 'embed-url';
	return $attributes;
}
add_filter( 'wp_kses_uri_attributes', 'telecons_uri_attributes' );

/** The classic script: plugins that put scripts together, delay or insert them again leave it working. */
function telecons_register() {
	// Versions are in the address: WordPress shall not add its own.
	wp_register_style( 'telecons', TELECONS_BASE . 'telecons.css', array(), null );
	wp_register_script( 'telecons', TELECONS_BASE . 'telecons.iife.js', array(), null, true );
	// In the head where the page is known to have a widget, so that its height is reserved.
	if ( is_singular() && str_contains( get_post()->post_content, 'telecons' ) ) {
		telecons_load();
	}
}
add_action( 'wp_enqueue_scripts', 'telecons_register' );

function telecons_load() {
	wp_enqueue_style( 'telecons' );
	wp_enqueue_script( 'telecons' );
}

/** Wherever else content with a widget is shown: lists of posts, widgets, reusable blocks. */
function telecons_content( $content ) {
	if ( str_contains( $content, 'telecons-' ) ) {
		telecons_load();
	}
	return $content;
}
add_filter( 'the_content', 'telecons_content', 20 );
add_filter( 'widget_block_content', 'telecons_content', 20 );

/** `defer`, and where the version is frozen `integrity`. */
function telecons_script_tag( $tag, $handle ) {
	if ( 'telecons' !== $handle ) {
		return $tag;
	}
	$attributes = ' defer';
	if ( TELECONS_INTEGRITY ) {
		$attributes .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( TELECONS_INTEGRITY ) );
	}
	return preg_replace( '/(?= src=)/', $attributes, $tag, 1 );
}
add_filter( 'script_loader_tag', 'telecons_script_tag', 10, 2 );

/**
 * [telecons element="timeline" series="weekly" picture="timeline-weekly-fr-light-680"]Sentence[/telecons]
 *
 * `element` and its attributes; `picture`, the name of one of images/; between the tags the sentence
 * that readers get without the script. Switches may stand without a value, as in HTML.
 */
function telecons_shortcode( $given, $sentence = '' ) {
	$given   = is_array( $given ) ? $given : array();
	$element = $given['element'] ?? 'timeline';
	if ( ! isset( TELECONS_ELEMENTS[ $element ] ) ) {
		return '';
	}
	// What has no value is handed on by its number.
	foreach ( TELECONS_SWITCHES as $name ) {
		if ( preg_grep( "/^$name$/i", array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ) ) ) {
			$given[ $name ] = '';
		}
	}
	$data  = '';
	$query = array();
	foreach ( array_merge( TELECONS_ELEMENTS[ $element ], TELECONS_COMMON ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$data          .= sprintf( ' data-%s="%s"', $name, esc_attr( $given[ $name ] ) );
			$query[ $name ] = rawurlencode( $given[ $name ] );
		}
	}
	$address  = add_query_arg( $query, TELECONS_BASE . "embed/$element.html" );
	$sentence = trim( wp_strip_all_tags( $sentence ) );
	$link     = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $sentence ? $sentence : $address ) );
	$shown    = $link;
	if ( preg_match( '/^[a-z0-9-]+-(fr|en)-[a-z]+-(360|680)$/', $given['picture'] ?? '', $found ) ) {
		$picture = TELECONS_BASE . 'images/' . $given['picture'];
		// The sentence is read below it.
		$alt     = 'fr' === $found[1] ? 'Graphique des téléconsultations remboursées' : 'Chart of reimbursed téléconsultations';
		$image   = sprintf( '<img src="%1$s.png" srcset="%1$s.svg 1x" width="%2$d" alt="%3$s">', esc_url( $picture ), $found[2], esc_attr( $alt ) );
		$shown   = sprintf( '<a href="%s">%s</a><figcaption>%s</figcaption>', esc_url( $address ), $image, $link );
	}
	return sprintf( '<figure class="telecons-embed" data-element="%s"%s>%s</figure>', $element, $data, $shown );
}
add_shortcode( 'telecons', 'telecons_shortcode' );
