package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.meeting.Sittings;
import org.allianceledger.person.PersonId;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetId;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Repository;
import tools.jackson.databind.node.ObjectNode;

/** A steering group of nine, a meeting of it, and its decisions on an event store in memory. */
final class Chamber implements Bodies, Sittings, RuleBooks, Alliances {

    static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    static final BodyId GROUP = new BodyId("body-sg");
    static final BodyId ABOVE = new BodyId("body-top");
    static final BodyId OTHER = new BodyId("body-other");
    static final Authority FO_1 = Authority.ruleSet("rules-fo-1");

    private static final AllianceId ALLIANCE = AllianceId.of("fjordlys");
    private static final Locale DANISH = Locale.of("da");
    private static final String SITTING = "'meetingId':'meeting-1','itemId':'item-1'";

    final Set<Integer> room = new HashSet<>();
    final Set<Integer> out = new HashSet<>();
    final Set<Integer> called =
            new HashSet<>(IntStream.rangeClosed(1, 9).boxed().toList());
    final Set<Integer> vacant = new HashSet<>();
    final List<Sitting.Proxy> proxies = new ArrayList<>();
    final List<Turn> turns = new ArrayList<>();
    BodyId sits = GROUP;
    boolean running = true;
    boolean constituted;
    ObjectNode rules = read();
    boolean ruled = true;
    LocalDate today = TODAY;

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(log).build();
    private final Repository<Decision> decisions =
            EventSourcingRepository.builder(Decision.class).eventStore(store).build();
    final Docket docket = new Docket(decisions, this, new Today());
    final DecisionGrounds grounds = new DecisionGrounds(docket, this, this);
    private final CommandGateway gateway = gateway();

