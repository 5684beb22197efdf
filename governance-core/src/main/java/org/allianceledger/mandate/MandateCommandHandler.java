package org.allianceledger.mandate;

import static java.util.Map.entry;
import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.mandate.MandateCommand.DeclareHolderConflict;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RenewMandate;
import org.allianceledger.mandate.MandateCommand.ResumeMandate;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SuspendMandate;
import org.allianceledger.mandate.MandateEvent.MandateRevoked;
import org.allianceledger.ruleset.RuleBooks;
import org.allianceledger.ruleset.RuleSet.Delegation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a body decides about mandates to them, once the decision is found to allow it. */
@Component
class MandateCommandHandler {

    private final Mandates mandates;
    private final Holders holders;
    private final RuleBooks ruleBooks;
    private final Grounds grounds;
    private final Clock clock;

    MandateCommandHandler(Mandates mandates, Holders holders, RuleBooks ruleBooks, Grounds grounds, Clock clock) {
        this.mandates = mandates;
        this.holders = holders;
        this.ruleBooks = ruleBooks;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    MandateId grant(GrantMandate it) throws Exception {
        LocalDate done = occurred(it, it.from(), today(clock));
        holders.requireBody(it.allianceId(), it.bodyId(), done, "bodyId");
        holders.requireHolder(it.allianceId(), it.holder(), it.from());
        mandates.requireNew(it.mandateId(), "mandateId");
        var granted = MandateDecisions.grant(it, rules(it.terms(), done), today(clock));
        grounds.require(it, claim(granted.allianceId().value(), it, it.terms(), it.mandateId(), it.from(), terms(it)));
        mandates.begin(granted);
        return it.mandateId();
    }

    @CommandHandler
    MandateId renew(RenewMandate it) {
        Aggregate<Mandate> mandate = mandates.load(it.mandateId(), "mandateId");
        MandateState state = Mandates.state(mandate);
        MandateId above = state.parent();
        MandateState parent = above == null ? null : Mandates.state(mandates.load(above, "mandateId"));
        Delegation rules = rules(state.terms(), occurred(it, it.from(), today(clock)));
        var renewed = MandateDecisions.renew(state, it, parent, rules, today(clock));
        grounds.require(it, claim(state, it, it.from(), Map.of("from", it.from(), "until", it.until())));
        mandate.execute(found -> found.record(renewed));
        return it.mandateId();
    }

    @CommandHandler
    MandateId suspend(SuspendMandate it) {
        return change(it, it.from(), (state, today) -> MandateDecisions.suspend(state, it, today), Set.of());
    }

    @CommandHandler
    MandateId resume(ResumeMandate it) {
        return change(it, it.from(), (state, today) -> MandateDecisions.resume(state, it, today), Set.of());
    }

    @CommandHandler
    MandateId declare(DeclareHolderConflict it) {
        return change(
                it,
                it.from(),
                (state, today) -> MandateDecisions.declare(state, it, today),
                Set.of(Kind.NOTICE, Kind.RULE_SET));
    }

    /** A body takes its mandate back, or a holder what they have passed on; what hangs on it falls with it. */
    @CommandHandler
    MandateId revoke(RevokeMandate it) {
        Aggregate<Mandate> mandate = mandates.load(it.mandateId(), "mandateId");
        MandateState state = Mandates.state(mandate);
        MandateRevoked revoked = MandateDecisions.revoke(state, it, today(clock));
        MandateId above = state.parent();
        if (above != null && it.authority().kind() == Kind.MANDATE) {
            OwnAuthority.require(it, above);
        } else {
            grounds.require(it, claim(state, it, it.from(), Map.of("from", it.from())));
        }
        mandate.execute(found -> found.record(revoked));
        for (Aggregate<Mandate> under : mandates.descendants(mandate)) {
            MandateDecisions.lapse(Mandates.state(under), revoked)
                    .ifPresent(lapsed -> under.execute(found -> found.record(lapsed)));
        }
        return it.mandateId();
    }

    private MandateId change(
            MandateCommand it,
            LocalDate from,
            BiFunction<MandateState, LocalDate, MandateEvent> decision,
            Set<Kind> also) {
        Aggregate<Mandate> mandate = mandates.load(it.mandateId(), "mandateId");
        MandateState state = Mandates.state(mandate);
        MandateEvent event = decision.apply(state, today(clock));
        grounds.require(it, claim(state, it, from, Map.of("from", from)), also);
        mandate.execute(found -> found.record(event));
        return it.mandateId();
    }

    private @Nullable Delegation rules(Terms terms, LocalDate day) {
        RuleBooks.InForce inForce = ruleBooks.onDay(terms.bodyId(), day);
        return inForce == null ? null : inForce.rules().delegation();
    }

    private static Claim claim(MandateState state, Act act, LocalDate from, Map<String, @Nullable Object> terms) {
        return claim(state.alliance().value(), act, state.terms(), state.id(), from, terms);
    }

    private static Claim claim(
            String alliance,
            Act act,
            Terms mandate,
            MandateId subject,
            LocalDate from,
            Map<String, @Nullable Object> terms) {
        return new Claim(
                alliance, mandate.bodyId().value(), act.getClass().getSimpleName(), subject.value(), from, terms);
    }

    private static Map<String, @Nullable Object> terms(GrantMandate it) {
        var terms = new HashMap<String, @Nullable Object>(Map.ofEntries(
                entry("key", it.key()),
                entry("holder", it.holder()),
                entry("scope", it.scope()),
                entry("perDisposition", it.perDisposition()),
                entry("cap", it.cap()),
                entry("capPeriod", it.capPeriod()),
                entry("from", it.from()),
                entry("until", it.until()),
                entry("depth", it.depth())));
        terms.put("childPerDisposition", it.childPerDisposition());
        return terms;
    }
}
