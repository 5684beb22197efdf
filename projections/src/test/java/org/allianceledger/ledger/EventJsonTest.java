package org.allianceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.EventFamilies;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins the stored form of every event: names and JSON are permanent. */
class EventJsonTest {

    private static final Path FILES = Path.of("src", "test", "resources", "events");

    private static final EventCatalogue CATALOGUE = catalogue();
    private static final LedgerSerializer SERIALIZER = new LedgerSerializer(CATALOGUE);

    private static EventCatalogue catalogue() {
        try {
            return new EventCatalogue(EventFamilies.all());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Set<String> names() {
        return CATALOGUE.names();
    }

    @Test
    void knowsTheseEventsAndNoOthers() {
        assertThat(names())
                .containsExactly(
                        "AccessRequestAnswered",
                        "AccessRequested",
                        "ActingEnded",
                        "ActingHolderAppointed",
                        "AdmissionRefused",
                        "AgendaConfirmed",
                        "AgendaSent",
                        "AllianceConstituted",
                        "AllianceRegistered",
                        "AmendmentFiled",
                        "AmendmentSettled",
                        "AttendanceCorrected",
                        "AuditReviewRecorded",
                        "BallotCast",
                        "BallotCorrected",
                        "BaselineSet",
                        "BodyDelisted",
                        "BodyDissolved",
                        "BodyEstablished",
                        "BodyListed",
                        "BreachDeclared",
                        "BreachRemedied",
                        "CastingVoteStated",
                        "CheckpointPublished",
                        "CommitmentAmended",
                        "CommitmentConditionFailed",
                        "CommitmentConditionMet",
                        "CommitmentFulfilled",
                        "CommitmentGiven",
                        "CommitmentGivenConditionally",
                        "CommitmentProposed",
                        "CommitmentRefused",
                        "CommitmentReleased",
                        "CommitmentReplaced",
                        "CommitmentTransferred",
                        "CommitmentWithdrawn",
                        "CommonAgendaAdopted",
                        "CommonAgendaProposed",
                        "CompetenceChanged",
                        "ConflictDeclared",
                        "ConflictDenied",
                        "ConflictDiscovered",
                        "ConflictDismissed",
                        "ContributionsDescribed",
                        "DataSharingAgreed",
                        "DataSharingSigned",
                        "DecisionAnnulled",
                        "DecisionCalledIn",
                        "DecisionCarriedOut",
                        "DecisionConditionMet",
                        "DecisionConfirmed",
                        "DecisionDeferred",
                        "DecisionFulfilled",
                        "DecisionLapsed",
                        "DecisionProposed",
                        "DecisionRatified",
                        "DecisionReferred",
                        "DecisionRescinded",
                        "DecisionSuperseded",
                        "DelegatedBack",
                        "DeliberationOpened",
                        "DisplayChosen",
                        "DispositionRecorded",
                        "DispositionRefused",
                        "DisputeSettled",
                        "DissentRecorded",
                        "ElectionPeriodStarted",
                        "EntryDisputed",
                        "EvidenceAccepted",
                        "EvidenceRejected",
                        "EvidenceSubmitted",
                        "FindingAnswered",
                        "GiverHeard",
                        "HolderConflictDeclared",
                        "HostAppointed",
                        "IndicatorDefined",
                        "InputAdded",
                        "InstalmentConditionMet",
                        "InstalmentReleased",
                        "InterestsDeclared",
                        "InvolvementAnswered",
                        "InvolvementCited",
                        "InvolvementRecorded",
                        "InvolvementWaived",
                        "IssueEscalated",
                        "ItemClosed",
                        "ItemOpened",
                        "ItemPlaced",
                        "ItemRemoved",
                        "ItemTreated",
                        "JournalPackageExported",
                        "LastWordGiven",
                        "MandateBranched",
                        "MandateDrawn",
                        "MandateGranted",
                        "MandateLapsed",
                        "MandateRenewed",
                        "MandateResumed",
                        "MandateRevoked",
                        "MandateSubdelegated",
                        "MandateSubdelegationRefused",
                        "MandateSuspended",
                        "MeasurementCorrected",
                        "MeasurementRecorded",
                        "MeetingAdjourned",
                        "MeetingCalled",
                        "MeetingOpened",
                        "MethodChanged",
                        "MilestoneDropped",
                        "MilestoneReached",
                        "MilestoneRescheduled",
                        "MilestoneSet",
                        "MinutesAdded",
                        "MinutesApproved",
                        "MinutesDrafted",
                        "MinutesObjected",
                        "NarrativeAdopted",
                        "NarrativeDrafted",
                        "ObjectionAnswered",
                        "ObjectionRaised",
                        "ObjectionResolved",
                        "OutcomeComputed",
                        "OutcomeDeclared",
                        "OutcomeDisputed",
                        "OutcomeRecomputed",
                        "PartnerAdmitted",
                        "PartnerExpelled",
                        "PartnerWithdrawalNotified",
                        "PartnerWithdrawn",
                        "PartnershipAgreementAmended",
                        "PartnershipAgreementSigned",
                        "PartnershipAgreementTerminated",
                        "PersonErased",
                        "PersonRectified",
                        "PersonRegistered",
                        "PilotAdjusted",
                        "PilotApproved",
                        "PilotEvaluated",
                        "PilotProposed",
                        "PilotScaled",
                        "PilotStopped",
                        "PolicyMessageAdopted",
                        "PresidingChanged",
                        "ProgressReported",
                        "ProposalAdmitted",
                        "ProposalFiled",
                        "ProposalRevised",
                        "ProposalWithdrawn",
                        "ProxyHandedIn",
                        "ProxyWithdrawn",
                        "QuorumLacked",
                        "RatificationRefused",
                        "ReferralReturned",
                        "RenegotiationRefused",
                        "RenegotiationRequested",
                        "ReplyRecorded",
                        "RepresentativeReappointed",
                        "ResponsibilityMoved",
                        "ResultLinked",
                        "ReviewOpened",
                        "RuleSetAdopted",
                        "RuleSetDrafted",
                        "SeatAbolished",
                        "SeatAdmittedToRoll",
                        "SeatArrived",
                        "SeatCreated",
                        "SeatFilled",
                        "SeatLeft",
                        "SeatRecused",
                        "SeatReturned",
                        "SeatVacated",
                        "SecretariatAppointed",
                        "SecretariatBudgetApproved",
                        "SmallWinRecorded",
                        "StatementIssued",
                        "SubstituteDismissed",
                        "SubstituteNamed",
                        "TargetGroupDeclared",
                        "TermRenewed",
                        "TryOutRecorded",
                        "UrgentDecisionTaken",
                        "VoteAsked",
                        "VotingClosed",
                        "VotingOpened",
                        "WrittenProcedureStopped");
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesAndReadsTheStoredForm(String name) throws Exception {
        Object event = sample(CATALOGUE.typeOf(name).orElseThrow());
        var written = SERIALIZER.serialize(event, String.class);
        assertThat(written.getType().getName()).isEqualTo(name);
        String revision = written.getType().getRevision();
        Path file = FILES.resolve(name + "-" + revision + ".json");
        assertThat(file)
                .as("the stored form of %s: %s", name, written.getData())
                .exists();
        assertThat(written.getData()).isEqualTo(Files.readString(file).strip());
        assertThat(read(name, revision, file)).isEqualTo(event);
    }

    @Test
    void stillReadsEveryFormEverStored() throws Exception {
        var found = new TreeSet<String>();
        try (var files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String[] parts = file.getFileName().toString().split("[-.]");
                found.add(parts[0]);
                Class<?> type = CATALOGUE.typeOf(parts[0]).orElseThrow();
                String current = type.getAnnotation(Revision.class).value();
                assertThat(Integer.parseInt(parts[1])).isLessThanOrEqualTo(Integer.parseInt(current));
                if (parts[1].equals(current)) {
                    assertThat(read(parts[0], parts[1], file)).isInstanceOf(type);
                }
            }
        }
        assertThat(found).isEqualTo(names());
    }

    private Object read(String name, String revision, Path file) throws IOException {
        byte[] json = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        return SERIALIZER.deserialize(
                new SimpleSerializedObject<>(json, byte[].class, new SimpleSerializedType(name, revision)));
    }

    /** The event with something in every component, made from the component's name and type alone. */
    private static Object sample(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = sample(components[i].getName(), components[i].getGenericType());
        }
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object sample(String name, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many && many.getRawType() == Map.class) {
            return Map.of("a_name", sample(name, many.getActualTypeArguments()[1]));
        } else if (type instanceof ParameterizedType many) {
            Object one = sample(name, many.getActualTypeArguments()[0]);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> known = (Class<?>) type;
        if (known == String.class || known == Object.class) {
            return "En " + name + " på æøå";
        } else if (known == int.class || known == Integer.class) {
            return 1;
        } else if (known == Long.class || known == long.class) {
            return 5_000_000L;
        } else if (known == boolean.class || known == Boolean.class) {
            return true;
        } else if (known == LocalTime.class) {
            return LocalTime.of(15, 10);
        } else if (known == LocalDate.class) {
            return LocalDate.of(2024, 3, 21).plusDays(name.length());
        } else if (known == LocalTime.class) {
            return LocalTime.of(15, 12);
        } else if (known.isEnum()) {
            return known.getEnumConstants()[0];
        } else if (LedgerId.class.isAssignableFrom(known)) {
            String prefix = known.getSimpleName()
                    .replace("Id", "")
                    .replace("RuleSet", "Rules")
                    .replace("Party", "Partner")
                    .toLowerCase(Locale.ROOT);
            return known.getConstructor(String.class).newInstance(prefix + "-1");
        }
        return sample(known);
    }
}
