package org.allianceledger.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an act wants its authority to allow.
 *
 * @param alliance identifier of the alliance in which it has effect
 * @param body identifier of the body that must have decided; null if any deciding body of the alliance may
 * @param act the act by its name in a file of acts, such as {@code GrantMandate}
 * @param subject identifier of what it creates or changes
 * @param from first day of its effect
 * @param terms what a decision must have settled for the act to follow from it, by the act's own field names
 */
public record Claim(
        String alliance,
        @Nullable String body,
        String act,
        String subject,
        LocalDate from,
        Map<String, @Nullable Object> terms) {}
