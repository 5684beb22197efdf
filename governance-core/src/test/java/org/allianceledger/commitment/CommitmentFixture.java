package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeCommand.GiveCommitmentConditionally;
import org.allianceledger.commitment.Promise.Quantity;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Commitments through their handlers on an event store in memory, on one day. */
class CommitmentFixture {

    static final AllianceId ALLIANCE = new AllianceId("alliance-fjordlys");
    static final CommitmentId C1 = new CommitmentId("commitment-c1");
    static final CommitmentId C2 = new CommitmentId("commitment-c2");
    static final EvidenceId E1 = new EvidenceId("evidence-1");
    static final PartyId HOUSING = new PartyId("partner-boelge");
    static final PartyId SCHOOL = new PartyId("partner-skole");
    static final PartyId KOMMUNE = new PartyId("partner-kommune");
    static final PartyId GROUP = new PartyId("body-ag-bolig");
    static final PartyId OFFICE = new PartyId("body-sekretariat");
    static final PartyId OTHER_OFFICE = new PartyId("body-sekretariat-2");
    static final PartyId ALL = PartyId.of(ALLIANCE);
    static final PersonId BIRTHE = new PersonId("person-birthe");
    static final Authority WORD = new Authority(Authority.Kind.NOTICE, "Brev 30.3.2023");
    static final Authority DECISION = Authority.decision("decision-1");
    static final Authority SOURCE = Authority.importedSource("Regneark 2022");
    static final LocalDate TODAY = LocalDate.of(2024, 7, 4);
    static final LocalDate GIVEN = LocalDate.of(2023, 3, 30);
    static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    static final HomeMandate BOARD = new HomeMandate(
            HomeMandate.Kind.BOARD_DECISION, "Organisationsbestyrelsen", LocalDate.of(2023, 3, 27), null, null);

    final RecordingGrounds grounds = new RecordingGrounds();
    final Set<SeatTie> deciders = new HashSet<>();
    /** Whom an election keeps from binding anybody. */
    final Set<PersonId> unappointed = new HashSet<>();

    final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final Commitments commitments = new Commitments(
            EventSourcingRepository.builder(Commitment.class).eventStore(store).build());
    private final Parties parties = new Parties(
            new Partners(),
            (body, day, field) -> new BodyOnDay(
                    ALLIANCE,
                    body,
                    body.value(),
                    body.value().contains("sekretariat") ? "secretariat" : "working_group",
                    null,
                    List.of()),
            (alliance, person, field) -> {},
            (partner, person, day, field) -> unappointed.contains(person)
                    ? Optional.of(new Refusal(CommitmentReason.NOBODY_IN_PARTICULAR, field))
                    : Optional.empty());
    private final PledgeCommandHandler pledges = new PledgeCommandHandler(commitments, parties, grounds, clock);
    private final DeliveryCommandHandler deliveries = new DeliveryCommandHandler(commitments, parties, grounds, clock);
    private final SettlementCommandHandler settlements =
            new SettlementCommandHandler(commitments, parties, cited -> deciders, null, grounds, clock);

    private static final class Partners implements Alliances {
        @Override
        public void requireAlliance(AllianceId alliance) {
            assertThat(alliance).isEqualTo(ALLIANCE);
        }

        @Override
        public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
            String kind = Map.of(KOMMUNE.value(), "municipality").get(partner.value());
            return new PartnerOnDay(partner, kind == null ? "Boligforeningen" : "Kommunen", kind);
        }

