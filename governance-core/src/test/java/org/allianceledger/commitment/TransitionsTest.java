package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.ledger.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of where a commitment stands and what is asked of it (RULES §6). */
class TransitionsTest {

    /** P proposed, C conditional, A active, D partly fulfilled, N renegotiating, B breached, L released. */
    private static final Map<String, String> TABLE =
            """
            ProposeCommitment -
            GiveCommitment P
            GiveCommitmentConditionally P
            WithdrawCommitment P
            MeetCommitmentCondition C
            FailCommitmentCondition C
            ReportProgress ADNB
            SetMilestone PCADNB
            RescheduleMilestone PCADNB
            DropMilestone PCADNB
            ReachMilestone CADNB
            SubmitEvidence ADNB
            AcceptEvidence ADNB
            RejectEvidence ADNB
            MeetInstalmentCondition ADNB
            ReleaseInstalment ADNB
            RequestRenegotiation AD
            AmendCommitment N
            RefuseRenegotiation N
            HearGiver ADNB
            DeclareBreach AD
            RemedyBreach B
            ReplaceCommitment B
            TransferCommitment ADNBL
            ReleaseCommitment CADNB
            MoveResponsibility PCADNB
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> words[1]));

    private static final Map<Character, CommitmentStatus> LETTERS = Map.of(
            'P', CommitmentStatus.PROPOSED,
            'C', CommitmentStatus.CONDITIONAL,
            'A', CommitmentStatus.ACTIVE,
            'D', CommitmentStatus.PARTLY_FULFILLED,
            'N', CommitmentStatus.RENEGOTIATING,
            'B', CommitmentStatus.BREACHED,
            'L', CommitmentStatus.RELEASED);

    static Stream<Arguments> pairs() {
        return Acts.all().stream()
                .flatMap(act -> Arrays.stream(CommitmentStatus.values()).map(status -> Arguments.of(status, act)));
    }

    @Test
    void speaksOfEveryActThereIs() {
        Set<String> acts = Stream.of(PledgeCommand.class, DeliveryCommand.class, SettlementCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(TABLE.keySet()).isEqualTo(acts);
        assertThat(Acts.all())
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void takesAnActOnlyWhereItStands(CommitmentStatus status, CommitmentCommand act) {
        List<CommitmentStatus> allowed = TABLE.get(act.getClass().getSimpleName())
                .chars()
                .mapToObj(letter -> LETTERS.get((char) letter))
                .toList();
        CommitmentState state = in(status);
        if (allowed.contains(status)) {
            assertThatCode(() -> Transitions.require(state, act)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Transitions.require(state, act))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(CommitmentReason.NOT_IN_STATE));
        }
    }

    private static CommitmentState in(CommitmentStatus status) {
        CommitmentState blank = CommitmentState.beginning(PledgeDecisions.propose(
                Acts.propose(CommitmentFixture.HOUSING, CommitmentFixture.promise()), CommitmentFixture.TODAY));
        return new CommitmentState(
                blank.alliance(),
                blank.id(),
                blank.giver(),
                status,
                blank.pledge(),
                blank.versions(),
                blank.delivery(),
                blank.settlement(),
                null);
    }
}
