package fr.estran.socle.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Maintenance;
import fr.estran.socle.vocabulaire.MaintenanceChangee;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.socle.vocabulaire.VilleJointe;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Each request is made in the name of the structure whose address was called; errors are shown in its name too. Whether that one is
 * read only is known with it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StructureDeLaDemande extends OncePerRequestFilter {

    private static final String TROUVEE = "estran.structure";

    /** The same for all towns, and for who is in none: what a page looks like. */
    private static final Pattern FICHIERS = Pattern.compile("/(statique|webjars)/.*|/favicon\\.ico");

    /** What can be read before there is a town; machines that watch the service are answered too. */
    private static final Pattern SANS_VILLE = Pattern.compile("/(premiere-fois|aide|actuator|robots\\.txt)(/.*)?");

    private static final String PREMIERE_FOIS = "/premiere-fois";

    private static final int ADRESSES = 1000;

    private final Structures structures;

    /** Every request asks; an address does not change hands. One that is not known is asked for again. */
    private final Cache<String, VilleJointe> connues = Caffeine.newBuilder()
            .maximumSize(ADRESSES)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    /** For when the database does not answer. */
    private final Cache<String, VilleJointe> dernieres =
            Caffeine.newBuilder().maximumSize(ADRESSES).build();

    StructureDeLaDemande(Structures structures) {
        this.structures = structures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (FICHIERS.matcher(demande.getServletPath()).matches()) {
            suite.doFilter(demande, reponse);
            return;
        }
        var ville = ville(demande);
        if (ville.isEmpty()) {
            sansStructure(demande, reponse, suite);
            return;
        }
        demande.setAttribute(TROUVEE, ville.get());
        try {
            StructureCourante.auNomDe(ville.get().structure(), () -> {
                suite.doFilter(demande, reponse);
                return ville;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Before the first town all pages lead to the one that makes it; among several, an address that is nobody's has none. */
    private void sansStructure(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (demande.getDispatcherType() == DispatcherType.ERROR) {
            suite.doFilter(demande, reponse);
        } else if (structures.aucune()) {
            if (demande.getMethod().equals("GET")
                    && !SANS_VILLE.matcher(demande.getServletPath()).matches()) {
                reponse.sendRedirect(PREMIERE_FOIS);
            } else {
                suite.doFilter(demande, reponse);
            }
        } else {
            PageDeSecours.ADRESSE_INCONNUE.envoyer(HttpStatus.NOT_FOUND, reponse);
        }
    }

    /** A page that tells of an error asks nothing again: the database may be what went wrong. */
    private Optional<VilleJointe> ville(HttpServletRequest demande) {
        if (demande.getDispatcherType() == DispatcherType.ERROR) {
            return Optional.ofNullable((VilleJointe) demande.getAttribute(TROUVEE));
        }
        var hote = demande.getServerName();
        var connue = Optional.ofNullable(connues.getIfPresent(hote));
        return connue.isPresent() ? connue : chercher(hote);
    }

    private Optional<VilleJointe> chercher(String hote) {
        try {
            var trouvee = structures.joindre(hote);
            trouvee.ifPresent(ville -> {
                connues.put(hote, ville);
                dernieres.put(hote, ville);
            });
            return trouvee;
        } catch (RuntimeException e) {
            var derniere = dernieres.getIfPresent(hote);
            if (derniere == null || !BaseMuette.enCause(e)) {
                throw e;
            }
            // What is said of it is said in the name of the town, behind the same guards as any other page.
            connues.put(hote, derniere);
            return Optional.of(derniere);
        }
    }

    /** Of the town that was asked: null where what is sent to it is taken, as it is on all days. */
    static @Nullable Maintenance maintenance(HttpServletRequest demande) {
        return demande.getAttribute(TROUVEE) instanceof VilleJointe ville ? ville.maintenance() : null;
    }

    /** At once on this instance; on others within the few seconds for which an address is known. */
    @TransactionalEventListener
    void oublier(MaintenanceChangee change) {
        connues.invalidateAll();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
