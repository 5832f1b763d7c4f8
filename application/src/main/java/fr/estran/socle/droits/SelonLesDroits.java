package fr.estran.socle.droits;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Looks each request up in the table of rights. */
public final class SelonLesDroits implements AuthorizationManager<RequestAuthorizationContext> {

    private final Droits droits;

    public SelonLesDroits(Droits droits) {
        this.droits = droits;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> qui, RequestAuthorizationContext contexte) {
        var demande = contexte.getRequest();
        return new AuthorizationDecision(droits.pour(HttpMethod.valueOf(demande.getMethod()), demande.getServletPath())
                .filter(droit -> droit.ouvertATous() || ouvre(droit, qui.get()))
                .isPresent());
    }

    private static boolean ouvre(Droit droit, @Nullable Authentication qui) {
        return qui != null
                && qui.getPrincipal() instanceof Identite identite
                && identite.roles().unParmi(droit.roles());
    }
}
