package org.allianceledger.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say of an item.
 *
 * @param outcome what even the stub of a closed item may say; null if that is nothing
 * @param sentences everything else, in its order
 */
public record ItemMinutes(@Nullable Sentence outcome, List<Sentence> sentences) {

    static final ItemMinutes SILENT = new ItemMinutes(null, List.of());
}
