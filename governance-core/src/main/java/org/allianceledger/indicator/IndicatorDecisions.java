package org.allianceledger.indicator;

import static org.allianceledger.indicator.IndicatorReason.AGREEMENT_EXISTS;
import static org.allianceledger.indicator.IndicatorReason.ALREADY_SIGNED;
import static org.allianceledger.indicator.IndicatorReason.MEASURED_BY_THE_OLD;
import static org.allianceledger.indicator.IndicatorReason.METHOD_NOT_LATER;
import static org.allianceledger.indicator.IndicatorReason.NOT_SIGNED_YET;
import static org.allianceledger.indicator.IndicatorReason.UNKNOWN_AGREEMENT;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.indicator.IndicatorCommand.AgreeDataSharing;
import org.allianceledger.indicator.IndicatorCommand.ChangeMethod;
import org.allianceledger.indicator.IndicatorCommand.DefineIndicator;
import org.allianceledger.indicator.IndicatorCommand.SignDataSharing;
import org.allianceledger.indicator.MethodEvent.DataSharingAgreed;
import org.allianceledger.indicator.MethodEvent.DataSharingSigned;
import org.allianceledger.indicator.MethodEvent.IndicatorDefined;
import org.allianceledger.indicator.MethodEvent.MethodChanged;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of indicators, their methods and their data agreements (T10) as plain functions. */
final class IndicatorDecisions {

    private IndicatorDecisions() {}

    static IndicatorDefined define(DefineIndicator it, LocalDate today) {
        return new IndicatorDefined(
                it.allianceId(),
                it.indicatorId(),
                it.key(),
                it.title(),
                it.unit(),
                it.description(),
                it.owner(),
                List.copyOf(it.sources()),
                it.frequency(),
                it.method(),
                it.smallCounts(),
                it.maskBelow(),
                it.needsAgreement(),
                it.level(),
                done(it, today),
                it.authority());
    }

    static MethodChanged change(IndicatorState state, ChangeMethod it, LocalDate today) {
        Method last = state.methods().getLast();
        LocalDate began = last.from();
        if (began != null) {
            Refusal.unless(it.from().isAfter(began), METHOD_NOT_LATER, "from", began, last.version());
        }
        state.measurements().values().stream()
                .filter(measured -> !measured.on().isBefore(it.from()))
                .map(Measurement::on)
                .max(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw new Refusal(MEASURED_BY_THE_OLD, "from", day, last.version());
                });
        return new MethodChanged(
                state.alliance(),
                state.id(),
                last.version() + 1,
                it.method(),
                it.from(),
                it.reason(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static DataSharingAgreed agree(IndicatorState state, AgreeDataSharing it, LocalDate today) {
        boolean isNew = !state.agreements().containsKey(it.agreementId());
        Refusal.unless(isNew, AGREEMENT_EXISTS, "agreementId", it.agreementId());
        Period.of(it.from(), it.until());
        requireNotLater(it.signedOn(), "signedOn", today);
        return new DataSharingAgreed(
                state.alliance(),
                state.id(),
                it.agreementId(),
                List.copyOf(it.parties()),
                it.reference(),
                it.from(),
                it.until(),
                it.signedOn(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static DataSharingSigned sign(IndicatorState state, SignDataSharing it, LocalDate today) {
        DataAgreement agreement = state.agreements().get(it.agreementId());
        if (agreement == null) {
            throw new Refusal(UNKNOWN_AGREEMENT, "agreementId", it.agreementId());
        }
        LocalDate signed = agreement.signedOn();
        if (signed != null) {
            throw new Refusal(ALREADY_SIGNED, "agreementId", signed);
        }
        requireNotLater(it.on(), "on", today);
        return new DataSharingSigned(
                state.alliance(),
                state.id(),
                it.agreementId(),
                it.on(),
                it.reference(),
                occurred(it, it.on(), today),
                it.authority());
    }

    private static void requireNotLater(@Nullable LocalDate signed, String field, LocalDate today) {
        if (signed != null) {
            Refusal.unless(!signed.isAfter(today), NOT_SIGNED_YET, field, signed, today);
        }
    }

    /** The day of an act that has effect as it is done. */
    static LocalDate done(Act act, LocalDate today) {
        LocalDate stated = act.occurred();
        return occurred(act, stated == null ? today : stated, today);
    }
}
