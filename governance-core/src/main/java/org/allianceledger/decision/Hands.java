package org.allianceledger.decision;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who asked for a correction and who approved it, by the identifier of seat, person or partner: never the same.
 */
public record Hands(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
        String requestedBy,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*")
        String approvedBy) {

    @AssertTrue(message = "{correction.two-people}")
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isTwo() {
        return requestedBy == null || !requestedBy.equals(approvedBy);
    }
}
