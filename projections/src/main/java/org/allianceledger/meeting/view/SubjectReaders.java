package org.allianceledger.meeting.view;

import org.allianceledger.access.view.Footing;

/** Tells whether somebody may follow what a meeting's item is about; answered by whoever decides about such subjects. */
public interface SubjectReaders {

    /** False if the reader is recused on the subject, or may not read it at all. */
    boolean mayFollow(String subject, Footing reader);
}
