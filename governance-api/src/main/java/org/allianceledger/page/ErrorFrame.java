package org.allianceledger.page;

import jakarta.servlet.http.HttpServletRequest;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.http.ProblemPage;
import org.allianceledger.http.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** The page that says what is wrong, wherever it went wrong. */
@Component
class ErrorFrame implements ProblemPage {

    private final Words words;
    // On the command line there is no request.
    private final ObjectProvider<HttpServletRequest> request;

    ErrorFrame(Words words, ObjectProvider<HttpServletRequest> request) {
        this.words = words;
        this.request = request;
    }

    @Override
    public ModelAndView problem(HttpStatus status, String sentence) {
        var page = new ModelAndView("problem", status);
        var theme = WebUtils.getCookie(request.getObject(), "theme");
        page.addObject(
                "frame",
                new Frame(
                        words.locale().getLanguage(),
                        theme == null || !theme.getValue().matches("light|dark") ? "" : theme.getValue(),
                        CurrentAccount.find().orElse(null),
                        null,
                        "/",
                        false));
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        return page;
    }
}
