package org.allianceledger.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.allianceledger.http.LanguageOfRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door: which alliances there are, and in what language and light to read about them. */
@Controller
class DoorController {

    private final Alliances alliances;

    DoorController(Alliances alliances) {
        this.alliances = alliances;
    }

    @GetMapping("/")
    String door(Model model) {
        var all = alliances.all();
        if (all.size() == 1) {
            return "redirect:/alliances/" + all.getFirst().key();
        }
        model.addAttribute("alliances", all);
        return "door";
    }

    @PostMapping("/reading")
    String reading(
            @RequestParam(required = false) String lang,
            @RequestParam(required = false) String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (lang != null && Set.of("da", "en").contains(lang)) {
            keep(LanguageOfRequest.COOKIE, lang, request, response);
        }
        if (theme != null && Set.of("light", "dark", "auto").contains(theme)) {
            keep("theme", theme, request, response);
        }
        return Local.redirect(Local.path(back, "/"));
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
