package org.allianceledger.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.RecordingGrounds;
import org.allianceledger.Refusals;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.alliance.PartnerOnDay;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;

/** A steering group's book of rules, with a working group under it and what others have been told. */
abstract class RuleSetFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 12);
    static final LocalDate FOUNDED = LocalDate.of(2023, 2, 2);
    static final LocalDate AUTUMN = LocalDate.of(2024, 10, 1);
    static final AllianceId ALLIANCE = AllianceId.of("fjordlys");
    static final BodyId STEERING = new BodyId("body-steering");
    static final BodyId WORKING = new BodyId("body-working");
    static final BodyId STRANGERS = new BodyId("body-strangers");
    static final Authority BY = Authority.decision("decision-1");
    static final RuleSet FO_1 = read("fo-1");
    static final RuleSet FO_2 = read("fo-2");

    final RecordingGrounds grounds = new RecordingGrounds();
    final List<String> constituted = new ArrayList<>();
    AggregateTestFixture<RuleBook> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(RuleBook.class);
        fixture.registerAnnotatedCommandHandler(handler(fixture.getRepository()));
    }

    private RuleSetCommandHandler handler(Repository<RuleBook> books) {
        var clock = Clock.fixed(Instant.parse("2024-09-12T11:00:00Z"), ZoneOffset.UTC);
        return new RuleSetCommandHandler(books, new SomeBodies(), new Recorder(constituted), grounds, clock);
    }

    /** The steering group's book after the events, on a store that holds several books. */
    RuleSetCommandHandler onAnEventStoreWith(RuleSetEvent... events) {
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        for (int i = 0; i < events.length; i++) {
            store.publish(new GenericDomainEventMessage<>(
                    "RuleBook", RuleBookHistory.idOf(events[i].bodyId()), i, events[i]));
        }
        return handler(EventSourcingRepository.builder(RuleBook.class)
                .eventStore(store)
                .build());
    }

    static RuleSet read(String name) {
        try {
            Path file = Path.of("src", "test", "resources", "ruleset", name + ".json");
            return LedgerJson.strictMapper().readValue(Files.readString(file), RuleSet.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RuleSetId id(String id) {
        return new RuleSetId("rules-" + id);
    }

    static DraftRuleSet drafting(String id, RuleSet rules) {
        return new DraftRuleSet(STEERING, id(id), id.toUpperCase(), rules, null, null, null, BY);
    }

    static AdoptRuleSet adopting(String id, LocalDate from, LocalDate occurred) {
        return new AdoptRuleSet(STEERING, id(id), from, occurred, BY);
    }

    static RuleSetDrafted drafted(String id, RuleSet rules, LocalDate occurred) {
        return new RuleSetDrafted(ALLIANCE, STEERING, id(id), id.toUpperCase(), rules, null, null, occurred, BY);
    }

    static RuleSetAdopted adopted(String id, LocalDate from, LocalDate occurred) {
        return new RuleSetAdopted(ALLIANCE, STEERING, id(id), from, occurred, BY);
    }

    static RuleBookHistory book(RuleSetEvent... events) {
        return RuleBookHistory.of(List.of(events));
    }

    static void refusesToDraft(RuleSet rules, String code, String field, String english) {
        Refusals.refuses(
                () -> RuleSetDecisions.draft(RuleBookHistory.EMPTY, ALLIANCE, drafting("x", rules), TODAY),
                code,
                field,
                english);
    }

    private record SomeBodies(Map<BodyId, BodyOnDay> bodies) implements Bodies {

        SomeBodies() {
            this(new HashMap<>());
            bodies.put(STEERING, new BodyOnDay(ALLIANCE, STEERING, "Styregruppen", null, List.of()));
            bodies.put(WORKING, new BodyOnDay(ALLIANCE, WORKING, "Bolig", STEERING, List.of()));
            bodies.put(STRANGERS, new BodyOnDay(ALLIANCE, STRANGERS, "Andre", null, List.of()));
        }

        @Override
        public BodyOnDay onDay(BodyId body, LocalDate day, String field) {
            BodyOnDay found = bodies.get(body);
            if (found == null || day.isBefore(FOUNDED)) {
                throw new Refusal(RuleSetReason.UNKNOWN_RULE_SET, field, body);
            }
            return found;
        }
    }

    private record Recorder(List<String> told) implements Alliances {

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
            told.add(alliance + " " + from + " " + occurred + " " + authority.reference());
        }

        @Override
        public boolean isConstituted(AllianceId alliance) {
            return !told.isEmpty();
        }
    }
}
