package org.allianceledger.leadership.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Contribution;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.Competence;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerClock;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonId;

/** An alliance that lives through acts at random, on moments of its own, several of them in the same millisecond. */
final class History {

    static final LocalDate FIRST = DayBook.FIRST;
    private static final Authority BY = Authority.decision("D-1");

    final AllianceId alliance;
    private final LedgerNode node;
    private final Random random;
    private Instant now = Instant.parse("2024-05-20T10:00:00Z");

    History(LedgerNode node, String key, long seed) {
        this.node = node;
        this.alliance = AllianceId.of(key);
        this.random = new Random(seed);
    }

    void live(int acts) {
        record(new RegisterAlliance(alliance.key(), "Alliance " + alliance.key(), null, 0, FIRST, null, BY));
        for (int i = 0; i < 3; i++) {
            record(new AdmitPartner(alliance, partner(i), null, "Partner " + i, null, Set.of(), FIRST, null, BY));
        }
        for (int i = 0; i < 5; i++) {
            record(new RegisterPerson(alliance, person(i), null, Identity.named("Navn"), null, null, null, BY));
        }
        for (int i = 0; i < 2; i++) {
            record(new EstablishBody(
                    alliance, body(i), null, "Body " + i, "working_group", null, null, null, null, FIRST, null, BY));
            for (int n = 0; n < 3; n++) {
                record(new CreateSeat(body(i), seat(i, n), null, "member", null, 1, null, null, FIRST, null, BY));
            }
        }
        for (int i = 0; i < acts; i++) {
            try {
                record(any());
            } catch (Refusal ignored) {
                // Rules say no to many random acts; what they let through is what is compared.
            }
        }
        // A notice announces and ends nothing, so the day book does not write it.
        record(new NotifyWithdrawal(alliance, partner(1), FIRST.plusDays(30), null, BY));
        record(new WithdrawPartner(alliance, partner(2), FIRST.plusDays(20), null, BY));
        record(new DissolveBody(body(1), FIRST.plusDays(25), null, BY));
    }

    private void record(Act act) {
        now = now.plusMillis(random.nextInt(3));
        LedgerClock.at(now, () -> node.record(act));
    }

    private Act any() {
        int which = random.nextInt(2);
        BodyId body = body(which);
        SeatId seat = seat(which, random.nextInt(3));
        PersonId person = person(random.nextInt(5));
        LocalDate from = FIRST.plusDays(random.nextInt(DayBook.DAYS - 10));
        LocalDate until = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(10));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> new FillSeat(body, seat, null, person, from, until, null, BY);
            case 5, 6 -> new RenewTerm(body, seat, null, from.plusDays(10), null, BY);
            case 7, 8, 9 -> new VacateSeat(body, seat, from, null, BY);
            case 10, 11 -> new AppointActingHolder(body, seat, null, person, from, until, null, BY);
            case 12 -> new EndActing(body, seat, from, null, BY);
            case 13, 14 -> new NameSubstitute(body, seat, null, person, from, until, null, BY);
            case 15 -> new DismissSubstitute(body, seat, person, from, null, BY);
            case 16 -> new AppointHost(alliance, "Host " + random.nextInt(9), null, from, null, BY);
            case 17 ->
                new DescribeContributions(
                        alliance,
                        partner(random.nextInt(3)),
                        Set.of(Contribution.values()[random.nextInt(6)]),
                        from,
                        null,
                        BY);
            case 18 ->
                new ChangeCompetence(
                        body, new Competence(true, List.of("matter " + random.nextInt(9)), null), from, null, BY);
            default ->
                random.nextInt(4) == 0
                        ? new AbolishSeat(body, seat, from.plusDays(8), null, BY)
                        : new VacateSeat(body, seat, from, null, BY);
        };
    }

    private PartnerId partner(int n) {
        return new PartnerId("partner-" + n);
    }

    private PersonId person(int n) {
        return new PersonId("person-" + alliance.key() + n);
    }

    private BodyId body(int n) {
        return new BodyId("body-" + alliance.key() + n);
    }

    private static SeatId seat(int body, int n) {
        return new SeatId("seat-" + body + n);
    }
}
