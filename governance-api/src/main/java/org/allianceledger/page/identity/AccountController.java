package org.allianceledger.page.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.allianceledger.account.AccessToken;
import org.allianceledger.account.AccessTokens;
import org.allianceledger.account.Accounts;
import org.allianceledger.account.Actor;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.account.Passkeys;
import org.allianceledger.account.TokenScope;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, passkeys and the tokens of one's own systems. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String BACK = "redirect:/account";

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Passkeys passkeys;
    private final Words words;
    private final Clock clock;

    AccountController(Accounts accounts, AccessTokens tokens, Passkeys passkeys, Words words, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.words = words;
        this.clock = clock;
    }

    /** A token and whether it still gives access. */
    record Shown(AccessToken token, boolean valid) {}

    @GetMapping
    String account(Model model) {
        Actor me = CurrentAccount.require();
        List<Shown> mine = tokens.of(me.accountId()).stream()
                .map(it -> new Shown(it, it.valid(clock.instant())))
                .toList();
        model.addAttribute("me", me);
        model.addAttribute("tokens", mine);
        model.addAttribute("passkeys", passkeys.of(me.accountId()));
        return "identity/account";
    }

    @PostMapping("/password")
    String password(@RequestParam String old, @RequestParam String password, RedirectAttributes flash) {
        Actor me = CurrentAccount.require();
        return tried(flash, "password", () -> {
            accounts.changeOwnPassword(me.username(), old, password);
            flash.addFlashAttribute("done", words.say("account.password.done"));
        });
    }

    /** @param days how long it works; as long as it is not revoked if left out */
    @PostMapping("/tokens")
    String token(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "read") String scope,
            @RequestParam(required = false) @Nullable Integer days,
            RedirectAttributes flash) {
        Actor me = CurrentAccount.require();
        return tried(flash, "label", () -> {
            TokenScope granted = scope.toLowerCase(Locale.ROOT).equals("act") ? TokenScope.ACT : TokenScope.READ;
            var issued = tokens.create(me.username(), label, granted, days == null ? null : Duration.ofDays(days));
            flash.addFlashAttribute("secret", issued.secret());
        });
    }

    @PostMapping("/tokens/{tokenId}/revocation")
    String revoke(@PathVariable String tokenId, RedirectAttributes flash) {
        boolean mine = tokens.of(CurrentAccount.require().accountId()).stream()
                .anyMatch(it -> it.tokenId().equals(tokenId));
        if (mine) {
            tokens.revoke(tokenId);
            flash.addFlashAttribute("done", words.say("account.token.revoked"));
        }
        return BACK;
    }

    @PostMapping("/passkeys/{credentialId}/removal")
    String removePasskey(@PathVariable String credentialId, RedirectAttributes flash) {
        passkeys.remove(CurrentAccount.require().accountId(), credentialId);
        flash.addFlashAttribute("done", words.say("account.passkey.removed"));
        return BACK;
    }

    private String tried(RedirectAttributes flash, String field, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            String sentence = refusal.sentence(words.locale());
            flash.addFlashAttribute("problem", sentence);
            String wrong = refusal.field();
            flash.addFlashAttribute(
                    "faults", new java.util.HashMap<>(java.util.Map.of(wrong == null ? field : wrong, sentence)));
        }
        return BACK;
    }
}
