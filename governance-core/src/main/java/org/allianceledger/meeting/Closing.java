package org.allianceledger.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item is closed to the public.
 *
 * @param reviewDate the day by which the body looks at it again
 * @param neutralTitle what the public stub calls it; null for the item's public title
 */
public record Closing(
        @NotNull Ground ground,
        @NotNull LocalDate reviewDate,
        @Nullable @Size(max = 300) String neutralTitle) {

    /** The only grounds for closing an item; that it is convenient is none. */
    public enum Ground {
        PERSONAL_MATTERS("personforhold", "personal matters"),
        NEGOTIATION_OR_FINANCE("forhandling eller økonomi", "negotiation or finance"),
        THIRD_PARTY_CONFIDENCE("tredjeparts fortrolige oplysninger", "a third party's confidence"),
        SECURITY("sikkerhed", "security");

        private final String danish;
        private final String english;

        Ground(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        String in(Language language) {
            return language == Language.DANISH ? danish : english;
        }
    }
}
