package org.allianceledger.communication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** What readers are told about what an alliance tells about itself. */
public final class NarrativeViews {

    private NarrativeViews() {}

    /** A partner that joined. */
    public record Joined(String partnerId, String name, LocalDate on) {}

    /**
     * A version of the narrative.
     *
     * @param from first day on which it is told; null as long as it is a draft
     * @param until the day before the next takes over; null for the newest
     * @param reason why it took over
     * @param authority what its adoption rests on
     * @param joined the partners that joined while it was told
     */
    public record Version(
            String id,
            String key,
            String problem,
            List<String> keyMessages,
            LocalDate draftedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable Authority authority,
            List<Joined> joined) {}

    /**
     * The narrative over time, the versions in the order they took over and then the drafts.
     *
     * @param inForce the version that is told on the day; null before the first
     * @param joinedBefore the partners that joined before there was any
     */
    public record Story(
            List<Version> versions,
            @Nullable String inForce,
            List<Joined> joinedBefore,
            LocalDate asOf,
            Instant knownAt) {}

    /** @param mandate what whoever spoke rests on */
    public record Said(
            String id,
            LocalDate on,
            String channel,
            String text,
            String versionId,
            String personId,
            Authority mandate,
            Instant recorded) {}
}
