package org.allianceledger.actlog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.allianceledger.http.ActReader;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.store.Acts.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes acts out of lines: the fields of an act as over HTTP, with its name and when it was recorded. */
@Component
class ActLogReader {

    private static final Instant FIRST = LedgerCalendar.startOf(LocalDate.of(1800, 1, 1));

    private final ActNames names = new ActNames();
    private final ActReader acts;
    private final Words words;
    private final Clock clock;

    ActLogReader(ActReader acts, Words words, Clock clock) {
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Reads a line.
     *
     * @throws InvalidAct naming every field that is missing, misspelt or impossible
     */
    Step read(byte[] line) {
        ObjectNode tree = acts.parseLine(line);
        Instant recorded = recorded(tree.remove("recorded"));
        Class<? extends Act> type = type(tree.remove("act"));
        return new Step(acts.read(tree, Map.of(), type), recorded);
    }

    private @Nullable Instant recorded(@Nullable JsonNode stated) {
        if (stated == null) {
            return null;
        }
        try {
            Instant recorded = OffsetDateTime.parse(stated.asString("")).toInstant();
            if (!recorded.isBefore(FIRST) && !recorded.isAfter(clock.instant())) {
                return recorded;
            }
        } catch (DateTimeParseException none) {
            // Answered below, like a time that cannot be.
        }
        throw InvalidAct.in("recorded", words.say("line.recorded"));
    }

    private Class<? extends Act> type(@Nullable JsonNode name) {
        if (name == null || !name.isString()) {
            throw InvalidAct.in("act", words.say("line.no-act"));
        }
        return names.typeOf(name.asString())
                .orElseThrow(() -> InvalidAct.in("act", words.say("line.unknown-act", name.asString())));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
