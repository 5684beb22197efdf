package org.allianceledger.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one gets for an act: proof that it is stored, and where.
 *
 * @param id what the act created or changed
 * @param events identifiers of the events it left
 * @param position place of its last event in the log, counted from 0; null if it was not known in time
 */
public record Receipt(String id, List<String> events, @Nullable Long position) {}
