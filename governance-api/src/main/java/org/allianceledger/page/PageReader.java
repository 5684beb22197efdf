package org.allianceledger.page;

import java.util.Map;
import java.util.function.Function;
import org.allianceledger.access.view.Footing;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.commitment.web.CommitmentFilters;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Who reads the page that is being made, in the alliance that its address names: what they may see, in which language. */
@Component
public class PageReader {

    private final Readable readable;
    private final CommitmentFilters commitments;
    private final Words words;

    PageReader(Readable readable, CommitmentFilters commitments, Words words) {
        this.readable = readable;
        this.commitments = commitments;
        this.words = words;
    }

    /** The reader and their language. */
    public Reader now() {
        return new Reader(sight(), words.locale());
    }

    /** What the reader may see of the alliance. */
    public Sight sight() {
        return readable.in(alliance());
    }

    /** Who the reader is to a meeting; an auditor's look at it is noted. */
    public Function<AllianceId, Footing> footing() {
        return alliance -> {
            Sight sight = readable.in(alliance);
            if (sight.footing().isAuditor()) {
                sight.levels();
            }
            return sight.footing();
        };
    }

    public boolean mayRead(DecisionPage decision) {
        return readable.mayRead(decision);
    }

    public boolean mayRead(DecisionRow decision) {
        return sight().mayRead(decision);
    }

    public boolean mayRead(CommitmentPage commitment) {
        return commitments.mayRead(commitment);
    }

    /** The commitments that the reader may read. */
    public CommitmentFilter commitments() {
        return commitments.everything(alliance());
    }

    private static AllianceId alliance() {
        Object variables = RequestContextHolder.currentRequestAttributes()
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> found && found.get("alliance") instanceof String key) {
            return new AllianceId("alliance-" + key);
        }
        throw new IllegalStateException("The page's address names no alliance");
    }
}
