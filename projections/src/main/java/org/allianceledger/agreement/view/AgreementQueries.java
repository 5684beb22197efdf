package org.allianceledger.agreement.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.allianceledger.agreement.AgreementEvent.ElectionPeriodStarted;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementAmended;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementSigned;
import org.allianceledger.agreement.AgreementEvent.PartnershipAgreementTerminated;
import org.allianceledger.agreement.AgreementEvent.RepresentativeReappointed;
import org.allianceledger.agreement.Signature;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what partners have signed, and whom an election has left without a say. */
@Component
public class AgreementQueries {

    private final Register register;

    AgreementQueries(Register register) {
        this.register = register;
    }

    /**
     * An agreement in all its versions.
     *
     * @param lastDay null as long as it runs
     */
    public record AgreementPage(
            String agreementId,
            String key,
            String title,
            int noticeMonths,
            List<String> bindingParts,
            @Nullable String sha256,
            List<Version> versions,
            @Nullable LocalDate lastDay,
            @Nullable String endReason) {}

    /** @param what what changed; null for the first version */
    public record Version(int version, @Nullable String what, LocalDate from, List<Signature> signatures) {}

    /**
     * The time since a council was elected.
     *
     * @param reappointed the representatives that may bind the partner again, and since when
     */
    public record ElectionPeriod(String partnerId, String council, LocalDate from, List<Representative> reappointed) {}

    /** @param reference the new council's item */
    public record Representative(String personId, String reference, LocalDate from) {}

    /** Every agreement of the alliance that was known, oldest first. */
    public List<AgreementPage> agreements(AllianceId alliance, PointInTime when) {
        return register.histories(alliance.value(), "agreement", when).stream()
                .map(AgreementQueries::page)
                .toList();
    }

    /** The running election period of each partner that has one on the day. */
    public List<ElectionPeriod> elections(AllianceId alliance, PointInTime when) {
        var running = new LinkedHashMap<String, ElectionPeriod>();
        for (List<RecordedEvent> history : register.histories(alliance.value(), "representation", when)) {
            for (RecordedEvent recorded : history) {
                if (recorded.event().effective().isAfter(when.asOf())) {
                    continue;
                }
                if (recorded.event() instanceof ElectionPeriodStarted it) {
                    String partner = it.partnerId().value();
                    running.put(partner, new ElectionPeriod(partner, it.council(), it.from(), new ArrayList<>()));
                }
                if (recorded.event() instanceof RepresentativeReappointed it) {
                    running.computeIfPresent(it.partnerId().value(), (partner, period) -> {
                        period.reappointed()
                                .add(new Representative(it.personId().value(), it.reference(), it.from()));
                        return period;
                    });
                }
            }
        }
        return List.copyOf(running.values());
    }

    private static AgreementPage page(List<RecordedEvent> history) {
        var signed = (PartnershipAgreementSigned) history.getFirst().event();
        var versions = new ArrayList<Version>();
        versions.add(new Version(1, null, signed.from(), signed.signatures()));
        LocalDate lastDay = null;
        String reason = null;
        for (RecordedEvent recorded : history) {
            if (recorded.event() instanceof PartnershipAgreementAmended it) {
                versions.add(new Version(it.version(), it.what(), it.from(), it.signatures()));
            }
            if (recorded.event() instanceof PartnershipAgreementTerminated it) {
                lastDay = it.lastDay();
                reason = it.reason();
            }
        }
        return new AgreementPage(
                signed.agreementId().value(),
                signed.key(),
                signed.title(),
                signed.noticeMonths(),
                signed.bindingParts(),
                signed.sha256(),
                versions,
                lastDay,
                reason);
    }
}
