package org.allianceledger.report.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.agreement.view.AgreementQueries.AgreementPage;
import org.allianceledger.agreement.view.AgreementQueries.ElectionPeriod;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.communication.view.EscalationViews.Up;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.indicator.DataAgreement;
import org.allianceledger.indicator.view.IndicatorViews;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.allianceledger.leadership.view.Leadership.OfficeView;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.mandate.view.MandateViews;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.oversight.view.OversightViews.Budget;
import org.allianceledger.oversight.view.OversightViews.Request;
import org.allianceledger.oversight.view.OversightViews.Review;
import org.allianceledger.pilot.view.PilotViews;
import org.allianceledger.ruleset.view.BodyRules.InForceView;
import org.jspecify.annotations.Nullable;

/**
 * All that a new secretariat takes over on a day (T13).
 *
 * @param mandates those that run or are suspended
 * @param givenBefore those of them that were given before today's host or secretariat took over, and so are to be given
 *     anew or withdrawn
 * @param commitments what is proposed, conditional or binds somebody
 * @param elections partners whose representatives had to be appointed again, and who was
 * @param waiting decisions put forward and not made
 * @param reviews decisions in effect that are to be looked at again, soonest first
 * @param meetings those called for the day or later
 * @param pilots those proposed or being tried
 * @param unanswered issues that went up and have no answer
 * @param findings reviews with a finding that is not closed
 * @param requests requests to see records that are not answered
 * @param budgets of the year and later ones
 */
public record Handover(
        AllianceView alliance,
        @Nullable OfficeView host,
        @Nullable OfficeView secretariat,
        List<PartnerView> partners,
        List<Governed> bodies,
        List<AgreementPage> agreements,
        List<MandateViews.Line> mandates,
        List<String> givenBefore,
        List<CommitmentLine> commitments,
        List<ElectionPeriod> elections,
        List<Measured> indicators,
        List<DecisionRow> waiting,
        List<DecisionRow> reviews,
        List<MeetingList.Row> meetings,
        List<PilotViews.Line> pilots,
        List<Up> unanswered,
        List<Review> findings,
        List<Request> requests,
        List<Budget> budgets,
        LocalDate asOf,
        Instant knownAt) {

    /** A body with the rules that govern it; null before it has any. */
    public record Governed(
            String bodyId,
            String name,
            String kind,
            @Nullable InForceView rules) {}

    /** An indicator with what there is of agreements about its data. */
    public record Measured(
            IndicatorViews.Line indicator,
            List<String> sources,
            boolean needsAgreement,
            List<DataAgreement> agreements) {}
}
