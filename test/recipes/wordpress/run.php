<?php
/**
 * Runs the plugin of the recipe within WordPress's own filters of content, without a database:
 * php run.php <WordPress> <plugin> <job>, what the job works on comes from standard input.
 *   author   as saved by an author, who may not write HTML freely, and shown
 *   editor   as saved by an editor and shown
 *   page     what the head and the foot of a page with this content load
 *   oembed   what is shown for an address with this answer of oEmbed
 */

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		if ( E_DEPRECATED !== $level ) {
			throw new ErrorException( "$message in $file:$line" );
		}
	}
);
list( , $wordpress, $plugin, $job ) = $argv;
$given = stream_get_contents( STDIN );

define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_DEBUG', false );
define( 'SCRIPT_DEBUG', false );
foreach ( array( 'integrity' => 'TELECONS_INTEGRITY', 'base' => 'TELECONS_BASE' ) as $name => $constant ) {
	if ( getenv( "telecons_$name" ) ) {
		define( $constant, getenv( "telecons_$name" ) );
	}
}

// What stands in for the database and the request.
function wp_cache_get( $name ) {
	return 'alloptions' === $name ? array( 'blog_charset' => 'UTF-8' ) : false;
}
function is_singular() {
	return true;
}
function get_post() {
	return (object) array( 'post_content' => $GLOBALS['given'] );
}
function get_bloginfo() {
	return '6.1';
}
function home_url() {
	return 'https://host.example.org';
}
function site_url( $path = '' ) {
	return "https://host.example.org$path";
}
function wp_generate_password() {
	return 'aSecret123';
}
function current_theme_supports() {
	return true;
}

foreach (
	array( 'version', 'compat', 'load', 'plugin', 'class-wp-error', 'class-wp-locale', 'class-wp-textdomain-registry', 'pomo/mo', 'l10n', 'functions', 'formatting', 'kses', 'shortcodes', 'class-wp-oembed', 'embed', 'class-wp-dependency', 'class.wp-dependencies', 'class.wp-scripts', 'class.wp-styles', 'functions.wp-scripts', 'functions.wp-styles' ) as $part
) {
	$file = ABSPATH . WPINC . "/$part.php";
	if ( ! file_exists( $file ) ) {
		$file = ABSPATH . WPINC . '/' . str_replace( 'class.', 'class-', $part ) . '.php';
	}
	require_once $file;
}

add_filter(
	'pre_option',
	function ( $known, $name ) {
		return array( 'blog_charset' => 'UTF-8' )[ $name ] ?? '';
	},
	10,
	2
);

// As default-filters.php sets them up.
foreach ( array( 'wptexturize', 'wpautop', 'shortcode_unautop' ) as $filter ) {
	add_filter( 'the_content', $filter );
}
add_filter( 'the_content', 'do_shortcode', 11 );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );
// Blocks of HTML are shown as they are, without their comments.
add_filter(
	'the_content',
	function ( $content ) {
		if ( str_contains( $content, '<!-- wp:' ) ) {
			remove_filter( 'the_content', 'wpautop' );
		}
		return preg_replace( '/<!-- \/?wp:.*?-->\n?/', '', $content );
	},
	9
);

if ( 'none' !== $plugin ) {
	require $plugin;
}

if ( 'author' === $job || 'editor' === $job ) {
	echo apply_filters( 'the_content', 'author' === $job ? wp_kses( $given, 'post' ) : $given );
} elseif ( 'page' === $job ) {
	do_action( 'wp_enqueue_scripts' );
	wp_print_styles();
	echo apply_filters( 'the_content', $given );
	wp_scripts()->do_items();
} else {
	$data = json_decode( $given );
	$html = _wp_oembed_get_object()->data2html( $data, 'https://cdn.example.org/telecons/0.1/embed/timeline.html' );
	echo apply_filters( 'the_content', $html );
}
