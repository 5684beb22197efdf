package org.allianceledger.agreement;

import static org.allianceledger.agreement.AgreementReason.AGREEMENT_EXISTS;
import static org.allianceledger.agreement.AgreementReason.REAPPOINTMENT_NEEDED;
import static org.allianceledger.agreement.AgreementReason.UNKNOWN_AGREEMENT;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.agreement.AgreementCommand.AmendPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.ReappointRepresentative;
import org.allianceledger.agreement.AgreementCommand.RecordElection;
import org.allianceledger.agreement.AgreementCommand.SignPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.TerminatePartnershipAgreement;
import org.allianceledger.agreement.AgreementEvent.ElectionPeriodStarted;
import org.allianceledger.agreement.AgreementEvent.RepresentativeReappointed;
import org.allianceledger.alliance.Alliances;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.People;
import org.allianceledger.person.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes what partners sign, and who speaks for them, to its history. */
@Component
class AgreementCommandHandler implements Representatives {

    private final Repository<Agreement> agreements;
    private final Alliances alliances;
    private final People people;
    private final Grounds grounds;
    private final Clock clock;

    AgreementCommandHandler(
            Repository<Agreement> agreements, Alliances alliances, People people, Grounds grounds, Clock clock) {
        this.agreements = agreements;
        this.alliances = alliances;
        this.people = people;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    AgreementId sign(SignPartnershipAgreement it) throws Exception {
        alliances.requireAlliance(it.allianceId());
        Refusal.unless(find(it.agreementId()).isEmpty(), AGREEMENT_EXISTS, "agreementId", it.agreementId());
        requirePartners(it, it.signatures(), it.from());
        var signed = AgreementDecisions.sign(it, today(clock));
        require(it, it.agreementId(), it.from());
        agreements.newInstance(() -> Agreement.beginning(signed));
        return it.agreementId();
    }

    @CommandHandler
    AgreementId amend(AmendPartnershipAgreement it) {
        Aggregate<Agreement> agreement = load(it.agreementId());
        var amended = AgreementDecisions.amend(agreement.invoke(Agreement::events), it, today(clock));
        requirePartners(it, it.signatures(), it.from());
        require(it, it.agreementId(), it.from());
        agreement.execute(found -> found.record(amended));
        return it.agreementId();
    }

    @CommandHandler
    AgreementId terminate(TerminatePartnershipAgreement it) {
        Aggregate<Agreement> agreement = load(it.agreementId());
        var ended = AgreementDecisions.terminate(agreement.invoke(Agreement::events), it, today(clock));
        require(it, it.agreementId(), it.lastDay());
        agreement.execute(found -> found.record(ended));
        return it.agreementId();
    }

    @CommandHandler
    PartnerId recordElection(RecordElection it) throws Exception {
        alliances.requirePartner(it.allianceId(), it.partnerId(), it.from(), "partnerId");
        var started = AgreementDecisions.election(it, today(clock));
        require(it, it.partnerId(), it.from());
        Optional<Aggregate<Agreement>> history = find(started.representationId());
        if (history.isPresent()) {
            history.get().execute(found -> found.record(started));
        } else {
            agreements.newInstance(() -> Agreement.beginning(started));
        }
        return it.partnerId();
    }

    @CommandHandler
    PartnerId reappoint(ReappointRepresentative it) {
        alliances.requirePartner(it.allianceId(), it.partnerId(), it.from(), "partnerId");
        people.requirePerson(it.allianceId(), it.personId(), "personId");
        Optional<Aggregate<Agreement>> history = find(RepresentationId.of(it.partnerId()));
        var reappointed = AgreementDecisions.reappoint(events(history), it, today(clock));
        require(it, it.partnerId(), it.from());
        history.ifPresent(known -> known.execute(found -> found.record(reappointed)));
        return it.partnerId();
    }

    @Override
    public Optional<Refusal> unappointed(PartnerId partner, PersonId person, LocalDate day, String field) {
        LocalDate election = LocalDate.MIN;
        LocalDate appointed = LocalDate.MIN;
        for (AgreementEvent event : events(find(RepresentationId.of(partner)))) {
            if (event.effective().isAfter(day)) {
                continue;
            }
            if (event instanceof ElectionPeriodStarted it && it.from().isAfter(election)) {
                election = it.from();
            }
            if (event instanceof RepresentativeReappointed it
                    && it.personId().equals(person)
                    && it.from().isAfter(appointed)) {
                appointed = it.from();
            }
        }
        return appointed.isBefore(election)
                ? Optional.of(new Refusal(REAPPOINTMENT_NEEDED, field, election))
                : Optional.empty();
    }

    // Partners sign for themselves, and a council's election is a fact: neither waits for a body of the alliance.
    private void require(AgreementCommand it, LedgerId subject, LocalDate from) {
        var claim = new Claim(
                it.allianceId().value(),
                null,
                it.getClass().getSimpleName(),
                subject.value(),
                from,
                Map.of("from", from));
        grounds.require(it, claim, Set.of(Kind.NOTICE));
    }

    private void requirePartners(AgreementCommand it, List<Signature> signatures, LocalDate day) {
        signatures.forEach(
                signature -> alliances.requirePartner(it.allianceId(), signature.partnerId(), day, "signatures"));
    }

    private Aggregate<Agreement> load(AgreementId id) {
        return find(id).orElseThrow(() -> new Refusal(UNKNOWN_AGREEMENT, "agreementId", id));
    }

    private Optional<Aggregate<Agreement>> find(LedgerId id) {
        try {
            return Optional.of(agreements.load(id.value()));
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static List<AgreementEvent> events(Optional<Aggregate<Agreement>> history) {
        return history.map(found -> found.invoke(Agreement::events)).orElse(List.of());
    }
}
