package org.allianceledger.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.allianceledger.body.SeatTie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files nobody thought of, taken over through the real rules and read day by day. */
class RandomFileTest {

    private static final LocalDate ALLIANCE = LocalDate.of(2019, 1, 1);
    private static final LocalDate EVER = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsWhatTheFileSaysAndAsManySeatsAsHolders(long seed) {
        var file = new RandomFile(seed, false);
        try (var ledger = new TestLedger(ALLIANCE)) {
            assertThat(ledger.take(file.json(EVER)).faults()).isEmpty();
            agree(file, ledger.held(), true);
            assertThat(ledger.compare(file.json(EVER)).acts()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsWhatANewerEditionTells(long seed) {
        var file = new RandomFile(seed, true);
        try (var ledger = new TestLedger(ALLIANCE)) {
            for (int month = 1; month <= 6; month++) {
                assertThat(ledger.take(file.json(RandomFile.FIRST.plusMonths(month)))
                                .faults())
                        .isEmpty();
            }
            ledger.take(file.json(EVER));
            agree(file, ledger.held(), false);
            assertThat(ledger.compare(file.json(EVER)).acts()).isEmpty();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static void agree(RandomFile file, Held held, boolean countSeats) {
        for (RandomFile.Member one : file.members) {
            List<Held.Seat> seats = held.bodies().stream()
                    .filter(body -> one.org().equals(body.key()))
                    .flatMap(body -> body.seats().stream())
                    .filter(seat -> one.key().equals(seat.key())
                            && one.roleName().equals(seat.role())
                            && one.tied() == !seat.tie().equals(SeatTie.INDEPENDENT))
                    .toList();
            for (int i = -5; i < RandomFile.DAYS; i++) {
                LocalDate day = RandomFile.FIRST.plusDays(i);
                var expected = file.holders(one.key(), one.roleName(), one.tied(), day);
                assertThat(seats.stream()
                                .flatMap(seat -> seat.terms().stream())
                                .filter(term -> term.period().contains(day))
                                .map(Held.Term::person)
                                .toList())
                        .as("%s as %s on %s", one.key(), one.roleName(), day)
                        .containsExactlyInAnyOrderElementsOf(expected);
                if (countSeats) {
                    long count = seats.stream()
                            .filter(seat -> seat.life().contains(day))
                            .count();
                    boolean exists = file.exists(one.org(), one.post(), one.tied(), day);
                    assertThat(count)
                            .as("seats of %s on %s", one.key(), day)
                            .isEqualTo(exists ? Math.max(1, expected.size()) : 0);
                }
            }
        }
    }
}
