package org.allianceledger.ruleset;

import static org.allianceledger.ledger.LedgerCalendar.today;
import static org.allianceledger.ruleset.RuleSetReason.UNKNOWN_RULE_SET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a rule set's commands to its body's book, and answers what governs a body. */
@Component
class RuleSetCommandHandler implements RuleBooks {

    private final Repository<RuleBook> books;
    private final Bodies bodies;
    private final Alliances alliances;
    private final Grounds grounds;
    private final Clock clock;

    RuleSetCommandHandler(
            Repository<RuleBook> books, Bodies bodies, Alliances alliances, Grounds grounds, Clock clock) {
        this.books = books;
        this.bodies = bodies;
        this.alliances = alliances;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    RuleSetId draft(DraftRuleSet command) throws Exception {
        LocalDate today = today(clock);
        LocalDate stated = command.occurred();
        AllianceId alliance = bodies.onDay(command.bodyId(), stated == null ? today : stated, "bodyId")
                .alliance();
        books.loadOrCreate(RuleBookHistory.idOf(command.bodyId()), RuleBook::new)
                .execute(book -> book.draft(alliance, command, today));
        return command.ruleSetId();
    }

    @CommandHandler
    RuleSetId adopt(AdoptRuleSet command) {
        AllianceId alliance =
                bodies.onDay(command.bodyId(), command.from(), "from").alliance();
        Aggregate<RuleBook> found = load(command.bodyId());
        if (found == null) {
            throw new Refusal(UNKNOWN_RULE_SET, "ruleSetId", command.ruleSetId());
        }
        RuleSetAdopted adopted = found.invoke(book -> book.adopt(alliance, command, today(clock)));
        grounds.require(
                command,
                new Claim(
                        alliance.value(),
                        command.bodyId().value(),
                        AdoptRuleSet.class.getSimpleName(),
                        command.ruleSetId().value(),
                        command.from(),
                        Map.of("from", command.from().toString())));
        alliances.constitute(alliance, adopted.from(), adopted.occurred(), adopted.authority());
        return command.ruleSetId();
    }

    @Override
    public @Nullable InForce onDay(BodyId body, LocalDate day) {
        InForce own = history(body).onDay(day);
        if (own != null) {
            return own;
        }
        BodyId parent = bodies.onDay(body, day, "bodyId").parent();
        return parent == null ? null : onDay(parent, day);
    }

    @Override
    public InForce draft(BodyId body, RuleSetId id, String field) {
        return RuleBookHistory.inForce(RuleSetDecisions.known(history(body), id, field));
    }

    private RuleBookHistory history(BodyId body) {
        Aggregate<RuleBook> found = load(body);
        return found == null ? RuleBookHistory.EMPTY : found.invoke(RuleBook::history);
    }

    private @Nullable Aggregate<RuleBook> load(BodyId body) {
        try {
            return books.load(RuleBookHistory.idOf(body));
        } catch (AggregateNotFoundException none) {
            return null;
        }
    }
}
