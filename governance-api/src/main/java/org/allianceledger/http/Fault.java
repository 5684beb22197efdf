package org.allianceledger.http;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request.
 *
 * @param field the field it is about, in dotted form; null if it is about the request as a whole
 * @param pointer the same as a JSON pointer
 */
public record Fault(@Nullable String field, @Nullable String pointer, String detail) {

    static Fault in(String field, String detail) {
        String pointer = field.isEmpty()
                ? ""
                : "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
        return new Fault(field, pointer, detail);
    }
}
