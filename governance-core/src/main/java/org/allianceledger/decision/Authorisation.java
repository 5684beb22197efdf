package org.allianceledger.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An act that follows if the proposal is adopted: nothing else does, and only on the terms that were decided.
 *
 * @param act the act by its name in a file of acts, such as {@code GrantMandate}
 * @param subject identifier of what it creates or changes
 * @param terms fields of the act that the decision settles, by their names there
 */
public record Authorisation(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z]*")
        String act,

        @NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
        String subject,

        @Size(max = 50) Map<@NotBlank @Size(max = 100) String, Object> terms) {

    public Authorisation {
        terms = terms == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }
}
