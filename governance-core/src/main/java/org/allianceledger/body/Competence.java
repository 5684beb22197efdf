package org.allianceledger.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a body may settle.
 *
 * @param decides true if it decides, false if it advises
 * @param matters what it decides or advises on
 * @param reserved what it can never delegate
 */
public record Competence(
        boolean decides,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> matters,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> reserved) {

    public Competence {
        matters = matters == null ? List.of() : List.copyOf(matters);
        reserved = reserved == null ? List.of() : List.copyOf(reserved);
    }
}
