package org.allianceledger.document;

/** Tells whether whoever asks may read a document as part of a thing, answered by the capability that keeps such things. */
public interface DocumentReaders {

    /** False if the thing is of another kind, does not name the document, or is not for the reader. */
    boolean mayRead(String thing, String sha256);
}