        @Override
        public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
            throw new AssertionError("Nobody adopts rules here");
        }

        @Override
        public boolean isConstituted(AllianceId alliance) {
            return true;
        }
    }

    static Promise promise() {
        return new Promise(
                "C-1",
                "Ungdomsboliger",
                "12 ungdomsboliger",
                ALL,
                Set.of(),
                new Quantity(12, "boliger"),
                DUE,
                null,
                List.of(),
                "Ibrugtagningstilladelse",
                null,
                null);
    }

    static Promise due(LocalDate due) {
        Promise it = promise();
        return new Promise(
                it.key(),
                it.title(),
                it.deliverable(),
                it.receiver(),
                it.goals(),
                it.quantity(),
                due,
                null,
                it.milestones(),
                it.evidenceRule(),
                null,
                null);
    }

    static Promise grant(long amount, Grant.Instalment... instalments) {
        return new Promise(
                "C-3",
                "Bevilling",
                "3,0 mio. kr.",
                ALL,
                Set.of(),
                null,
                DUE,
                null,
                List.of(),
                "Regnskab",
                new Grant(amount, "SF-2023-118", "v4", List.of(instalments)),
                null);
    }

    static GiveCommitment give(PartyId giver, HomeMandate proof, Promise promise) {
        return new GiveCommitment(ALLIANCE, C1, giver, BIRTHE, proof, promise, GIVEN, GIVEN, WORD);
    }

    static GiveCommitmentConditionally conditionally(PartyId giver, LocalDate latest) {
        var condition = new Condition("Bevilling", "Byrådet", latest);
        return new GiveCommitmentConditionally(
                ALLIANCE, C1, giver, BIRTHE, null, promise(), condition, GIVEN, GIVEN, WORD);
    }

    /** Lets the acts happen one after the other; answers what the last one did. */
    Object act(CommitmentCommand... acts) throws Exception {
        Object result = null;
        for (CommitmentCommand act : acts) {
            result = one(act);
        }
        return result;
    }

    private Object one(CommitmentCommand act) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            Object result = switch (act) {
                case PledgeCommand.ProposeCommitment it -> pledges.propose(it);
                case GiveCommitment it -> pledges.give(it);
                case GiveCommitmentConditionally it -> pledges.give(it);
                case PledgeCommand.WithdrawCommitment it -> pledges.withdraw(it);
                case PledgeCommand.MeetCommitmentCondition it -> pledges.meet(it);
                case PledgeCommand.FailCommitmentCondition it -> pledges.fail(it);
                case DeliveryCommand.ReportProgress it -> deliveries.report(it);
                case DeliveryCommand.SetMilestone it -> deliveries.set(it);
                case DeliveryCommand.RescheduleMilestone it -> deliveries.reschedule(it);
                case DeliveryCommand.DropMilestone it -> deliveries.drop(it);
                case DeliveryCommand.ReachMilestone it -> deliveries.reach(it);
                case DeliveryCommand.SubmitEvidence it -> deliveries.submit(it);
                case DeliveryCommand.AcceptEvidence it -> deliveries.accept(it);
                case DeliveryCommand.RejectEvidence it -> deliveries.reject(it);
                case DeliveryCommand.MeetInstalmentCondition it -> deliveries.meet(it);
                case DeliveryCommand.ReleaseInstalment it -> deliveries.release(it);
                case SettlementCommand.RequestRenegotiation it -> settlements.request(it);
                case SettlementCommand.AmendCommitment it -> settlements.amend(it);
                case SettlementCommand.RefuseRenegotiation it -> settlements.refuse(it);
                case SettlementCommand.HearGiver it -> settlements.hear(it);
                case SettlementCommand.DeclareBreach it -> settlements.declare(it);
                case SettlementCommand.RemedyBreach it -> settlements.remedy(it);
                case SettlementCommand.ReplaceCommitment it -> settlements.replace(it);
                case SettlementCommand.TransferCommitment it -> settlements.transfer(it);
                case SettlementCommand.ReleaseCommitment it -> settlements.release(it);
                case SettlementCommand.MoveResponsibility it -> settlements.move(it);
            };
            work.commit();
            return result;
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    /** Expects the refusal, and that it leaves nothing. */
    void refuses(CommitmentCommand act, String reason, String danish, String english) {
        long before = events(C1).size() + events(C2).size();
        Refusal refusal = catchThrowableOfType(Refusal.class, acting(act));
        assertThat(refusal).as("refusal of %s", act).isNotNull();
        assertThat(refusal.reason().code()).isEqualTo(reason);
        assertThat(refusal.sentence(Locale.of("da"))).isEqualTo(danish);
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo(english);
        assertThat(events(C1).size() + events(C2).size()).isEqualTo(before);
    }

    private ThrowingCallable acting(CommitmentCommand act) {
        return () -> act(act);
    }

    List<CommitmentEvent> events(CommitmentId id) {
        var events = new ArrayList<CommitmentEvent>();
        store.readEvents(id.value()).asStream().forEach(it -> events.add((CommitmentEvent) it.getPayload()));
        return events;
    }

    CommitmentState state(CommitmentId id) {
        return CommitmentState.after(events(id)).orElseThrow();
    }
}
