package org.allianceledger.alliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.ledger.Authority;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;

/** An alliance with a partner, and ways to ask something of them. */
abstract class AllianceFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 21);
    static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    static final Authority BY = Authority.decision("D-1");
    static final AllianceId ID = AllianceId.of("fjordlys");
    static final PartnerId KOMMUNE = new PartnerId("partner-kommune");
    static final PartnerId OTHER = new PartnerId("partner-other");

    static final AllianceRegistered REGISTERED =
            new AllianceRegistered(ID, "fjordlys", "Fjordlys", null, 3, FOUNDED, FOUNDED, BY);
    static final PartnerAdmitted ADMITTED = new PartnerAdmitted(
            ID, KOMMUNE, "kommune", "Kommunen", null, Set.of(Contribution.MONEY), FOUNDED, FOUNDED, BY);

    List<String> owed = List.of();
    final RecordingGrounds grounds = new RecordingGrounds();
    AggregateTestFixture<Alliance> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Alliance.class);
        var clock = Clock.fixed(Instant.parse("2024-03-21T11:00:00Z"), ZoneOffset.UTC);
        fixture.registerAnnotatedCommandHandler(
                new AllianceCommandHandler(fixture.getRepository(), grounds, (alliance, partner) -> owed, clock));
    }

    void yields(AllianceCommand command, AllianceEvent event, AllianceEvent... given) {
        fixture.given((Object[]) given).when(command).expectEvents(event);
    }

    static org.assertj.core.api.ThrowableAssert.ThrowingCallable deciding(
            AllianceCommand command, AllianceEvent... given) {
        AllianceState state = AllianceState.NONE;
        for (AllianceEvent event : given) {
            state = state.after(event);
        }
        AllianceState known = state;
        return () -> AllianceDecisions.decide(known, command, TODAY);
    }

    static NotifyWithdrawal notice(LocalDate lastDay, LocalDate received) {
        return new NotifyWithdrawal(ID, KOMMUNE, lastDay, received, BY);
    }

    static AdmitPartner admit(PartnerId id, String key, LocalDate from) {
        return new AdmitPartner(ID, id, key, "Kommunen", null, Set.of(Contribution.MONEY), from, null, BY);
    }
}
