package org.allianceledger.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the account behind a session anew on every request, so that a closed account is out at once and a changed role
 * counts at once, however long ago somebody logged in.
 */
final class AccountOfSession extends OncePerRequestFilter {

    private final Accounts accounts;

    AccountOfSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account = accounts.byId(login.getName()).filter(Account::open);
        if (account.isEmpty()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect("/login?closed");
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticated(account.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    static Authentication authenticated(Account account) {
        var principal = new ActorPrincipal(account.actor());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
