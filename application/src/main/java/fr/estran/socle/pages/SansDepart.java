package fr.estran.socle.pages;

import fr.estran.socle.commun.Causes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Spring believes that a browser has left when anything at all ends too soon, a connection to the database among others, and
 * answers with an empty page. A browser has left when the server says so; all else is a fault, and goes on as one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class SansDepart implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest demande, HttpServletResponse reponse, @Nullable Object page, Exception erreur) {
        if (DisconnectedClientHelper.isClientDisconnectedException(erreur) && !parti(erreur)) {
            throw new FinPrematuree(erreur);
        }
        return null;
    }

    private static boolean parti(Throwable erreur) {
        return Causes.de(erreur)
                .anyMatch(e -> e instanceof BadRequestException || e instanceof AsyncRequestNotUsableException);
    }

    /** Something that we were reading ended too soon. */
    private static final class FinPrematuree extends RuntimeException {

        private static final long serialVersionUID = 1;

        FinPrematuree(Exception cause) {
            super(cause);
        }
    }
}
