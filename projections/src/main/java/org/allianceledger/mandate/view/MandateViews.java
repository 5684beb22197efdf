package org.allianceledger.mandate.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Period;
import org.allianceledger.mandate.Course;
import org.allianceledger.mandate.Guard;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.Standing;
import org.allianceledger.mandate.Terms;
import org.jspecify.annotations.Nullable;

/** What readers are told about mandates. Amounts are øre. */
public final class MandateViews {

    private MandateViews() {}

    /**
     * A mandate in a list.
     *
     * @param days the cap period that the day lies in; null on a day when the mandate does not run
     * @param used what was used of the cap in it, by this mandate and those under it
     * @param remaining what can still be used in it, here and in every mandate above
     */
    public record Line(
            String id,
            @Nullable String parentId,
            Standing standing,
            Terms terms,
            @Nullable Period days,
            long used,
            long remaining) {}

    /** A step on the way from a mandate up to the decision, ending with the mandate a body granted. */
    public record Link(String id, String key, Holder holder, Standing standing, Authority authority) {}

    /**
     * A use of the mandate or of one under it.
     *
     * @param usedId the mandate under it that was used; null if it was this one
     */
    public record Use(
            String id,
            @Nullable String usedId,
            @Nullable String personId,
            long amount,
            String purpose,
            String text,
            @Nullable String beneficiary,
            LocalDate day,
            Instant recorded) {}

    /**
     * Something that a mandate did not allow.
     *
     * @param event what sort of refusal it is, by the event's stored name
     * @param subject what refused it
     * @param attempt identifier of what was attempted
     * @param amount in øre; null when the matter was not money
     */
    public record Refused(
            long position,
            String event,
            String subject,
            String attempt,
            String reason,
            String danish,
            String english,
            @Nullable Long amount,
            LocalDate day,
            Instant recorded) {

        /** What everybody may know of it: that something was refused, when, and for which reason. */
        public Refused stub() {
            return new Refused(position, event, "", "", reason, "", "", null, day, recorded);
        }
    }

    /**
     * A mandate with all that has become of it.
     *
     * @param version the number of its newest event, for If-Match
     * @param usedInAll what was ever used, by this mandate and those under it
     * @param usedBelow how much of that by those under it
     * @param chain from this mandate to the decision
     */
    public record Page(
            Line mandate,
            long version,
            Course course,
            Guard guard,
            long usedInAll,
            long usedBelow,
            List<Link> chain,
            List<Line> children,
            List<Use> uses,
            List<Refused> refusals,
            LocalDate asOf,
            Instant knownAt) {

        /** The same with no more of what was refused than everybody may know. */
        public Page openly() {
            return new Page(
                    mandate,
                    version,
                    course,
                    guard,
                    usedInAll,
                    usedBelow,
                    chain,
                    children,
                    uses,
                    refusals.stream().map(Refused::stub).toList(),
                    asOf,
                    knownAt);
        }
    }

    /**
     * Days on which somebody who has had a mandate had none.
     *
     * @param ongoing true if it has not ended by the day that was asked about, which then is its last
     */
    public record Gap(LocalDate from, LocalDate until, long days, boolean ongoing, String danish, String english) {}

    /** Somebody who may do it. */
    public record Able(String mandateId, String key, Holder holder, long remaining) {}

    /**
     * The answer to whoever asks before acting.
     *
     * @param why the sentence in the reader's language
     * @param mandate the asker's mandate that allows it or comes nearest; null if they have none
     * @param whoCan everybody with a mandate for it
     * @param deciding the bodies that may always decide it themselves
     */
    public record Answer(
            boolean allowed,
            @Nullable String reason,
            String why,
            String danish,
            String english,
            @Nullable String mandate,
            @Nullable String key,
            long remaining,
            List<Able> whoCan,
            List<String> deciding) {

        public Answer saying(String sentence) {
            return new Answer(allowed, reason, sentence, danish, english, mandate, key, remaining, whoCan, deciding);
        }
    }
}
