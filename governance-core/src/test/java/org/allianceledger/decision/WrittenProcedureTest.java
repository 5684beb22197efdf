package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingCommand.StopWrittenProcedure;
import org.allianceledger.voting.Outcome;
import org.junit.jupiter.api.Test;

/** */
class WrittenProcedureTest {

    private static final String STOP = "'seatId':'seat-4'";

    private final Chamber on = new Chamber();

    private void open(String last) {
        on.act(OpenWrittenProcedure.class, "a", "'repliesUntil':'" + last + "'");
    }

    @Test
    void givesTheDaysTheRulesAskFor() {
        on.propose("a");
        on.refuses(() -> open("2024-10-15"), "repliesUntil", "Svarfristen skal være mindst 7 dage.");
        open("2024-10-16");
        assertThat(on.last("a").isWritten()).isTrue();
        assertThat(on.last("a").roll()).noneMatch(it -> it.present());
    }

    @Test
    void isRefusedWhereTheRulesHaveNone() {
        on.ruleOf("writtenProcedure").put("allowed", false);
        on.propose("a");
        on.refuses(() -> open("2024-12-31"), "Forretningsordenen tillader ikke skriftlig høring.");
    }

    @Test
    void isStoppedByOneMember() {
        on.propose("a");
        open("2024-10-17");
        on.act(StopWrittenProcedure.class, "a", STOP);
        assertThat(on.of("a").stage()).isEqualTo(Stage.ADJOURNED);
        on.open("a");
        assertThat(on.last("a").number()).isEqualTo(2);
        on.refuses(
                () -> on.act(StopWrittenProcedure.class, "a", STOP),
                "Det kan ikke ske nu: A er på trinnet »under afstemning«.");
    }

    @Test
    void goesOnWhereTheRulesLetNobodyStopIt() {
        on.ruleOf("writtenProcedure").put("anyMemberStops", false);
        on.propose("a");
        open("2024-10-17");
        on.refuses(
                () -> on.act(StopWrittenProcedure.class, "a", STOP),
                "Forretningsordenen lader ikke et enkelt medlem standse en skriftlig høring.");
    }

    @Test
    void closesOnlyAfterTheLastDay() {
        on.propose("a");
        open("2024-10-17");
        on.vote("a", 4, 1, 0);
        on.cast("a", 9, "abstain");
        on.today = LocalDate.of(2024, 10, 17);
        on.refuses(
                () -> on.close("a"), "occurred", "Svarfristen løber til og med 17.10.2024, og alle har ikke svaret.");
        on.today = LocalDate.of(2024, 10, 18);
        on.refuses(() -> on.cast("a", 8, "for"), "occurred", "Svarfristen udløb den 17.10.2024.");
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
        on.declare("a", "adopted");
        assertThat(on.of("a").from()).isEqualTo(on.today);
    }

    @Test
    void closesAtOnceWhenAllHaveReplied() {
        on.propose("a");
        open("2024-10-17");
        on.vote("a", 8, 1, 0);
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void countsSilenceAsNoReply() {
        on.propose("a");
        open("2024-10-17");
        on.vote("a", 4, 0, 0);
        on.today = LocalDate.of(2024, 10, 18);
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void closesEarlyWhereNoReplyCanChangeTheOutcome() {
        on.rule(it -> it.put("earlyClose", true));
        on.propose("a");
        open("2024-10-17");
        on.vote("a", 4, 0, 0);
        on.cast("a", 9, "for");
        on.vote("a", 4, 0, 0);
        on.close("a");
        assertThat(on.outcome("a")).isEqualTo(Outcome.ADOPTED);
    }
}
