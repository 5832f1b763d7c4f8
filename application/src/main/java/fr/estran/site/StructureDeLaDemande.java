package fr.estran.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.territoire.Structures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each request is made in the name of the structure whose address was called; errors are shown in its name too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StructureDeLaDemande extends OncePerRequestFilter {

    private static final String TROUVEE = "estran.structure";

    private final Structures structures;

    /** Every request asks; an address does not change hands. One that is not known is asked for again. */
    private final Cache<String, StructureId> connues = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    StructureDeLaDemande(Structures structures) {
        this.structures = structures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var structure = structure(demande);
        if (structure.isEmpty()) {
            suite.doFilter(demande, reponse);
            return;
        }
        demande.setAttribute(TROUVEE, structure.get());
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

    /** A page that tells of an error asks nothing again: the database may be what went wrong. */
    private Optional<StructureId> structure(HttpServletRequest demande) {
        if (demande.getDispatcherType() == DispatcherType.ERROR) {
            return Optional.ofNullable((StructureId) demande.getAttribute(TROUVEE));
        }
        var hote = demande.getServerName();
        var connue = Optional.ofNullable(connues.getIfPresent(hote));
        return connue.isPresent()
                ? connue
                : structures.pourHote(hote).map(trouvee -> {
                    connues.put(hote, trouvee);
                    return trouvee;
                });
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
