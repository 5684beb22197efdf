package org.allianceledger.page.steering;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.mandate.view.MandateViews;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.page.steering.Choices.Choice;
import org.allianceledger.page.steering.RoomView.Hint;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body is ready for its next meeting.
 *
 * @param meeting the next one, or else the latest; null if there was none
 * @param upcoming true if it has not been held
 * @param next when the body meets after that, as far as terms and mandates must last
 */
record ReadinessView(
        String body,
        String bodyName,
        List<Choice> bodies,
        MeetingList.@Nullable Row meeting,
        boolean upcoming,
        long days,
        @Nullable Attendance attendance,
        List<Item> items,
        List<Conflict> conflicts,
        LocalDate next,
        List<MandateViews.Line> mandates,
        List<Term> terms,
        List<DecisionRow> waiting,
        List<DecisionRow> deferred,
        List<DecisionRow> urgent,
        List<Owed> breaches) {

    /**
     * Expected attendance against the quorum.
     *
     * @param words what the rules ask for
     * @param arithmetic what that comes to
     * @param margin how many of those expected may stay away
     * @param decisive seats whose absence would cost the quorum, by name
     */
    record Attendance(
            boolean enough,
            int expected,
            long need,
            long margin,
            String words,
            List<String> members,
            List<String> vacant,
            List<String> decisive,
            List<String> missing) {}

    /** An item and what it lacks, each by the key of its word. */
    record Item(String id, int number, String title, String purpose, List<String> lacks) {

        /** Whether it lacks nothing. */
        public boolean isReady() {
            return lacks.isEmpty();
        }
    }

    /** Who may have a conflict in an item. */
    record Conflict(int number, String title, List<Hint> hints) {}

    /** A term that ends. */
    record Term(String seat, String name, LocalDate until) {}

    /** A commitment that is breached or overdue. */
    record Owed(
            String id,
            String key,
            String title,
            String giver,
            @Nullable LocalDate due,
            String status) {}

    /** Items that lack something. */
    public long notReady() {
        return items.stream().filter(it -> !it.isReady()).count();
    }
}
