<?php
// A copy of a newsroom's feed, for a server without Node. This file renews it every ten minutes and keeps it while the
// newsroom is down. Of the newsroom's answer, only the text of a feed is used: no header and no redirect, which could lead
// to a server in your own network. So give the address that the feed has in the end; `newsroom-elements check` prints it.
// Replace the address, and name a folder that PHP can write to and that the web server does not send.
const FEED = 'https://newsroom.example/rss/releases';
const COPY = '/var/lib/newsroom/feed';

const MAX_AGE = 600;
const MAX_BYTES = 5000000;

function fetch_feed(): ?string
{
    $context = stream_context_create(['http' => [
        'timeout' => 10,
        'follow_location' => 0,
        'max_redirects' => 1,
        'protocol_version' => 1.1,
        'header' => ['Accept: application/rss+xml, application/atom+xml, application/json', 'Connection: close'],
        'user_agent' => 'newsroom-elements (feed.php)',
    ]]);
    $stream = @fopen(FEED, 'rb', false, $context);
    if (!$stream) {
        return null;
    }
    $status = stream_get_meta_data($stream)['wrapper_data'][0] ?? '';
    if (!preg_match('~^HTTP/[\d.]+ 200\b~', $status)) {
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
    return is_feed($text) ? $text : null;
}

// Whether a text is a complete feed with a release. A web page, such as "Just a moment…" of a bot check, is not.
function is_feed(string $text): bool
{
    $text = trim(preg_replace('/^\xEF\xBB\xBF/', '', $text));
    if (preg_match('/^[{[]/', $text)) {
        // Each list or object takes far more memory than its text.
        $data = substr_count($text, '{') + substr_count($text, '[') < 100000 ? json_decode($text, true) : null;
        if (!is_array($data)) {
            return false;
        }
        // A list of releases, or an object with one.
        foreach (isset($data[0]) ? [$data] : $data as $list) {
            if (is_array($list) && is_array($list[0] ?? null)) {
                return true;
            }
        }
        return false;
    }
    // Declarations and comments, then the root; at the end the same root, or the answer was cut off.
    $root = '~^(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>|\s+)*+<((?:\w+:)?(?:rss|feed|rdf))[\s>]~is';
    return preg_match($root, $text, $match)
        && preg_match('~</' . $match[1] . '\s*>(?:\s|<!--.*?-->)*$~is', substr($text, -1000))
        && preg_match('~<(?:\w+:)?(?:item|entry)[\s>]~i', $text);
}

// No browser runs text/plain. As XML, a feed could contain scripts. The elements look at the text, not at its type.
ini_set('default_charset', '');
header_remove();
header('Content-Type: text/plain');
header('Access-Control-Allow-Origin: *');
header("Content-Security-Policy: default-src 'none'; sandbox");
header('X-Content-Type-Options: nosniff');

$age = is_file(COPY) ? time() - filemtime(COPY) : PHP_INT_MAX;
if ($age > MAX_AGE) {
    $lock = fopen(COPY . '.lock', 'c');
    // While one request renews the copy, the others return the old one. They wait only if there is none yet.
    if ($lock && flock($lock, is_file(COPY) ? LOCK_EX | LOCK_NB : LOCK_EX)) {
        clearstatcache();
        if (!is_file(COPY) || time() - filemtime(COPY) > MAX_AGE) {
            if (is_file(COPY)) {
                // If this fails, even with an error of PHP, the next try is in a minute.
                touch(COPY, time() - MAX_AGE + 60);
            }
            $text = fetch_feed();
            // A disk that is full takes only a part of the text.
            if ($text !== null && file_put_contents(COPY . '.new', $text) === strlen($text)) {
                rename(COPY . '.new', COPY);
            }
        }
        flock($lock, LOCK_UN);
    }
}

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
echo $text;
