package org.allianceledger.voting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ballot that counts for a seat.
 *
 * @param choice what it says; null for a ranked ballot
 * @param castBy the seat that cast it by proxy; null if the seat cast it itself
 * @param ranking for a ranked ballot the candidates from the most preferred on, those ranked equal together; candidates
 *     left out rank last
 */
public record Ballot(
        @NotBlank @Size(max = 100) String seat,
        @Nullable Choice choice,
        @Nullable @Size(max = 100) String castBy,
        @Size(max = 100) List<@Size(min = 1, max = 100) List<@NotBlank @Size(max = 100) String>> ranking) {

    public Ballot {
        ranking =
                ranking == null ? List.of() : ranking.stream().map(List::copyOf).toList();
    }

    /** A ballot that a seat casts itself. */
    public static Ballot of(String seat, Choice choice) {
        return new Ballot(seat, choice, null, List.of());
    }
}
