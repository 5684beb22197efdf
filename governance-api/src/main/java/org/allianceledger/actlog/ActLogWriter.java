package org.allianceledger.actlog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Map;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.TermId;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.mandate.MandateEvent.MandateGranted;
import org.allianceledger.mandate.MandateEvent.MandateRenewed;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegated;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.Terms;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaEvent.ItemClosed;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonEvent.PersonRectified;
import org.allianceledger.person.PersonEvent.PersonRegistered;
import org.allianceledger.person.PersonId;
import org.allianceledger.person.register.PersonNames;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes acts as lines, made of the events they have left. */
final class ActLogWriter {

    /** Stands where a name was that must not or can no longer be told. */
    private static final Identity NOBODY = Identity.named("—");

    private static final JsonMapper JSON = SortedJson.mapper();

    private final OutputStream out;
    private final PersonNames people;
    private final ActNames names = new ActNames();
    private final Retelling retelling = new Retelling(this::write);
    private Instant latest = Instant.MIN;

    ActLogWriter(OutputStream out, PersonNames people) {
        this.out = out;
        this.people = people;
    }

    void take(RecordedEvent event) {
        retelling.take(event);
    }

    void end() {
        retelling.end();
    }

    private void write(RecordedEvent recorded) {
        String act = ActsOfEvents.actOf(recorded.event());
        if (act == null) {
            return;
        }
        // Two nodes' clocks may differ a little; a file's must not.
        latest = recorded.recorded().isAfter(latest) ? recorded.recorded() : latest;
        ObjectNode line = JSON.createObjectNode();
        line.put("recorded", latest.toString());
        line.put("act", act);
        ObjectNode fields = fields(recorded.event());
        Class<? extends Act> type = names.typeOf(act).orElseThrow();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = fields.get(component.getName());
            if (value != null) {
                line.set(component.getName(), value);
            }
        }
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The event's fields, with those that an act calls or holds otherwise. */
    private ObjectNode fields(LedgerEvent event) {
        ObjectNode fields = JSON.valueToTree(event);
        switch (event) {
            case PersonRegistered it -> identify(it, fields);
            case PersonRectified it -> fields.set("identity", tree(identityOf(it.personId())));
            case SubstituteDismissed it -> fields.set("personId", tree(substituteOf(it.termId())));
            case RuleSetDrafted ignored -> fields.remove("template");
            case AgendaSent ignored -> fields.set("calledSeats", fields.get("called"));
            case ItemClosed it ->
                fields.set(
                        "closing",
                        tree(Map.of(
                                "ground", it.ground(),
                                "reviewDate", it.reviewDate(),
                                "neutralTitle", it.neutralTitle())));
            // Why it would have been necessary is not kept when it did not help.
            case QuorumLacked it when !it.necessity().isEmpty() -> fields.put("necessityReason", "—");
            case MandateGranted it -> merge(it.terms(), fields);
            case MandateRenewed it -> merge(it.terms(), fields);
            case MandateSubdelegated it -> {
                merge(it.terms(), fields);
                fields.put("childId", it.mandateId().value());
                fields.put("mandateId", it.parentId().value());
            }
            case MandateSubdelegationRefused it -> merge(it.terms(), fields);
            default -> {}
        }
        return fields;
    }

    private void identify(PersonRegistered event, ObjectNode fields) {
        PersonId person = event.personId();
        Identity identity = identityOf(person);
        if (event.alias().equals(person.alias())) {
            fields.remove("alias");
        } else if (identity.isTold(event.alias())) {
            // A name they took later.
            identity = NOBODY;
        }
        fields.set("identity", tree(identity));
        people.livedExperience(person).ifPresent(text -> fields.put("livedExperience", text));
    }

    private Identity identityOf(PersonId person) {
        return people.of(person).orElse(NOBODY);
    }

    private PersonId substituteOf(TermId term) {
        PersonId person = retelling.substitute(term);
        if (person == null) {
            throw new IllegalStateException("Nobody has been named for " + term);
        }
        return person;
    }

    private static void merge(Terms terms, ObjectNode fields) {
        ObjectNode tree = JSON.valueToTree(terms);
        fields.setAll(tree);
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
