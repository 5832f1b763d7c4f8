package fr.estran.site;

import fr.estran.commun.StructureCourante;
import fr.estran.territoire.Structures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each request is made in the name of the structure whose address was called; errors are shown in its name too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StructureDeLaDemande extends OncePerRequestFilter {

    private final Structures structures;

    StructureDeLaDemande(Structures structures) {
        this.structures = structures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var structure = structures.pourHote(demande.getServerName());
        if (structure.isEmpty()) {
            suite.doFilter(demande, reponse);
            return;
        }
        try {
            StructureCourante.auNomDe(structure.get(), () -> {
                suite.doFilter(demande, reponse);
                return structure;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
