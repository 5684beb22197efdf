package org.allianceledger.involvement.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.decision.Level;
import org.allianceledger.indicator.SmallCount;
import org.allianceledger.involvement.Adoption;
import org.allianceledger.involvement.Category;
import org.allianceledger.involvement.Form;
import org.jspecify.annotations.Nullable;

/** What readers are told about who was heard. Amounts are øre. */
public final class InvolvementViews {

    private InvolvementViews() {}

    /**
     * An occasion in a list.
     *
     * @param who the category in the reader's language, or the words said for it
     * @param peopleText how many in the reader's language, masked where they may not see it
     * @param inputs how much was said
     * @param answered how much of it has been answered
     */
    public record Line(
            String id,
            String key,
            String title,
            LocalDate on,
            Category category,
            String who,
            Form how,
            SmallCount people,
            String peopleText,
            List<String> topics,
            String heardBy,
            @Nullable Long honorarium,
            int inputs,
            int answered) {}

    /** Something that was said, and what came of it; no answer as long as there is none. */
    public record Said(
            String inputId,
            String text,
            @Nullable String answer,
            @Nullable Adoption outcome,
            @Nullable LocalDate answeredOn) {}

    /** @param version the number of its newest event, for If-Match */
    public record Page(Line involvement, long version, List<Said> inputs, LocalDate asOf, Instant knownAt) {}

    /**
     * Who was heard on a decision.
     *
     * @param title null where the reader may not know it
     * @param concern why it is about the target group's conditions; null if nobody has said that it is
     * @param waiver why nobody was heard; null if that was not said
     * @param lastWord the seats that had the last word before a vote
     */
    public record Heard(
            String decisionId,
            @Nullable String key,
            @Nullable String title,
            Level level,
            boolean concernsTargetGroup,
            @Nullable String concern,
            List<String> involvementIds,
            Set<Category> heard,
            List<String> lastWord,
            @Nullable String waiver,
            int inputs,
            int answered) {

        /** What of it may be told to those who may not read the decision. */
        public Heard stub() {
            return new Heard(
                    decisionId,
                    key,
                    null,
                    level,
                    concernsTargetGroup,
                    null,
                    List.of(),
                    Set.of(),
                    List.of(),
                    null,
                    inputs,
                    answered);
        }
    }

    /**
     * Who was heard on each decision, and in how many.
     *
     * @param decided decisions that have been taken
     * @param withLivedExperience how many of those people with lived experience were heard on
     * @param inputs how much was said in all
     * @param answered how much of that has been answered
     */
    public record Overview(
            List<Heard> decisions,
            int decided,
            int withLivedExperience,
            int concerningTargetGroup,
            int inputs,
            int answered,
            LocalDate asOf,
            Instant knownAt) {}
}
