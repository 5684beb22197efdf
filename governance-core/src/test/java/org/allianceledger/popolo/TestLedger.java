package org.allianceledger.popolo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceHandlers;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyHandlers;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonHandlers;
import org.allianceledger.person.PersonId;
import org.allianceledger.person.PersonRegister;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** A ledger in memory behind the real command handlers, and a naive reading of the events it then holds. */
final class TestLedger implements PersonRegister, AutoCloseable {

    static final AllianceId ALLIANCE = AllianceId.of("community");

    private static final Authority SOURCE = Authority.importedSource("Popolo: test");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), LedgerCalendar.ZONE);

    private final LocalDate from;
    private final Map<PersonId, String> people = new HashMap<>();
    private final InMemoryEventStorageEngine events = new InMemoryEventStorageEngine();
    private final Configuration axon;

    TestLedger(LocalDate from) {
        this.from = from;
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(it -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(it -> events);
        AllianceHandlers.addTo(configurer, CLOCK);
        PersonHandlers.addTo(configurer, this, CLOCK);
        BodyHandlers.addTo(configurer, CLOCK);
        axon = configurer.start();
        axon.commandGateway()
                .sendAndWait(new RegisterAlliance(
                        ALLIANCE.key(), "Community", null, 0, from, null, Authority.foundingAct("test")));
    }

    /** Compares the file with the ledger and does everything that is missing. */
    PopoloDifference take(String json) {
        PopoloDifference difference = compare(json);
        difference.acts().forEach(act -> axon.commandGateway().sendAndWait(act));
        return difference;
    }

    PopoloDifference compare(String json) {
        PopoloPlan plan = PopoloPlan.of(PopoloReader.read(json.getBytes(StandardCharsets.UTF_8)));
        return PopoloDifference.between(plan, held(), SOURCE, PopoloIds.random());
    }

    void send(Object act) {
        axon.commandGateway().sendAndWait(act);
    }

    Held held() {
        var partners = new ArrayList<Held.Partner>();
        var bodies = new LinkedHashMap<BodyId, BodyEstablished>();
        var created = new LinkedHashMap<SeatId, SeatCreated>();
        var filled = new LinkedHashMap<SeatId, List<SeatFilled>>();
        var ends = new HashMap<Object, LocalDate>();
        events().forEach(event -> {
            switch (event) {
                case PartnerAdmitted it ->
                    partners.add(
                            new Held.Partner(it.partnerId(), String.valueOf(it.key()), Period.of(it.from(), null)));
                case BodyEstablished it -> bodies.put(it.bodyId(), it);
                case BodyDissolved it -> ends.put(it.bodyId(), it.lastDay());
                case SeatCreated it -> created.put(it.seatId(), it);
                case SeatAbolished it -> ends.merge(it.seatId(), it.lastDay(), TestLedger::earlier);
                case SeatFilled it ->
                    filled.computeIfAbsent(it.seatId(), id -> new ArrayList<>()).add(it);
                case SeatVacated it -> ends.merge(it.termId(), it.lastDay(), TestLedger::earlier);
                default -> {}
            }
        });
        var seats = new HashMap<BodyId, List<Held.Seat>>();
        created.forEach((id, it) -> {
            LocalDate until = earlier(end(ends, it.bodyId()), end(ends, id));
            List<Held.Term> terms = filled.getOrDefault(id, List.of()).stream()
                    .map(term -> new Held.Term(
                            people.get(term.personId()),
                            new Period(
                                    term.from(),
                                    earlier(
                                            until,
                                            earlier(
                                                    end(ends, term.termId()),
                                                    term.until() == null ? LedgerCalendar.OPEN : term.until())))))
                    .toList();
            seats.computeIfAbsent(it.bodyId(), body -> new ArrayList<>())
                    .add(new Held.Seat(id, it.key(), it.role(), it.tie(), new Period(it.from(), until), terms));
        });
        var byKey = new HashMap<String, PersonId>();
        people.forEach((id, key) -> byKey.put(key, id));
        return new Held(
                ALLIANCE,
                from,
                byKey,
                partners,
                bodies.values().stream()
                        .map(it -> new Held.Body(
                                it.bodyId(),
                                it.key(),
                                it.name(),
                                it.parent(),
                                new Period(it.from(), end(ends, it.bodyId())),
                                seats.getOrDefault(it.bodyId(), List.of())))
                        .toList());
    }

    /** Body, role, persons: everyone who holds a seat on the day. */
    static Map<String, Map<String, Set<String>>> holders(Held held, LocalDate day) {
        var holders = new TreeMap<String, Map<String, Set<String>>>();
        for (Held.Body body : held.bodies()) {
            for (Held.Seat seat : body.seats()) {
                for (Held.Term term : seat.terms()) {
                    if (term.period().contains(day)) {
                        holders.computeIfAbsent(body.key(), key -> new TreeMap<>())
                                .computeIfAbsent(seat.role(), role -> new TreeSet<>())
                                .add(term.person());
                    }
                }
            }
        }
        return holders;
    }

    private Stream<Object> events() {
        return events.readEvents((TrackingToken) null, false).map(Message::getPayload);
    }

    private static LocalDate end(Map<Object, LocalDate> ends, Object id) {
        return ends.getOrDefault(id, LedgerCalendar.OPEN);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void enter(AllianceId alliance, PersonId person, Identity identity, @Nullable String livedExperience) {
        people.put(person, identity.sourceKey());
    }

    @Override
    public void rectify(AllianceId alliance, PersonId person, Identity identity) {
        throw new UnsupportedOperationException("An import rectifies nobody");
    }

    @Override
    public void erase(PersonId person) {
        people.remove(person);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
