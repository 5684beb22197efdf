package org.allianceledger.alliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.allianceledger.ledger.LedgerId;

/** Identifies an alliance by the key it chose, so that its links can be read and its key is taken only once. */
public record AllianceId(@JsonValue String value) implements LedgerId {

    public static final String KEY_PATTERN = "(?!alliance-)[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?";
    private static final String PREFIX = "alliance-";

    @JsonCreator
    public AllianceId {
        LedgerId.check(PREFIX, value);
    }

    /**
     * The identifier for a key or for an identifier's own text, as either may stand in a link.
     *
     * @throws IllegalArgumentException if the text can be neither
     */
    public static AllianceId of(String keyOrId) {
        return new AllianceId(keyOrId.startsWith(PREFIX) ? keyOrId : PREFIX + keyOrId);
    }

    /** A key made from a name: "Fjordlys-alliancen" becomes {@code fjordlys-alliancen}. */
    public static String keyFor(String name) {
        String spelt = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String key = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "").replaceFirst("^alliance-", "");
        String cut = key.length() > 50 ? key.substring(0, 50).replaceAll("-$", "") : key;
        return cut.isEmpty() ? UUID.randomUUID().toString() : cut;
    }

    public String key() {
        return value.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
