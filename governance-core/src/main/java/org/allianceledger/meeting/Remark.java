package org.allianceledger.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Free text in minutes.
 *
 * @param itemId the item it stands under; null for the meeting as a whole
 */
public record Remark(
        @Nullable ItemId itemId, @NotBlank @Size(max = 8000) String text) {}
