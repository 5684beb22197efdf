package org.allianceledger.mandate;

import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Takes what a holder does with a mandate to it and to all above it, and keeps what they do not allow. */
@Component
class HolderCommandHandler {

    private final Mandates mandates;
    private final Holders holders;
    private final Clock clock;

    HolderCommandHandler(Mandates mandates, Holders holders, Clock clock) {
        this.mandates = mandates;
        this.holders = holders;
        this.clock = clock;
    }

    /** Answers the disposition's identifier, or a {@link RecordedRefusal}. */
    @CommandHandler
    Object dispose(RecordDisposition it) {
        List<Aggregate<Mandate>> chain = mandates.chain(it.mandateId());
        MandateChain states = Mandates.states(chain);
        MandateState mandate = states.mandate();
        LocalDate done = UseDecisions.done(mandate, it, today(clock));
        holders.requireActor(mandate, it.personId());
        OwnAuthority.require(it, it.mandateId());
        boolean byHolder = holders.serves(mandate.terms().holder(), it.personId(), it.day());
        Optional<Refusal> refusal = states.refusalOf(it.disposal(), byHolder);
        if (refusal.isPresent()) {
            var recorded = RecordedRefusal.of(it.dispositionId().value(), refusal.get());
            chain.getFirst().execute(found -> found.record(UseDecisions.refused(mandate, it, recorded, done)));
            return recorded;
        }
        // From the top down, as a revocation does it, so that two nodes do not wait for each other.
        for (Aggregate<Mandate> above : chain.subList(1, chain.size()).reversed()) {
            above.execute(found -> found.record(UseDecisions.drawn(found.state(), it, done)));
        }
        chain.getFirst().execute(found -> found.record(UseDecisions.recorded(mandate, it, done)));
        return it.dispositionId();
    }

    /** Answers the new mandate's identifier, or a {@link RecordedRefusal}. */
    @CommandHandler
    Object subdelegate(SubdelegateMandate it) throws Exception {
        List<Aggregate<Mandate>> chain = mandates.chain(it.mandateId());
        MandateChain states = Mandates.states(chain);
        MandateState parent = states.mandate();
        Terms terms = it.terms(parent.terms().bodyId());
        var subdelegated = SubdelegationDecisions.subdelegated(parent, it, today(clock));
        terms.period();
        holders.requireActor(parent, it.personId());
        holders.requireHolder(parent.alliance(), it.holder(), it.from());
        mandates.requireNew(it.childId(), "childId");
        OwnAuthority.require(it, it.mandateId());
        boolean byHolder = holders.serves(parent.terms().holder(), it.personId(), subdelegated.occurred());
        Optional<Refusal> refusal = SubdelegationDecisions.refusalOf(states, terms, byHolder);
        if (refusal.isPresent()) {
            var recorded = RecordedRefusal.of(it.childId().value(), refusal.get());
            chain.getFirst()
                    .execute(found -> found.record(SubdelegationDecisions.refused(parent, it, recorded, today(clock))));
            return recorded;
        }
        chain.getFirst().execute(found -> found.record(SubdelegationDecisions.branched(parent, it, today(clock))));
        mandates.begin(subdelegated);
        return it.childId();
    }
}
