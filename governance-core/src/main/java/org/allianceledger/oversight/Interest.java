package org.allianceledger.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.allianceledger.alliance.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the alliance that a member has a stake in.
 *
 * @param partnerId the partner that the organisation is; null if it is none
 * @param nature what the stake is, such as a post on its board
 */
public record Interest(
        @NotBlank @Size(max = 200) String organisation,
        @Nullable PartnerId partnerId,
        @NotBlank @Size(max = 300) String nature) {}
