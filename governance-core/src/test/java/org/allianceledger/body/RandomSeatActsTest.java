package org.allianceledger.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.ActingHolderAppointed;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of random acts on one body, against a calendar that writes down every day of every term. */
class RandomSeatActsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;
    private static final List<String> SEATS = List.of("a", "b", "c", "d", "e");
    private static final Set<String> VOTING = Set.of("a", "b", "c", "d");
    private static final List<String> PEOPLE = List.of("anna", "bo", "kim", "lis", "per", "ea");

    private final SteeringGroup group = new SteeringGroup();
    private final Map<TermId, SeatId> seats = new HashMap<>();
    private final Map<TermId, String> persons = new HashMap<>();
    private final Map<TermId, Set<LocalDate>> holding = new HashMap<>();
    private final Map<TermId, Set<LocalDate>> acting = new HashMap<>();
    private final Map<TermId, Set<LocalDate>> substituting = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverGiveASeatTwoHoldersNorAPersonTwoVotes(long seed) {
        var random = new Random(seed);
        SEATS.forEach(seat -> group.given(group.create(seat, VOTING.contains(seat) ? 1 : 0)));
        int recorded = 0;
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            try {
                group.when(anyAct(random)).forEach(this::note);
                recorded++;
            } catch (Refusal expected) {
                refused++;
            }
            if (i % 25 == 0) {
                check();
            }
        }
        check();
        assertThat(recorded).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private SeatCommand anyAct(Random random) {
        String seat = SEATS.get(random.nextInt(SEATS.size()));
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        int start = random.nextInt(DAYS);
        String from = FIRST.plusDays(start).toString();
        String until = random.nextInt(6) == 0
                ? null
                : FIRST.plusDays(start + random.nextInt(12)).toString();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> group.fill(seat, person, from, until);
            case 3 -> group.renew(seat, until);
            case 4, 5 -> group.vacate(seat, from, null);
            case 6 -> group.name(seat, person, from, until);
            case 7 -> group.dismiss(seat, person, from);
            case 8 -> group.act(seat, person, from, until);
            default -> group.endActing(seat, from);
        };
    }

    private void note(SeatEvent event) {
        switch (event) {
            case SeatFilled it ->
                begin(holding, it.termId(), it.seatId(), it.personId().value(), it.from(), it.until());
            case TermRenewed it ->
                begin(holding, it.termId(), it.seatId(), it.personId().value(), it.from(), it.until());
            case SubstituteNamed it ->
                begin(substituting, it.termId(), it.seatId(), it.personId().value(), it.from(), it.until());
            case ActingHolderAppointed it ->
                begin(acting, it.termId(), it.seatId(), it.personId().value(), it.from(), it.until());
            case SeatVacated it -> holding.get(it.termId()).removeIf(day -> day.isAfter(it.lastDay()));
            case SubstituteDismissed it -> substituting.get(it.termId()).removeIf(day -> day.isAfter(it.lastDay()));
            case ActingEnded it -> acting.get(it.termId()).removeIf(day -> day.isAfter(it.lastDay()));
            case SeatCreated ignored -> {}
            case SeatAbolished ignored -> {}
        }
    }

    private void begin(
            Map<TermId, Set<LocalDate>> terms,
            TermId term,
            SeatId seat,
            String person,
            LocalDate from,
            LocalDate until) {
        seats.put(term, seat);
        persons.put(term, person);
        var days = new HashSet<LocalDate>();
        LocalDate end = until == null ? FIRST.plusDays(DAYS * 3) : until;
        for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
            days.add(day);
        }
        terms.put(term, days);
    }

    private void check() {
        var holders = new HashMap<String, String>();
        var votes = new HashMap<String, SeatId>();
        holding.forEach((term, days) -> days.forEach(day -> {
            SeatId seat = seats.get(term);
            String other = holders.put(seat + " " + day, persons.get(term));
            assertThat(other).as("another holder of %s on %s", seat, day).isNull();
            if (VOTING.contains(seat.value().substring("seat-".length()))) {
                SeatId vote = votes.put(persons.get(term) + " " + day, seat);
                assertThat(vote)
                        .as("another vote of %s on %s", persons.get(term), day)
                        .isNull();
            }
        }));
        acting.forEach((term, days) -> days.forEach(day -> {
            String holder = holders.get(seats.get(term) + " " + day);
            assertThat(holder)
                    .as("holder of %s while somebody acts on %s", seats.get(term), day)
                    .isNull();
        }));
        substituting.forEach((term, days) -> days.forEach(day -> {
            SeatId seat = seats.get(term);
            assertThat(holders.get(seat + " " + day)).isNotEqualTo(persons.get(term));
            if (VOTING.contains(seat.value().substring("seat-".length()))) {
                assertThat(votes).doesNotContainKey(persons.get(term) + " " + day);
            }
        }));
        agreesWithTheState(holders);
    }

    private void agreesWithTheState(Map<String, String> holders) {
        for (String seat : SEATS) {
            for (int i = 0; i < DAYS; i++) {
                String day = FIRST.plusDays(i).toString();
                String person = holders.get(SteeringGroup.seatId(seat) + " " + day);
                assertThat(group.holder(seat, day))
                        .isEqualTo(person == null ? "-" : person.substring("person-".length()));
            }
        }
    }
}
