package org.allianceledger.voting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A voting seat on the roll of one question.
 *
 * @param seat its identifier
 * @param key the short name it goes by, for the explanation; null if it has none
 * @param filled false if it is vacant
 * @param present true if its member or an admitted substitute attends the item; of a recused seat, that it attended
 *     until it left for the item
 * @param substitute true if a substitute has taken it
 * @param chairing whether it chairs the item
 */
public record VotingSeat(
        @NotBlank @Size(max = 100) String seat,
        @Nullable @Size(max = 200) String key,
        Set<@NotBlank @Size(max = 100) String> categories,
        boolean filled,
        boolean suspended,
        boolean present,
        boolean substitute,
        boolean recused,
        @NotNull Chairing chairing) {

    /** Whether a seat chairs. */
    public enum Chairing {
        NONE,
        CHAIR,
        ACTING_CHAIR
    }

    public VotingSeat {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        chairing = chairing == null ? Chairing.NONE : chairing;
    }

    /** The name it goes by in sentences: its key, or its identifier. */
    public String shown() {
        return key == null ? seat : key;
    }
}
