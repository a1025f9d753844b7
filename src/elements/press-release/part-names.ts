/** All parts of `<press-release>`, which a list that has opened one exports. */
export const releaseParts: readonly string[] =
  "release notice notice-date meta type publisher title dateline place date updated translations translation-link tools tool tools-status lead body image image-open image-link caption credit images images-title viewer viewer-bar viewer-button viewer-position viewer-images viewer-image viewer-caption viewer-download videos videos-title documents documents-title document-link document-details contacts contacts-title contact contact-name contact-role phone email boilerplate boilerplate-title links links-title keywords keyword sources original-link newsroom-link more more-title more-item more-item-title more-date more-type more-link more-lead retry-button status not-found withheld error".split(
    " ",
  );
