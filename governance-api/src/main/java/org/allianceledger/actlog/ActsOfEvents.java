package org.allianceledger.actlog;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Which act each event comes from; none of its own where the ledger added it to what somebody did. */
final class ActsOfEvents {

    /** The event, and the acts it can come from. */
    private static final Map<String, List<String>> TABLE = """
        AllianceRegistered RegisterAlliance
        AllianceConstituted
        PartnerAdmitted AdmitPartner
        ContributionsDescribed DescribeContributions
        PartnerWithdrawalNotified NotifyWithdrawal
        PartnerWithdrawn WithdrawPartner
        PartnerExpelled ExpelPartner
        HostAppointed AppointHost
        SecretariatAppointed AppointSecretariat
        PersonRegistered RegisterPerson
        PersonRectified RectifyPerson
        DisplayChosen ChooseDisplay
        PersonErased ErasePerson
        BodyEstablished EstablishBody
        CompetenceChanged ChangeCompetence
        BodyDissolved DissolveBody
        BodyListed
        BodyDelisted
        SeatCreated CreateSeat
        SeatAbolished AbolishSeat
        SeatFilled FillSeat
        TermRenewed RenewTerm
        SeatVacated VacateSeat
        SubstituteNamed NameSubstitute
        SubstituteDismissed DismissSubstitute
        ActingHolderAppointed AppointActingHolder
        ActingEnded EndActing
        RuleSetDrafted DraftRuleSet
        RuleSetAdopted AdoptRuleSet
        MeetingCalled CallMeeting
        ItemPlaced PlaceItem
        ItemRemoved RemoveItem
        AgendaSent SendAgenda
        AgendaConfirmed ConfirmAgenda
        ItemClosed CloseItemToPublic
        ItemOpened OpenItemToPublic
        MeetingOpened OpenMeeting
        SeatArrived RecordArrival
        SeatLeft RecordDeparture
        SeatReturned RecordReturn
        ProxyHandedIn HandInProxy
        ProxyWithdrawn WithdrawProxy
        PresidingChanged PresideOver
        ItemTreated
        MeetingAdjourned AdjournMeeting
        MinutesDrafted DraftMinutes
        MinutesObjected ObjectToMinutes
        ObjectionAnswered AnswerObjection
        MinutesApproved ApproveMinutes
        MinutesAdded AddToMinutes
        DecisionProposed ProposeDecision
        ProposalFiled FileProposal
        ProposalRevised ReviseProposal
        ProposalAdmitted AdmitProposal
        AdmissionRefused RefuseAdmission
        ProposalWithdrawn WithdrawProposal
        DeliberationOpened OpenDeliberation
        ObjectionRaised RaiseObjection
        ObjectionResolved ResolveObjection
        ConflictDeclared DeclareConflict
        ConflictDenied DenyConflict
        ConflictDismissed DismissConflict
        SeatRecused RecuseSeat
        DecisionDeferred DeferDecision
        DecisionReferred ReferDecision
        ReferralReturned ReturnReferral
        AmendmentFiled
        AmendmentSettled
        VotingOpened OpenVoting OpenWrittenProcedure DecideWithoutVote
        SeatAdmittedToRoll AdmitToRoll
        BallotCast CastBallot
        CastingVoteStated StateCastingVote
        VoteAsked AskForVote
        VotingClosed CloseVoting
        WrittenProcedureStopped StopWrittenProcedure
        QuorumLacked OpenVoting DecideWithoutVote
        OutcomeComputed
        OutcomeDeclared DeclareOutcome
        UrgentDecisionTaken DecideUrgently
        DecisionRatified RatifyDecision
        RatificationRefused RefuseRatification
        DecisionSuperseded SupersedeDecision
        DecisionRescinded RescindDecision
        DecisionAnnulled AnnulDecision
        ReviewOpened OpenReview
        DecisionConfirmed ConfirmDecision
        DecisionConditionMet MeetCondition
        DecisionLapsed LapseDecision
        DecisionFulfilled FulfilDecision
        DecisionCalledIn CallInDecision
        DissentRecorded RecordDissent
        DecisionCarriedOut
        BallotCorrected CorrectBallot
        AttendanceCorrected CorrectAttendance
        ConflictDiscovered DiscoverConflict
        OutcomeRecomputed
        OutcomeDisputed
        DisputeSettled SettleDispute
        EntryDisputed DisputeEntry
        MandateGranted GrantMandate
        MandateSubdelegated SubdelegateMandate
        MandateBranched
        MandateSubdelegationRefused SubdelegateMandate
        MandateRenewed RenewMandate
        MandateSuspended SuspendMandate
        MandateResumed ResumeMandate
        MandateRevoked RevokeMandate
        MandateLapsed
        DispositionRecorded RecordDisposition
        MandateDrawn
        DispositionRefused RecordDisposition
        HolderConflictDeclared DeclareHolderConflict
        PartnershipAgreementSigned SignPartnershipAgreement
        PartnershipAgreementAmended AmendPartnershipAgreement
        PartnershipAgreementTerminated TerminatePartnershipAgreement
        ElectionPeriodStarted RecordElection
        RepresentativeReappointed ReappointRepresentative
        InterestsDeclared DeclareInterests
        AuditReviewRecorded RecordAuditReview
        FindingAnswered AnswerFinding
        AccessRequested RequestAccess
        AccessRequestAnswered AnswerAccessRequest
        JournalPackageExported ExportJournalPackage
        CheckpointPublished PublishCheckpoint
        SecretariatBudgetApproved ApproveSecretariatBudget
        CommitmentProposed ProposeCommitment
        CommitmentGiven GiveCommitment
        CommitmentGivenConditionally GiveCommitmentConditionally
        CommitmentRefused GiveCommitment
        CommitmentWithdrawn WithdrawCommitment
        CommitmentConditionMet MeetCommitmentCondition
        CommitmentConditionFailed FailCommitmentCondition
        ProgressReported ReportProgress
        MilestoneSet SetMilestone
        MilestoneRescheduled RescheduleMilestone
        MilestoneDropped DropMilestone
        MilestoneReached ReachMilestone
        EvidenceSubmitted SubmitEvidence
        EvidenceAccepted AcceptEvidence
        EvidenceRejected RejectEvidence
        CommitmentFulfilled
        InstalmentConditionMet MeetInstalmentCondition
        InstalmentReleased ReleaseInstalment
        RenegotiationRequested RequestRenegotiation
        CommitmentAmended AmendCommitment
        RenegotiationRefused RefuseRenegotiation
        GiverHeard HearGiver
        BreachDeclared DeclareBreach
        BreachRemedied RemedyBreach
        CommitmentReplaced ReplaceCommitment
        CommitmentTransferred TransferCommitment
        CommitmentReleased ReleaseCommitment
        ResponsibilityMoved MoveResponsibility
        CommonAgendaProposed ProposeCommonAgenda
        CommonAgendaAdopted AdoptCommonAgenda
        IndicatorDefined DefineIndicator
        MethodChanged ChangeMethod
        DataSharingAgreed AgreeDataSharing
        DataSharingSigned SignDataSharing
        BaselineSet SetBaseline
        MeasurementRecorded RecordMeasurement
        MeasurementCorrected CorrectMeasurement
        PilotProposed ProposePilot
        PilotApproved ApprovePilot
        TryOutRecorded RecordTryOut
        PilotEvaluated EvaluatePilot
        PilotScaled ScalePilot
        PilotAdjusted AdjustPilot
        PilotStopped StopPilot
        SmallWinRecorded RecordSmallWin
        ResultLinked LinkResult
        TargetGroupDeclared DeclareTargetGroup
        InvolvementCited CiteInvolvement
        InvolvementWaived WaiveInvolvement
        LastWordGiven GiveLastWord
        InvolvementRecorded RecordInvolvement
        InputAdded AddInput
        InvolvementAnswered AnswerInput
        NarrativeDrafted DraftNarrative
        NarrativeAdopted AdoptNarrative
        StatementIssued IssueStatement
        IssueEscalated EscalateIssue
        PolicyMessageAdopted AdoptPolicyMessage
        ReplyRecorded RecordReply
        DelegatedBack DelegateBack
        """.lines()
            .map(line -> List.of(line.split(" ")))
            .collect(toUnmodifiableMap(List::getFirst, words -> words.subList(1, words.size())));

    private ActsOfEvents() {}

    /** The acts that an event can come from, by the name of each event. */
    static Map<String, List<String>> table() {
        return TABLE;
    }

    /** The name of the act that the event comes from; null if it has none of its own. */
    static @Nullable String actOf(LedgerEvent event) {
        List<String> acts = TABLE.get(event.getClass().getSimpleName());
        if (acts == null) {
            throw new IllegalStateException("It is not said which act leaves " + event.getClass());
        }
        return switch (event) {
            case VotingOpened it when it.repliesUntil() != null -> "OpenWrittenProcedure";
            case VotingOpened it when isWithoutVote(it) -> "DecideWithoutVote";
            case QuorumLacked it when isSilent(it.rules(), it.rule()) -> "DecideWithoutVote";
            case CommitmentGiven it when it.succeeds() != null -> null;
            default -> acts.isEmpty() ? null : acts.getFirst();
        };
    }

    static boolean isWithoutVote(VotingOpened opened) {
        return isSilent(opened.rules(), opened.rule());
    }

    private static boolean isSilent(RuleSet rules, String name) {
        DecisionRule rule = rules.rules().get(name);
        return rule != null && rule.method() == DecisionRule.Method.WITHOUT_A_VOTE;
    }
}
