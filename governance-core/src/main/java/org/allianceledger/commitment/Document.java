package org.allianceledger.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A document named by what it holds: anybody who has the bytes can check that they are the ones meant.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Document(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @NotBlank @Size(max = 200) String name) {}
