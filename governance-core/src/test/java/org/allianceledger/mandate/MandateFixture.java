package org.allianceledger.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.mandate.MandateCommand.DeclareHolderConflict;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.RenewMandate;
import org.allianceledger.mandate.MandateCommand.ResumeMandate;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateCommand.SuspendMandate;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.allianceledger.person.PersonId;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSet.Delegation;
import org.allianceledger.ruleset.RuleSetId;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Mandates through their handlers on an event store in memory, with a clock that tests turn. */
class MandateFixture {

    static final AllianceId ALLIANCE = new AllianceId("alliance-fjordlys");
    static final BodyId STEERING = new BodyId("body-sg");
    static final BodyId HOUSING = new BodyId("body-ag-bolig");
    static final BodyId TEAM = new BodyId("body-boligteamet");
    static final PersonId METTE = new PersonId("person-mette");
    static final PersonId OSKAR = new PersonId("person-oskar");
    static final PersonId STUDENT = new PersonId("person-student");
    static final PersonId ACTING = new PersonId("person-acting");
    static final Authority DECISION = Authority.decision("decision-1");
    static final Holder LEAD = Holder.role(STEERING, "secretariat_lead");

    final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    final List<Claim> claims = new java.util.ArrayList<>();
    final Map<BodyId, Delegation> rules = new HashMap<>();
    LocalDate today = LocalDate.of(2023, 3, 16);

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final Grounds grounds = new Grounds() {
        @Override
        public void require(Act act, Claim claim, Set<Authority.Kind> also) {
            claims.add(claim);
        }
    };
    private final Bodies bodies =
            (body, day, field) -> new BodyOnDay(ALLIANCE, body, body.value(), null, List.of(seat(body)));
    private final RuleBooks ruleBooks = new RuleBooks() {
        @Override
        public InForce onDay(BodyId body, LocalDate day) {
            Delegation delegation = rules.get(body);
            return delegation == null
                    ? null
                    : new InForce(new RuleSetId("rules-1"), "FO-1", LocalDate.of(2023, 2, 2), ruleSet(delegation));
        }

        @Override
        public InForce draft(BodyId body, RuleSetId id, String field) {
            throw new AssertionError("not asked");
        }
    };
    private final Mandates mandates = new Mandates(
            EventSourcingRepository.builder(Mandate.class).eventStore(store).build());
    private final Holders holders = new Holders(bodies, (alliance, person, field) -> {});
    private final MandateCommandHandler handler =
            new MandateCommandHandler(mandates, holders, ruleBooks, grounds, clock);
    private final HolderCommandHandler holder = new HolderCommandHandler(mandates, holders, clock);

    private static SeatOnDay seat(BodyId body) {
        return new SeatOnDay(
                new SeatId("seat-" + body.value()),
                null,
                "secretariat_lead",
                0,
                Set.of(),
                SeatTie.INDEPENDENT,
                METTE,
                ACTING,
                new HashSet<>());
    }

    static RuleSet ruleSet(Delegation delegation) {
        return new RuleSet(
                Quorum.moreThanHalf(),
                null,
                List.of(),
                Map.of(),
                Map.of(),
                null,
                Set.of(),
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                delegation,
                false,
                false,
                0,
                0,
                0,
                false);
    }

    /** Lets the act happen on a day. */
    Object on(String day, MandateCommand act) throws Exception {
        today = LocalDate.parse(day);
        return act(act);
    }

    Object act(MandateCommand act) throws Exception {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            Object result = switch (act) {
                case GrantMandate it -> handler.grant(it);
                case SubdelegateMandate it -> holder.subdelegate(it);
                case RenewMandate it -> handler.renew(it);
                case SuspendMandate it -> handler.suspend(it);
                case ResumeMandate it -> handler.resume(it);
                case RevokeMandate it -> handler.revoke(it);
                case RecordDisposition it -> holder.dispose(it);
                case DeclareHolderConflict it -> handler.declare(it);
            };
            work.commit();
            return result;
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    List<MandateEvent> events(String key) {
        return store.readEvents(id(key).value())
                .asStream()
                .map(message -> (MandateEvent) message.getPayload())
                .toList();
    }

    MandateState state(String key) {
        return MandateState.after(events(key)).orElseThrow();
    }

    static MandateId id(String key) {
        return new MandateId("mandate-" + key);
    }

    static long kroner(long kroner) {
        return kroner * 100;
    }

    static GrantMandate grant(String key, Holder holder, long per, long cap, String from, String until, int depth) {
        return new GrantMandate(
                ALLIANCE,
                id(key),
                STEERING,
                key,
                holder,
                Set.of(),
                "Mandat " + key,
                kroner(per),
                kroner(cap),
                CapPeriod.YEAR,
                LocalDate.parse(from),
                LocalDate.parse(until),
                depth,
                null,
                null,
                DECISION);
    }

    static SubdelegateMandate pass(
            String parent, String key, PersonId by, Holder to, long per, long cap, String from, String until) {
        return new SubdelegateMandate(
                id(parent),
                id(key),
                by,
                key,
                to,
                Set.of(),
                "Mandat " + key,
                kroner(per),
                kroner(cap),
                CapPeriod.TOTAL,
                LocalDate.parse(from),
                LocalDate.parse(until),
                0,
                null,
                null,
                Authority.mandate(id(parent).value()));
    }

    static RecordDisposition use(String key, PersonId by, long amount, String day) {
        return use(key, by, amount, day, "facilitering " + amount, null);
    }

    static RecordDisposition use(String key, PersonId by, long amount, String day, String text, String beneficiary) {
        return new RecordDisposition(
                id(key),
                null,
                by,
                kroner(amount),
                "natlys",
                text,
                beneficiary,
                LocalDate.parse(day),
                null,
                Authority.mandate(id(key).value()));
    }

    static RevokeMandate revoke(String key, String from) {
        return new RevokeMandate(id(key), LocalDate.parse(from), "Myndighedsudøvelse", null, DECISION);
    }

    /** The refusal, or "accepted". */
    Object uses(String key, PersonId by, long amount, String day) throws Exception {
        return outcome(on(day, use(key, by, amount, day)));
    }

    static String outcome(Object result) {
        return result instanceof RecordedRefusal refusal ? refusal.reason() : "accepted";
    }

    static String danish(Object result) {
        return result instanceof RecordedRefusal refusal ? refusal.danish() : "accepted";
    }
}
