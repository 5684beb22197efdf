package org.allianceledger.involvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Something that was said by those who were heard. */
public record Input(
        @NotNull InputId inputId,
        @NotBlank @Size(max = 5000) String text) {

    public Input {
        inputId = inputId == null ? InputId.next() : inputId;
    }
}
