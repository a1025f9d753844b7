<?php

declare(strict_types=1);

namespace Embassy\Sitepackage;

require_once __DIR__ . '/newsroom-fragment.php';

/** The news as the gateway writes it, for the object USER_INT of TypoScript. */
final class Newsroom
{
    /**
     * @param array{fragment: string, copy: string, fallback: string} $conf The three arguments of `newsroom_fragment()`.
     */
    public function render(string $content, array $conf): string
    {
        return newsroom_fragment($conf['fragment'], $conf['copy'], $conf['fallback']);
    }
}
