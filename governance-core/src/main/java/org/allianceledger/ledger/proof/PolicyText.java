package org.allianceledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a policy file line by line; a name must be defined above the line that uses it. */
final class PolicyText {

    private static final String NONE = "none";

    private final List<Policy.Log> logs = new ArrayList<>();
    private final List<Policy.Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private @Nullable Quorum quorum;

    Policy read(byte[] file) {
        // Names are octets to the format, so each octet stays one character here.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        ProofException.unlessFormed(
                text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0x7f),
                "A policy has no control characters but tab and newline.");
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            List<String> words = List.of(line.replace('\t', ' ').strip().split(" +"));
            try {
                read(words);
            } catch (ProofException e) {
                throw ProofException.malformed("Line " + number + " of the policy: " + e.getMessage());
            }
        }
        if (quorum == null) {
            throw ProofException.malformed("A policy has a quorum line.");
        }
        return new Policy(logs, witnesses, quorum);
    }

    private void read(List<String> words) {
        String first = words.getFirst();
        if (first.isEmpty() || first.startsWith("#")) {
            return;
        }
        switch (first) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw ProofException.malformed("It starts with none of log, witness, group, quorum.");
        }
    }

    private void log(List<String> words) {
        requireWords(words, 2, 3);
        VerifierKey key = key(words.get(1), KeyType.ED25519);
        ProofException.unlessFormed(
                logs.stream().noneMatch(log -> log.key().hasKeyOf(key)), "This key stands for a log above.");
        logs.add(new Policy.Log(key, words.size() > 2 ? words.get(2) : null));
    }

    private void witness(List<String> words) {
        requireWords(words, 3, 4);
        VerifierKey key = key(words.get(2), KeyType.COSIGNATURE);
        ProofException.unlessFormed(
                witnesses.stream().noneMatch(witness -> witness.key().hasKeyOf(key)),
                "This key stands for a witness above.");
        define(words.get(1), new Quorum.Witness(key));
        witnesses.add(new Policy.Witness(words.get(1), key, words.size() > 3 ? words.get(3) : null));
    }

    private void group(List<String> words) {
        requireWords(words, 4, Integer.MAX_VALUE);
        var members = new ArrayList<Quorum>();
        for (String name : words.subList(3, words.size())) {
            members.add(defined(name));
            ProofException.unlessFormed(grouped.add(name), "%s is a member already.", Utf8.shown(name));
        }
        String threshold = words.get(2);
        long needed = switch (threshold) {
            case "all" -> members.size();
            case "any" -> 1;
            default -> Decimal.parse(threshold, "threshold");
        };
        ProofException.unlessFormed(
                needed >= 1 && needed <= members.size(), "%s of %s cannot be asked for.", needed, members.size());
        define(words.get(1), new Quorum.Group((int) needed, members));
    }

    private void quorum(List<String> words) {
        requireWords(words, 2, 2);
        ProofException.unlessFormed(quorum == null, "A policy has one quorum line.");
        quorum = words.get(1).equals(NONE) ? new Quorum.None() : defined(words.get(1));
    }

    private void define(String name, Quorum meaning) {
        ProofException.unlessFormed(!name.equals(NONE), "The name none is taken.");
        ProofException.unlessFormed(named.putIfAbsent(name, meaning) == null, "%s is defined above.", Utf8.shown(name));
    }

    private Quorum defined(String name) {
        Quorum meaning = named.get(name);
        if (meaning == null) {
            throw ProofException.malformed(Utf8.shown(name) + " is not defined above.");
        }
        return meaning;
    }

    private static VerifierKey key(String octets, KeyType type) {
        VerifierKey key = VerifierKey.parse(Utf8.decode(octets.getBytes(StandardCharsets.ISO_8859_1)));
        ProofException.unlessFormed(key.type() == type, "A key of type %s was expected.", type.identifier());
        return key;
    }

    private static void requireWords(List<String> words, int fewest, int most) {
        ProofException.unlessFormed(
                words.size() >= fewest && words.size() <= most, "A %s line has another form.", words.getFirst());
    }
}
