package org.allianceledger.http;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a reader asks about: the day in effect, and what was known when.
 *
 * @param minPosition the place in the log that the answer must have read; null if any will do
 */
public record Moment(LocalDate asOf, Instant knownAt, @Nullable Long minPosition) {}
