package org.allianceledger.page;

import org.allianceledger.account.CurrentAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in, and where it leads each role. */
@Controller
class LoginController {

    private final Alliances alliances;
    private final boolean demonstration;

    LoginController(Alliances alliances, @Value("${ledger.demonstration:false}") boolean demonstration) {
        this.alliances = alliances;
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demonstration", demonstration);
        return "login";
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
