package org.allianceledger.http;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that says what is wrong; for readers who asked for a page and no JSON. */
public interface ProblemPage {

    /** A page with the sentence on it. */
    ModelAndView problem(HttpStatus status, String sentence);
}
