package org.allianceledger.alliance;

import org.jspecify.annotations.Nullable;

/**
 * A partner as it stands on a day.
 *
 * @param kind what sort of organisation it is, such as {@code municipality}; null if that is not said
 */
public record PartnerOnDay(
        PartnerId id, String name, @Nullable String kind) {}
