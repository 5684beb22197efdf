package org.allianceledger.http;

import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * When a reader asks about, and how much of the log the answer must have read.
 *
 * @param minPosition the place in the log that the answer must have read; null if any will do
 */
public record Moment(PointInTime when, @Nullable Long minPosition) {}
