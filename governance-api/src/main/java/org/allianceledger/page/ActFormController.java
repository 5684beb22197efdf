package org.allianceledger.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.allianceledger.actlog.ActNames;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.ActReader;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Records the act that a form describes, and goes where {@link FormAnswers} says. */
@Controller
public class ActFormController {

    private final ActNames acts;
    private final ActReader reader;
    private final ActDesk desk;
    private final FormAnswers answers;

    ActFormController(ActNames acts, ActReader reader, ActDesk desk, FormAnswers answers) {
        this.acts = acts;
        this.reader = reader;
        this.desk = desk;
        this.answers = answers;
    }

    /** Records the act and says where to go. */
    @PostMapping("/acts/{act}")
    public String record(
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Class<? extends Act> type = acts.typeOf(act).orElseThrow(() -> new Unknown(act));
        return answers.to(new FormAnswers.Sent(act, fields, request, flash), () -> {
            ObjectNode tree = ActForm.tree(fields, type);
            String stated = tree.toString();
            return desk.record(
                    reader.read(tree, Map.of(), type),
                    new ActDesk.Terms(fields.getFirst("_key"), act + stated, fields.getFirst("_actingFor")));
        });
    }
}
