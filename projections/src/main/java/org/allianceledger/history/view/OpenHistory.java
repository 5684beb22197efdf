package org.allianceledger.history.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.allianceledger.access.view.Footing;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.Restricted;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of the history what only those may read who may read closed items. */
@Component
public class OpenHistory {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private final EventCatalogue events;
    private final SealedThings sealed;
    private final Map<String, List<String>> restricted = new ConcurrentHashMap<>();

    OpenHistory(EventCatalogue events, SealedThings sealed) {
        this.events = events;
        this.sealed = sealed;
    }

    /** The entry as anybody may read it. */
    public HistoryEntry of(HistoryEntry entry) {
        List<String> hidden = restricted.computeIfAbsent(entry.event(), this::restrictedIn);
        return hidden.isEmpty() ? entry : entry.withData(without(entry.data(), hidden));
    }

    /** The entry as the secretariat may read it, to whom all is open but what is sealed. */
    public HistoryEntry unsealed(AllianceId alliance, HistoryEntry entry) {
        return sealed.of(alliance).contains(entry.aggregate()) ? of(entry) : entry;
    }

    /** The entries as somebody may read them: an auditor all, the secretariat all but what is sealed, others what is open. */
    public List<HistoryEntry> seenBy(Footing footing, List<HistoryEntry> entries) {
        if (footing.isAuditor()) {
            return entries;
        }
        return entries.stream()
                .map(it -> footing.isSecretariat() ? unsealed(footing.alliance(), it) : of(it))
                .toList();
    }

    private static String without(String data, List<String> hidden) {
        var tree = (ObjectNode) JSON.readTree(data);
        tree.remove(hidden);
        return JSON.writeValueAsString(tree);
    }

    private List<String> restrictedIn(String event) {
        return events.typeOf(event).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Restricted.class))
                .map(component -> component.getName())
                .toList();
    }
}
