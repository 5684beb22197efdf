package org.allianceledger.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON dialect of events, acts and answers: declared order, lower-case words, ISO days, nothing that is null. */
public final class LedgerJson {

    private LedgerJson() {}

    /** Writes and reads the dialect; ignores components it does not know, as an older reader of newer events must. */
    public static JsonMapper mapper() {
        return dialect(JsonMapper.builder()).build();
    }

    /** Reads what people send: the same dialect, but a misspelt field is an error rather than silence. */
    public static JsonMapper strictMapper() {
        return dialect(JsonMapper.builder())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Sets the dialect on any builder. */
    public static JsonMapper.Builder dialect(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
