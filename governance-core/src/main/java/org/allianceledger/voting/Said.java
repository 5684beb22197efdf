package org.allianceledger.voting;

import java.util.List;
import java.util.stream.Collectors;

/** The same words in both languages. */
record Said(String danish, String english) {

    static final Said NOTHING = new Said("", "");

    static Said of(String danish, String english) {
        return new Said(danish, english);
    }

    static Said same(Object word) {
        return new Said(word.toString(), word.toString());
    }

    /** One word for one and another for any other number, each after the number. */
    static Said counted(long number, Said one, Said many) {
        return same(number).then(same(" ")).then(number == 1 ? one : many);
    }

    /** Puts what is said in place of {0}, {1} … in each language. */
    Said with(Said... parts) {
        String da = danish;
        String en = english;
        for (int i = 0; i < parts.length; i++) {
            da = da.replace("{" + i + "}", parts[i].danish);
            en = en.replace("{" + i + "}", parts[i].english);
        }
        return new Said(da, en);
    }

    Said then(Said next) {
        return new Said(danish + next.danish, english + next.english);
    }

    Said when(boolean holds) {
        return holds ? this : NOTHING;
    }

    /** One sentence after the other. */
    static Said text(List<Said> sentences) {
        return new Said(
                sentences.stream().map(Said::danish).filter(it -> !it.isEmpty()).collect(Collectors.joining(" ")),
                sentences.stream()
                        .map(Said::english)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" ")));
    }
}
