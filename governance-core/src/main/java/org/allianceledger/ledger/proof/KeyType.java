package org.allianceledger.ledger.proof;

/** What a key signs with, by its byte in signed notes. */
public enum KeyType {
    /** Ed25519 over the text: how a log signs. */
    ED25519(1),
    /** Ed25519 over the text and a time: how a witness signs. */
    COSIGNATURE(4);

    private final byte identifier;

    KeyType(int identifier) {
        this.identifier = (byte) identifier;
    }

    byte identifier() {
        return identifier;
    }

    static KeyType of(byte identifier) {
        for (KeyType type : values()) {
            if (type.identifier == identifier) {
                return type;
            }
        }
        throw ProofException.malformed("Keys of type " + identifier + " are not known here; 1 and 4 are.");
    }
}
