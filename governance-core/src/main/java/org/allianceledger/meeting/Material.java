package org.allianceledger.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A document sent with the agenda, frozen by its hash; the document itself is kept elsewhere.
 *
 * @param itemId the item it belongs to; null if it belongs to the meeting as a whole
 * @param sha256 the hash of its bytes, 64 hexadecimal digits in lower case
 */
public record Material(
        @Nullable ItemId itemId,
        @NotBlank @Size(max = 300) String title,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{material.sha256}")
        String sha256,

        @Min(0) @Max(1_000_000_000_000L) long bytes) {}
