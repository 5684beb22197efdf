package org.allianceledger.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.allianceledger.alliance.PartnerId;

/**
 * A partner's signature.
 *
 * @param signingRule who could sign for the partner, alone or together, and where that is written
 */
public record Signature(
        @NotNull PartnerId partnerId,
        @NotBlank @Size(max = 300) String signingRule) {}
