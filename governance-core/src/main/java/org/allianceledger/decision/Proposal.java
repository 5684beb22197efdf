package org.allianceledger.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is proposed, in one version.
 *
 * @param matter the class of matter, which says by which rules it may be decided
 * @param rule name of the rule it is decided by; null for the usual one of its matter
 * @param from first day of effect; null for the day it is decided
 * @param reviewOn when the body looks at it again
 * @param evaluateOn when it is evaluated, which consent demands
 * @param authorises the acts that follow from it
 * @param candidates persons a ranked election is between
 * @param places how many of them are elected
 * @param reliesOn what it was decided on the strength of, such as a measurement
 */
public record Proposal(
        String title,
        String text,
        String matter,
        @Nullable String rule,
        Level level,
        @Nullable LocalDate from,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate evaluateOn,
        List<Authorisation> authorises,
        List<String> candidates,
        int places,
        List<String> reliesOn) {

    private static final JsonMapper JSON = LedgerJson.mapper();

    public Proposal {
        authorises = List.copyOf(authorises);
        candidates = List.copyOf(candidates);
        reliesOn = List.copyOf(reliesOn);
    }

    /** What the chair decided, as a proposal that needs no vote. */
    static Proposal of(UrgentDecisionTaken it) {
        return new Proposal(
                it.title(),
                it.text(),
                it.matter(),
                null,
                it.level(),
                it.from(),
                null,
                null,
                it.authorises(),
                List.of(),
                0,
                List.of());
    }

    Proposal withText(String newText) {
        return new Proposal(
                title,
                newText,
                matter,
                rule,
                level,
                from,
                reviewOn,
                evaluateOn,
                authorises,
                candidates,
                places,
                reliesOn);
    }

    /** SHA-256 of the version in its JSON form, in hexadecimal: what a vote is pinned to. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
