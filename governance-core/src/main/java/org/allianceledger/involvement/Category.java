package org.allianceledger.involvement;

import org.allianceledger.ledger.Worded;

/** Who was heard. */
public enum Category implements Worded {
    LIVED_EXPERIENCE("personer med egne erfaringer", "people with lived experience"),
    RELATIVES("pårørende", "relatives"),
    PRACTITIONERS("fagfolk", "practitioners"),
    VOLUNTEERS("frivillige", "volunteers"),
    CITIZENS("borgere", "citizens"),
    AUTHORITIES("myndigheder", "authorities"),
    RESEARCHERS("forskere", "researchers"),
    BUSINESS("erhvervsliv", "business"),
    /** Said in words of its own. */
    OTHER("andre", "others");

    private final String danish;
    private final String english;

    Category(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
