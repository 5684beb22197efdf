package org.allianceledger.page.auditor;

import org.jspecify.annotations.Nullable;

/**
 * One thing in an alliance's state, told in a line.
 *
 * @param id what it is compared by with the same thing at another moment
 * @param link the page that tells more of it, below the alliance's own pages; null for none
 */
record Part(String id, String name, String text, @Nullable String link) {}