    Chamber() {
        enter(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private CommandGateway gateway() {
        var bus = SimpleCommandBus.builder().build();
        for (Object handler : List.of(
                new ProposalCommandHandler(docket, this, this, grounds),
                new VotingCommandHandler(docket, this, this),
                new EffectCommandHandler(docket, this, this, grounds))) {
            new AnnotationCommandHandlerAdapter<>(handler).subscribe(bus);
        }
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private static ObjectNode read() {
        try {
            return (ObjectNode) LedgerJson.mapper()
                    .readTree(Files.readString(Path.of("src", "test", "resources", "ruleset", "fo-1.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Performs the act on a decision; its fields are JSON with single quotes. */
    void act(Class<? extends DecisionCommand> type, String decision, String fields) {
        String json = "{'decisionId':'decision-" + decision + "'" + (fields.isEmpty() ? "" : "," + fields) + "}";
        gateway.<Object>sendAndWait(LedgerJson.strictMapper().readValue(json.replace('\'', '"'), type));
    }

    void act(Class<? extends DecisionCommand> type, String decision) {
        act(type, decision, "");
    }

    /** Performs the act in the meeting. */
    void inMeeting(Class<? extends DecisionCommand> type, String decision, String fields) {
        act(type, decision, SITTING + (fields.isEmpty() ? "" : "," + fields));
    }

    void open(String decision) {
        inMeeting(VotingCommand.OpenVoting.class, decision, "");
    }

    void propose(String decision, String fields) {
        String base = "'bodyId':'body-sg','key':'" + decision.toUpperCase(Locale.ROOT)
                + "','title':'Et forslag','text':'At gøre det','matter':'operational'";
        act(ProposalCommand.ProposeDecision.class, decision, base + (fields.isEmpty() ? "" : "," + fields));
    }

    void propose(String decision) {
        propose(decision, "");
    }

    void cast(String decision, int seat, String choice) {
        act(VotingCommand.CastBallot.class, decision, "'seatId':'seat-" + seat + "','choice':'" + choice + "'");
    }

    /** Casts so many ballots from the first seat on. */
    void vote(String decision, int yes, int no, int abstain) {
        for (int seat = 1; seat <= yes + no + abstain; seat++) {
            cast(decision, seat, seat <= yes ? "for" : seat <= yes + no ? "against" : "abstain");
        }
    }

    void close(String decision) {
        act(VotingCommand.CloseVoting.class, decision);
    }

    void declare(String decision, String outcome) {
        act(VotingCommand.DeclareOutcome.class, decision, "'outcome':'" + outcome + "'");
    }

    void round(String decision, int yes, int no, int abstain) {
        open(decision);
        vote(decision, yes, no, abstain);
        close(decision);
    }

    /** A decision that authorises an act, adopted today. */
    void adopted(String decision, String act, String subject, String more) {
        propose(
                decision,
                "'authorises':[{'act':'" + act + "','subject':'" + subject + "','terms':{}}]"
                        + (more.isEmpty() ? "" : "," + more));
        round(decision, 9, 0, 0);
        declare(decision, "adopted");
    }

    void adopted(String decision) {
        adopted(decision, "Nothing", "seat-1", "");
    }

    static String citing(String decision) {
        return "'authority':{'kind':'decision','reference':'decision-" + decision + "'}";
    }

    void recuse(String decision, int seat) {
        inMeeting(
                ProposalCommand.RecuseSeat.class,
                decision,
                "'seatId':'seat-" + seat + "','ground':'own_grant','raisedBy':'seat-" + seat + "'");
    }

    Proceedings of(String decision) {
        return Proceedings.of(events(decision));
    }

    Round last(String decision) {
        return of(decision).lastRound().orElseThrow();
    }

    org.allianceledger.voting.Outcome outcome(String decision) {
        return last(decision).outcome().orElseThrow().computation().outcome();
    }

    List<DecisionEvent> events(String decision) {
        return store.readEvents("decision-" + decision)
                .asStream()
                .map(it -> (DecisionEvent) it.getPayload())
                .toList();
    }

    <E> E event(String decision, Class<E> type) {
        List<E> all = events(decision).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(all).as(type.getSimpleName()).isNotEmpty();
        return all.getLast();
    }

    /** Expects a refusal about the field, in these Danish words, and that nothing is kept. */
    void refuses(Runnable act, String field, String danish) {
        long before = count();
        Refusal refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as(danish).isNotNull();
        assertThat(refusal.sentence(DANISH)).isEqualTo(danish);
        assertThat(refusal.getMessage()).doesNotContain("{");
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(count()).as("events").isEqualTo(before);
    }

    void refuses(Runnable act, String danish) {
        refuses(act, null, danish);
    }

    private long count() {
        return log.readEvents(null, false).count();
    }

    void rule(Consumer<ObjectNode> change) {
        change.accept(rules);
    }

    ObjectNode ruleOf(String name) {
        return (ObjectNode) rules.get(name);
    }

    void enter(int... seats) {
        for (int seat : seats) {
            room.add(seat);
            out.remove(seat);
        }
    }

    /** Only these are there. */
    void there(int... seats) {
        room.clear();
        out.clear();
        enter(seats);
    }

    void leave(int... seats) {
        for (int seat : seats) {
            room.remove(seat);
        }
    }

    /** Out of the room for the item. */
    void leaveFor(int... seats) {
        leave(seats);
        for (int seat : seats) {
            out.add(seat);
        }
    }

    static SeatId seat(int number) {
        return new SeatId("seat-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    @Override
    public BodyOnDay onDay(BodyId body, LocalDate day, String field) {
        Map<BodyId, BodyId> parents = new HashMap<>();
        parents.put(GROUP, ABOVE);
        parents.put(ABOVE, null);
        parents.put(OTHER, ABOVE);
        if (!parents.containsKey(body)) {
            throw new Refusal(DecisionReason.UNKNOWN_DECISION, field, body);
        }
        List<SeatOnDay> seats = !body.equals(GROUP)
                ? List.of()
                : IntStream.rangeClosed(1, 9)
                        .mapToObj(it -> new SeatOnDay(
                                seat(it),
                                "SG-" + it,
                                it == 1 ? "chair" : "member",
                                1,
                                it == 9 ? Set.of("lived_experience") : Set.of(),
                                SeatTie.INDEPENDENT,
                                vacant.contains(it) ? null : person(it),
                                null,
                                Set.of()))
                        .toList();
        return new BodyOnDay(
                ALLIANCE, body, body.equals(GROUP) ? "Styregruppen" : "Et organ", parents.get(body), seats);
    }

    @Override
    public Sitting at(MeetingId meeting, ItemId item, String field) {
        if (!meeting.value().equals("meeting-1") || !item.value().equals("item-1")) {
            throw new Refusal(DecisionReason.UNKNOWN_DECISION, field, meeting);
        }
        var attendance = new LinkedHashMap<SeatId, Sitting.Attendance>();
        for (int it = 1; it <= 9; it++) {
            if (room.contains(it) || out.contains(it)) {
                attendance.put(
                        seat(it),
                        new Sitting.Attendance(person(it), false, room.contains(it), out.contains(it) ? item : null));
            }
        }
        Set<SeatId> all = new HashSet<>();
        called.forEach(it -> all.add(seat(it)));
        return new Sitting(
                ALLIANCE, sits, meeting, today, running, all, attendance, List.copyOf(proxies), seat(1), Map.of());
    }

    @Override
    public void treat(
            MeetingId meeting, ItemId item, String subject, Turn turn, LocalDate occurred, Authority authority) {
        turns.add(turn);
    }

    @Override
    public InForce onDay(BodyId body, LocalDate day) {
        return ruled ? draft(body, new RuleSetId("rules-fo-1"), "") : null;
    }

    @Override
    public InForce draft(BodyId body, RuleSetId id, String field) {
        return new InForce(id, "FO-1", TODAY, LedgerJson.strictMapper().treeToValue(rules, RuleSet.class));
    }

    @Override
    public void requireAlliance(AllianceId alliance) {
        throw new AssertionError("The body has said which alliance it is");
    }

    @Override
    public PartnerOnDay requirePartner(AllianceId alliance, PartnerId partner, LocalDate day, String field) {
        throw new AssertionError("No partner is asked for");
    }

    @Override
    public void constitute(AllianceId alliance, LocalDate from, LocalDate occurred, Authority authority) {
        constituted = true;
    }

    @Override
    public boolean isConstituted(AllianceId alliance) {
        return constituted;
    }

    private final class Today extends Clock {
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
    }
}
