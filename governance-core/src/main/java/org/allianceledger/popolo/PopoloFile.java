package org.allianceledger.popolo;

import java.util.List;

/**
 * What a Popolo file says. The four lists hold only what could be read without a fault and refers to nothing faulty.
 *
 * @param faults everything that keeps the file out of the ledger
 */
public record PopoloFile(
        List<PopoloPerson> persons,
        List<PopoloOrganization> organizations,
        List<PopoloPost> posts,
        List<PopoloMembership> memberships,
        List<Fault> faults,
        List<Notice> notices) {}
