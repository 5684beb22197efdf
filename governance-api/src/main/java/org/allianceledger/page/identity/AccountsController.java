package org.allianceledger.page.identity;

import org.allianceledger.account.AccountRole;
import org.allianceledger.account.Accounts;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's accounts, for administrators: who may log in, and as what. */
@Controller
@RequestMapping("/account/others")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountsController {

    private static final String BACK = "redirect:/account/others";

    private final Accounts accounts;
    private final Words words;

    AccountsController(Accounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("roles", AccountRole.values());
        return "identity/accounts";
    }

    /** Its password is made here, and shown to the administrator once. */
    @PostMapping
    String add(@RequestParam String username, @RequestParam String role, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("secret", accounts.addWithPassword(username, AccountRole.named(role)));
            flash.addFlashAttribute("secretOf", username);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.sentence(words.locale()));
        }
        return BACK;
    }

    @PostMapping("/closing")
    String close(@RequestParam String username, RedirectAttributes flash) {
        try {
            accounts.disable(username);
            flash.addFlashAttribute("done", words.say("accounts.closed", username));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.sentence(words.locale()));
        }
        return BACK;
    }

    /** A new password, for somebody who has lost theirs. */
    @PostMapping("/password")
    String password(@RequestParam String username, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("secret", accounts.renewPassword(username));
            flash.addFlashAttribute("secretOf", username);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("problem", refusal.sentence(words.locale()));
        }
        return BACK;
    }
}
