package org.allianceledger.popolo;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the terms of one post over seats, since a Popolo post may have many holders and a seat has one: on every day of
 * the post there are as many seats as holders, and one when there is none.
 */
final class SeatRow {

    private final Period life;
    private final TreeMap<LocalDate, List<PlannedTerm>> newcomers = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();

    /** A seat while it is being filled. */
    private static final class Place {
        private final LocalDate from;
        private final List<PlannedTerm> terms = new ArrayList<>();
        private @Nullable LocalDate abolished;

        Place(LocalDate from) {
            this.from = from;
        }

        boolean isFreeOn(LocalDate day) {
            return abolished == null
                    && (terms.isEmpty() || terms.getLast().period().until().isBefore(day));
        }

        boolean wasHeldUntilEveOf(LocalDate day, String person) {
            return !terms.isEmpty()
                    && terms.getLast().person().equals(person)
                    && terms.getLast().period().until().equals(day.minusDays(1));
        }
    }

    private SeatRow(Period life, List<PlannedTerm> terms) {
        this.life = life;
        terms.stream().sorted(comparing(PlannedTerm::membership)).forEach(this::turnsOn);
    }

    private void turnsOn(PlannedTerm term) {
        newcomers
                .computeIfAbsent(term.period().from(), day -> new ArrayList<>())
                .add(term);
        if (!term.period().isOpen()) {
            newcomers.computeIfAbsent(term.period().until().plusDays(1), day -> new ArrayList<>());
        }
    }

    /** The seats, in the order in which they came to be; every term must lie within the post's life. */
    static List<PlannedSeat> of(PlannedSeat.Post post, Period life, List<PlannedTerm> terms) {
        var row = new SeatRow(life, terms);
        row.fill();
        return row.places.stream()
                .map(place -> new PlannedSeat(
                        post,
                        Period.of(place.from, place.abolished == null ? life.until() : place.abolished),
                        List.copyOf(place.terms)))
                .toList();
    }

    private void fill() {
        places.add(new Place(life.from()));
        newcomers.forEach((day, terms) -> {
            if (life.contains(day)) {
                seat(day, terms);
                abolishWhatNobodyTook(day);
            }
        });
    }

    private void seat(LocalDate day, List<PlannedTerm> terms) {
        var others = new ArrayList<PlannedTerm>();
        for (PlannedTerm term : terms) {
            // Whoever goes on without a break keeps their seat.
            places.stream()
                    .filter(place -> place.isFreeOn(day) && place.wasHeldUntilEveOf(day, term.person()))
                    .findFirst()
                    .ifPresentOrElse(place -> place.terms.add(term), () -> others.add(term));
        }
        others.forEach(term -> freePlace(day).terms.add(term));
    }

    private Place freePlace(LocalDate day) {
        return places.stream().filter(place -> place.isFreeOn(day)).findFirst().orElseGet(() -> {
            var added = new Place(day);
            places.add(added);
            return added;
        });
    }

    private void abolishWhatNobodyTook(LocalDate day) {
        boolean held = places.stream().anyMatch(place -> place.abolished == null && !place.isFreeOn(day));
        places.stream()
                .filter(place -> place.isFreeOn(day))
                .skip(held ? 0 : 1)
                .forEach(place -> place.abolished = day.minusDays(1));
    }
}
