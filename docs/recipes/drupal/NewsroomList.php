<?php

declare(strict_types=1);

namespace Drupal\newsroom\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;

require_once __DIR__ . '/../../../newsroom-fragment.php';

/** The newest press releases, as the gateway writes them. */
#[Block(id: 'newsroom_list', admin_label: new TranslatableMarkup('Press releases'))]
final class NewsroomList extends BlockBase
{
    /** Address of the fragment on your own gateway. With `data=false`, the element reads the feed, however old the page is. */
    private const FRAGMENT = 'https://gateway.embassy.example/feeds/ministry/fragment?lang=da&time-zone=Europe/Copenhagen&limit=5'
        . '&data=false&src=https://gateway.embassy.example/feeds/ministry';

    /** A file that PHP can write and that no web server sends. */
    private const COPY = '/var/lib/newsroom/list.html';

    private const FALLBACK = '<p><a href="https://newsroom.example/">News of the ministry</a></p>';

    public function build(): array
    {
        return [
            // The gateway has sanitized it. As a string, Drupal would remove the element.
            '#markup' => Markup::create(newsroom_fragment(self::FRAGMENT, self::COPY, self::FALLBACK)),
            '#attached' => ['library' => ['newsroom/elements']],
            '#cache' => ['max-age' => 60],
        ];
    }
}
