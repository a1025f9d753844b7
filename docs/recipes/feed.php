<?php
// A copy of a newsroom's feed. This file renews it every ten minutes and keeps it while the newsroom is down.
// Replace the address, and name a folder that PHP can write to and that the web server does not serve.
const FEED = 'https://newsroom.example/rss/releases';
const COPY = '/var/lib/newsroom/feed';

const MAX_AGE = 600;
const MAX_BYTES = 5000000;

function fetch_feed(): ?string
{
    $context = stream_context_create(['http' => [
        'timeout' => 10,
        'max_redirects' => 3,
        'header' => 'Accept: application/rss+xml, application/atom+xml, application/json',
        'user_agent' => 'newsroom-elements (feed.php)',
    ]]);
    $stream = @fopen(FEED, 'rb', false, $context);
    if (!$stream) {
        return null;
    }
    $text = '';
    $end = microtime(true) + 10;
    stream_set_timeout($stream, 10);
    while (!feof($stream)) {
        $part = fread($stream, 65536);
        if ($part === false || stream_get_meta_data($stream)['timed_out'] || microtime(true) > $end) {
            return null;
        }
        $text .= $part;
        if (strlen($text) > MAX_BYTES) {
            return null;
        }
    }
    // A web page, such as "Just a moment…" of a bot check, is not a feed.
    return preg_match('/^(\xEF\xBB\xBF)?\s*(\{|\[|<\?xml|<rss|<feed|<rdf)/i', $text)
        && !preg_match('/<html/i', substr($text, 0, 1000)) ? $text : null;
}

$age = is_file(COPY) ? time() - filemtime(COPY) : PHP_INT_MAX;
if ($age > MAX_AGE) {
    $lock = fopen(COPY . '.lock', 'c');
    // While one request renews the copy, the others return the old one. They wait only if there is none yet.
    if ($lock && flock($lock, is_file(COPY) ? LOCK_EX | LOCK_NB : LOCK_EX)) {
        clearstatcache();
        if (!is_file(COPY) || time() - filemtime(COPY) > MAX_AGE) {
            $text = fetch_feed();
            if ($text !== null) {
                file_put_contents(COPY . '.new', $text);
                rename(COPY . '.new', COPY);
            } elseif (is_file(COPY)) {
                // Try again in a minute.
                touch(COPY, time() - MAX_AGE + 60);
            }
        }
        flock($lock, LOCK_UN);
    }
}

header('Access-Control-Allow-Origin: *');
header("Content-Security-Policy: default-src 'none'; sandbox");
header('X-Content-Type-Options: nosniff');
$text = @file_get_contents(COPY);
if ($text === false) {
    http_response_code(502);
    header('Cache-Control: no-store');
    exit;
}
$tag = '"' . sha1($text) . '"';
header('Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=604800');
header("ETag: $tag");
if (in_array($tag, preg_split('/\s*,\s*(?:W\/)?|^W\//', $_SERVER['HTTP_IF_NONE_MATCH'] ?? ''), true)) {
    http_response_code(304);
    exit;
}
header('Content-Type: ' . (preg_match('/^\W*[{[]/', $text) && $text[0] !== '<' ? 'application/json' : 'application/xml'));
echo $text;
