package org.allianceledger.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

/** Gives every page its {@link Frame}. */
@ControllerAdvice(basePackages = "org.allianceledger.page")
class FrameAdvice {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Alliances alliances;
    private final Words words;

    FrameAdvice(Alliances alliances, Words words) {
        this.alliances = alliances;
        this.words = words;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String question = request.getQueryString();
        return new Frame(
                words.locale().getLanguage(),
                theme(WebUtils.getCookie(request, "theme")),
                CurrentAccount.find().orElse(null),
                alliance(request),
                request.getRequestURI() + (question == null ? "" : "?" + question),
                request.getAttribute(PdfOfPage.PAPER) != null);
    }

    private static String theme(@Nullable Cookie cookie) {
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "";
    }

    private @Nullable AllianceView alliance(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object key = variables instanceof Map<?, ?> found ? found.get("alliance") : null;
        return key == null ? null : alliances.named(key.toString());
    }
}
