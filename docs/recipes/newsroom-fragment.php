<?php
// The news of the gateway in a page of PHP. The page never waits long: one request a minute asks the gateway, for two
// seconds at most; all others use the copy on disk. While the gateway is down, the last good copy stays for a week. Without
// one, the page has the link that you give.
//
// The copy is text that is printed. Never include or require it: PHP would run what is in it.

/**
 * @param string $url Address of the fragment, on your own gateway. Redirects are not followed.
 * @param string $copy File for the last good copy. PHP must be able to write to its folder, and no web server may send it.
 *   Each fragment needs a file of its own.
 * @param string $fallback HTML to print while there is no copy: a link to the newsroom.
 */
function newsroom_fragment(string $url, string $copy, string $fallback): string
{
    $renew_seconds = 60;
    $keep_seconds = 7 * 86400;
    // The time of this file is that of the last try, so that a gateway that is down is not asked by every request.
    $is_due = function () use ($copy, $renew_seconds): bool {
        clearstatcache();
        return !is_file("$copy.tried") || time() - filemtime("$copy.tried") >= $renew_seconds;
    };
    $lock = $is_due() ? @fopen("$copy.lock", 'c') : false;
    if ($lock && flock($lock, LOCK_EX | LOCK_NB) && $is_due() && @touch("$copy.tried")) {
        $html = newsroom_fetch($url);
        // A disk that is full takes only a part of the text.
        if ($html !== null && @file_put_contents("$copy.new", $html) === strlen($html)) {
            rename("$copy.new", $copy);
        }
    }
    clearstatcache();
    $is_kept = is_file($copy) && time() - filemtime($copy) < $keep_seconds;
    $html = $is_kept ? @file_get_contents($copy) : false;
    return $html === false ? $fallback : $html;
}

/** The fragment; null if the gateway does not answer with a whole one in time. */
function newsroom_fetch(string $url): ?string
{
    $max_seconds = 2;
    $max_bytes = 5000000;
    $context = stream_context_create(['http' => [
        'timeout' => $max_seconds,
        'follow_location' => 0,
        'max_redirects' => 1,
        'protocol_version' => 1.1,
        'ignore_errors' => true,
        'header' => ['Accept: text/html', 'Connection: close'],
        'user_agent' => 'newsroom-elements (newsroom-fragment.php)',
    ]]);
    $end = microtime(true) + $max_seconds;
    $stream = @fopen($url, 'rb', false, $context);
    if (!$stream) {
        return null;
    }
    stream_set_timeout($stream, $max_seconds);
    $html = '';
    while (!feof($stream)) {
        $part = fread($stream, 65536);
        if ($part === false || stream_get_meta_data($stream)['timed_out'] || microtime(true) > $end) {
            return null;
        }
        $html .= $part;
        if (strlen($html) > $max_bytes) {
            return null;
        }
    }
    $headers = stream_get_meta_data($stream)['wrapper_data'];
    // 404 is the sentence that the newsroom no longer has a release. The end shows that the answer is whole, and a fragment.
    return preg_match('~^HTTP/[\d.]+ (?:200|404)\b~', $headers[0])
        && preg_grep('~^Content-Type:\s*text/html\b~i', $headers)
        && preg_match('~</press-(?:list|release)>\s*$~D', substr($html, -100))
        ? $html
        : null;
}
