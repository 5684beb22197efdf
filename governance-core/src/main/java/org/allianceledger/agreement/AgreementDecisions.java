package org.allianceledger.agreement;

import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.allianceledger.agreement.AgreementCommand.AmendPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.ReappointRepresentative;
import org.allianceledger.agreement.AgreementCommand.RecordElection;
import org.allianceledger.agreement.AgreementCommand.SignPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.TerminatePartnershipAgreement;
import org.allianceledger.agreement.AgreementEvent.ElectionPeriodStarted;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementAmended;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementSigned;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementTerminated;
import org.allianceledger.agreement.AgreementEvent.RepresentativeReappointed;
import org.allianceledger.ledger.Refusal;

/** The rules of agreements and representatives as plain functions: history, act and day in, event or refusal out. */
final class AgreementDecisions {

    private AgreementDecisions() {}

    static PartnershipAgreementSigned sign(SignPartnershipAgreement it, LocalDate today) {
        requireEachOnce(it.signatures());
        return new PartnershipAgreementSigned(
                it.allianceId(),
                it.agreementId(),
                it.key(),
                it.title(),
                List.copyOf(it.signatures()),
                List.copyOf(it.bindingParts()),
                it.noticeMonths(),
                it.sha256(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static PartnershipAgreementAmended amend(
            List<AgreementEvent> history, AmendPartnershipAgreement it, LocalDate today) {
        requireRunning(history, it);
        requireEachOnce(it.signatures());
        AgreementEvent last = history.getLast();
        Refusal.unless(it.from().isAfter(last.effective()), AgreementReason.NOT_AFTER, "from", last.effective());
        return new PartnershipAgreementAmended(
                it.allianceId(),
                it.agreementId(),
                history.size() + 1,
                it.what(),
                List.copyOf(it.signatures()),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static PartnershipAgreementTerminated terminate(
            List<AgreementEvent> history, TerminatePartnershipAgreement it, LocalDate today) {
        requireRunning(history, it);
        return new PartnershipAgreementTerminated(
                it.allianceId(),
                it.agreementId(),
                it.reason(),
                it.lastDay(),
                occurred(it, it.lastDay(), today),
                it.authority());
    }

    static ElectionPeriodStarted election(RecordElection it, LocalDate today) {
        return new ElectionPeriodStarted(
                it.allianceId(),
                RepresentationId.of(it.partnerId()),
                it.partnerId(),
                it.council(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static RepresentativeReappointed reappoint(
            List<AgreementEvent> history, ReappointRepresentative it, LocalDate today) {
        Refusal.unless(!history.isEmpty(), AgreementReason.NO_ELECTION, "partnerId");
        return new RepresentativeReappointed(
                it.allianceId(),
                RepresentationId.of(it.partnerId()),
                it.partnerId(),
                it.personId(),
                it.reference(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    private static void requireRunning(List<AgreementEvent> history, AgreementCommand it) {
        AgreementEvent first = history.getFirst();
        Refusal.unless(
                first.allianceId().equals(it.allianceId()),
                AgreementReason.OTHER_ALLIANCE,
                "allianceId",
                first.subject());
        if (history.getLast() instanceof PartnershipAgreementTerminated ended) {
            throw new Refusal(AgreementReason.AGREEMENT_ENDED, "agreementId", ended.agreementId(), ended.lastDay());
        }
    }

    private static void requireEachOnce(List<Signature> signatures) {
        var seen = new HashSet<Object>();
        for (Signature signature : signatures) {
            Refusal.unless(
                    seen.add(signature.partnerId()), AgreementReason.SIGNED_TWICE, "signatures", signature.partnerId());
        }
    }
}
