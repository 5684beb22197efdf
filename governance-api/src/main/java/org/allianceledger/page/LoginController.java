package org.allianceledger.page;

import java.util.List;
import java.util.stream.StreamSupport;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.account.DemonstrationAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The way in, and where it leads each role. */
@Controller
class LoginController {

    private final Alliances alliances;
    private final DemonstrationAccounts demonstration;
    private final List<Organisation> organisations;

    LoginController(
            Alliances alliances,
            DemonstrationAccounts demonstration,
            ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.alliances = alliances;
        this.demonstration = demonstration;
        this.organisations = registrations.stream()
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .map(it -> new Organisation(it.getRegistrationId(), it.getClientName()))
                .toList();
    }

    /** An organisation whose own login is good here. */
    record Organisation(String id, String name) {}

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demonstration", demonstration.areOpen());
        model.addAttribute("organisations", organisations);
        return "login";
    }

    /** Shown in answer to a login that came after too many wrong ones. */
    @RequestMapping("/login/wait")
    String loginLater(Model model) {
        model.addAttribute("wait", true);
        return login(model);
    }

    @GetMapping("/home")
    String home() {
        var all = alliances.all();
        if (all.size() != 1) {
            return "redirect:/";
        }
        String base = "redirect:/alliances/" + all.getFirst().key();
        return switch (CurrentAccount.require().role()) {
            case CHAIR, SECRETARIAT -> base + "/steering";
            case AUDITOR -> base + "/audit";
            case PARTNER -> base + "/partner";
            case MEMBER -> base + "/member";
            case ADMINISTRATOR -> base;
        };
    }
}
