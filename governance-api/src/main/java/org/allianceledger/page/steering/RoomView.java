package org.allianceledger.page.steering;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.page.steering.Choices.Choice;
import org.allianceledger.report.view.Suggestions.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The meeting room as its page shows it.
 *
 * @param at what the clock says, for acts that happen now
 * @param live true on the day of the meeting, when the clock is that on the wall
 * @param next what is done next, unless somebody wants something else
 * @param current the item under treatment; null before the first and after the last
 */
record RoomView(
        String id,
        String key,
        String body,
        LocalDate day,
        LocalTime at,
        boolean live,
        Next next,
        Light light,
        List<SeatLine> seats,
        List<ItemLine> items,
        @Nullable ItemLine current,
        List<SeatLine> recusedOutside) {

    /** What the room waits for. */
    enum Next {
        ARRIVALS,
        OPENING,
        AGENDA,
        ITEM,
        QUORUM,
        /** For somebody who may record what this reader may not see. */
        OTHERS,
        ADJOURNMENT,
        OVER
    }

    /** The quorum light with its arithmetic. */
    record Light(boolean known, boolean green, String words) {}

    /** How a seat stands. */
    enum Place {
        AWAITED,
        HERE,
        LEFT,
        RECUSED
    }

    /**
     * A seat.
     *
     * @param shortcut the digit that ticks it together with Alt; empty past nine
     * @param substitutes who may take it meanwhile
     */
    record SeatLine(
            String id,
            String key,
            String name,
            Place place,
            boolean lived,
            boolean substitute,
            String shortcut,
            List<Choice> substitutes) {

        /** Whether it is in the room. */
        public boolean isHere() {
            return place == Place.HERE;
        }
    }

    /** How an item stands. */
    enum Course {
        /** Nothing is decided under it. */
        TALK,
        WAITING,
        /** Counted, and not declared. */
        COUNTED,
        DONE,
        /** Waits for somebody else to record it, since the reader is recused. */
        WITH_OTHERS,
        /** Done, without the reader's being told how. */
        DONE_BY_OTHERS
    }

    /**
     * An item.
     *
     * @param decision the question under it; null if there is none
     * @param word what came of it; null while nothing has
     * @param why the arithmetic in words; null while there is none
     * @param light whether the room could decide it now
     * @param voters the seats that may vote on it now
     * @param follows acts that it lets happen and that nobody has done yet
     * @param carriable true if they can be done from here
     * @param computed the outcome that waits to be declared
     * @param candidates between whom a ranked election is
     */
    record ItemLine(
            String id,
            int number,
            String title,
            String purpose,
            boolean closed,
            @Nullable String presentation,
            @Nullable String recommendation,
            Course course,
            @Nullable String decision,
            @Nullable String stage,
            @Nullable String word,
            @Nullable String why,
            @Nullable Light light,
            boolean silently,
            boolean ranked,
            List<SeatLine> voters,
            List<String> recused,
            List<Hint> hints,
            List<SeatLine> lastWords,
            List<String> follows,
            boolean carriable,
            @Nullable String computed,
            List<Choice> candidates) {

        /** What everybody may know of an item. */
        static ItemLine stub(AgendaItem item, boolean done) {
            return new ItemLine(
                    item.id().value(),
                    item.number(),
                    item.openTitle(),
                    item.purpose().name(),
                    true,
                    null,
                    null,
                    done ? Course.DONE_BY_OTHERS : Course.WITH_OTHERS,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    null,
                    List.of());
        }

        /** Whether it still waits for the body. */
        public boolean isOpen() {
            return course == Course.WAITING || course == Course.COUNTED;
        }
    }

    /** A seat that may have a conflict of interest. */
    record Hint(String seat, String name, String ground, String sentence, Answer answer) {}

    /** Items that still wait for the body. */
    public List<ItemLine> open() {
        return items.stream().filter(ItemLine::isOpen).toList();
    }

    /** Substitutes of the seats that nobody has taken. */
    public List<Choice> substitutes() {
        return seats.stream()
                .filter(it -> it.place() == Place.AWAITED || it.place() == Place.LEFT)
                .flatMap(it -> it.substitutes().stream())
                .toList();
    }

    /** Items that something came of, to be read back before the meeting is adjourned. */
    public List<ItemLine> decided() {
        return items.stream().filter(it -> it.word() != null).toList();
    }
}
