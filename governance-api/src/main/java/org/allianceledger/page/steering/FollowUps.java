package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.actlog.ActNames;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Proposal;
import org.allianceledger.decision.ProposalCommand.ReviseProposal;
import org.allianceledger.http.ActReader;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.page.ActForm;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Mandates and commitments that come of a decision: written into the proposal first, and made once it is adopted. */
@Component
class FollowUps {

    private static final Map<String, String> SUBJECTS = Map.of(
            "GrantMandate", "mandateId",
            "ProposeCommitment", "commitmentId");

    private final ActNames names;
    private final ActReader reader;

    FollowUps(ActNames names, ActReader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** Writes a mandate into a proposal. */
    ReviseProposal mandate(Proceedings question, MultiValueMap<String, String> form, LocalDate day) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (String name : List.of("key", "subject", "until")) {
            fields.add(name, said(form, name));
        }
        String[] holder = said(form, "holder").split("/", 2);
        fields.add("holder.kind", holder.length == 2 ? "role" : "body");
        fields.add("holder.bodyId", holder[0]);
        fields.add("holder.role", holder.length == 2 ? holder[1] : "");
        fields.add("kr:perDisposition", said(form, "perDisposition"));
        fields.add("kr:cap", said(form, "cap"));
        fields.add("capPeriod", "total");
        fields.add("from", day.toString());
        fields.add("depth", "0");
        fields.add("bodyId", question.body().value());
        return with(question, "GrantMandate", MandateId.next().value(), fields, GrantMandate.class, day);
    }

    /** Writes a commitment into a proposal, to be proposed to its giver. */
    ReviseProposal commitment(Proceedings question, MultiValueMap<String, String> form, LocalDate day) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("giver", said(form, "giver"));
        fields.add("promise.key", said(form, "key"));
        fields.add("promise.title", said(form, "title"));
        fields.add("promise.deliverable", said(form, "title"));
        fields.add("promise.due", said(form, "due"));
        return with(question, "ProposeCommitment", CommitmentId.next().value(), fields, ProposeCommitment.class, day);
    }

    /** The acts that a decision has settled in full and that nobody has done yet. */
    List<Act> carryOut(Proceedings question) {
        var acts = new ArrayList<Act>();
        for (Authorisation it : question.proposal().authorises()) {
            if (isOurs(question, it)) {
                ObjectNode tree = LedgerJson.mapper().valueToTree(it.terms());
                acts.add(read(question, it.act(), it.subject(), tree));
            }
        }
        return acts;
    }

    /** Whether anything is left to do of it that these pages can do. */
    static boolean isCarriable(Proceedings question) {
        return question.stage().isBinding()
                && question.proposal().authorises().stream().anyMatch(it -> isOurs(question, it));
    }

    // What was written elsewhere need not hold all that the act takes.
    private static boolean isOurs(Proceedings question, Authorisation it) {
        return SUBJECTS.containsKey(it.act())
                && (it.terms().containsKey("bodyId") || it.terms().containsKey("promise"))
                && !question.carriedOut().contains(it.act() + " " + it.subject());
    }

    private ReviseProposal with(
            Proceedings question,
            String act,
            String subject,
            MultiValueMap<String, String> fields,
            Class<? extends Act> type,
            LocalDate day) {
        ObjectNode tree = ActForm.tree(fields, type);
        read(question, act, subject, tree.deepCopy());
        Map<String, Object> terms = LedgerJson.mapper()
                .convertValue(
                        tree,
                        LedgerJson.mapper()
                                .getTypeFactory()
                                .constructMapType(LinkedHashMap.class, String.class, Object.class));
        Proposal was = question.proposal();
        var authorises = new ArrayList<>(was.authorises());
        authorises.add(new Authorisation(act, subject, terms));
        return new ReviseProposal(
                question.id(),
                was.title(),
                was.text(),
                was.rule(),
                was.from(),
                was.reviewOn(),
                was.evaluateOn(),
                authorises,
                was.candidates(),
                was.places(),
                was.reliesOn(),
                null,
                day);
    }

    private Act read(Proceedings question, String act, String subject, ObjectNode tree) {
        tree.put(requireNonNullElse(SUBJECTS.get(act), "id"), subject);
        tree.put("allianceId", question.alliance().value());
        tree.putObject("authority")
                .put("kind", "decision")
                .put("reference", question.id().value());
        return reader.read(tree, Map.of(), names.typeOf(act).orElseThrow());
    }

    private static String said(MultiValueMap<String, String> form, String field) {
        return requireNonNullElse(form.getFirst(field), "");
    }
}
