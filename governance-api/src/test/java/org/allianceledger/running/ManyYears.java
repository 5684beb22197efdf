package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.allianceledger.running.Client.Answer;

/** The demonstration's alliance as if it had met, decided and promised many times as often, with the same people. */
final class ManyYears {

    private static final Set<String> REPEATED = Set.of(
            ("CallMeeting SendAgenda PlaceItem RecordArrival OpenMeeting ConfirmAgenda PresideOver RecordDeparture"
                + " RecordReturn AdjournMeeting DraftMinutes ApproveMinutes ObjectToMinutes AnswerObjection"
                + " AddToMinutes ProposeDecision OpenDeliberation OpenVoting CastBallot CloseVoting DeclareOutcome"
                + " RecuseSeat StateCastingVote HandInProxy DeclareConflict RecordDissent SupersedeDecision"
                + " CorrectBallot OpenWrittenProcedure StopWrittenProcedure GiveCommitment GiveCommitmentConditionally"
                + " MeetCommitmentCondition ReleaseInstalment MeetInstalmentCondition ReportProgress SubmitEvidence"
                + " AcceptEvidence GrantMandate SubdelegateMandate RevokeMandate RecordDisposition")
                    .split(" "));
    private static final Pattern ACT = Pattern.compile("\"act\": \"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("\"key\": \"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(
            "\"((?:decision|meeting|item|commitment|mandate|disposition|evidence)-fjordlys-[a-z0-9-]+)\"");

    /** What somebody who leaves has promised is settled once, in the demonstration. */
    private static final Pattern LEFT = Pattern.compile("\"commitmentId\": \"commitment-fjordlys-c[69]\"");

    private static final int TOGETHER = 20_000;

    private ManyYears() {}

    /** Has the ledger take it in; the place of the last event. */
    static long tell(Client client, int times) throws IOException {
        List<String> acts = acts(times);
        long last = -1;
        for (int from = 0; from < acts.size(); from += TOGETHER) {
            byte[] part = String.join("\n", acts.subList(from, Math.min(from + TOGETHER, acts.size())))
                    .getBytes(UTF_8);
            Answer taken =
                    client.send("POST", "/api/v1/imports?format=acts", part, "Content-Type", "application/x-ndjson");
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            last = taken.position();
        }
        return last;
    }

    private static List<String> acts(int times) throws IOException {
        var acts = new ArrayList<String>();
        for (String act : Fjordlys.acts()) {
            acts.add(act);
            var name = ACT.matcher(act);
            if (name.find()
                    && REPEATED.contains(name.group(1))
                    && !LEFT.matcher(act).find()) {
                for (int again = 2; again <= times; again++) {
                    String other = ID.matcher(act).replaceAll("\"$1-y" + again + "\"");
                    acts.add(KEY.matcher(other).replaceAll("\"key\": \"$1." + again + "\""));
                }
            }
        }
        return acts;
    }
}
