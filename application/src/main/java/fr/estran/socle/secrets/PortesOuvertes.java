package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Droit;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.secrets.Filet.Maille;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The net under each public door, as its line of the table of rights says. Whoever is signed in is not counted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PortesOuvertes implements WebMvcConfigurer, HandlerInterceptor {

    private final Filet filet = new Filet();
    private final Droits droits;
    private final Mandataire mandataire;
    private final Clock horloge;
    private final double largesse;

    PortesOuvertes(
            Droits droits,
            Mandataire mandataire,
            @Qualifier("horlogeTechnique") Clock horloge,
            @Value("${estran.freins.largesse:1}") double largesse) {
        this.droits = droits;
        this.mandataire = mandataire;
        this.horloge = horloge;
        this.largesse = largesse;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest demande, HttpServletResponse reponse, Object cible) throws IOException {
        if (demande.getDispatcherType() != DispatcherType.REQUEST
                || demande.getMethod().equals("GET")) {
            return true;
        }
        var droit = droits.pour(HttpMethod.valueOf(demande.getMethod()), demande.getServletPath());
        if (droit.isEmpty()) {
            return true;
        }
        var frein = droit.get().frein();
        if (frein == null || !frein.bornee() || connecte()) {
            return true;
        }
        var attente = filet.passer(mailles(droit.get(), frein, demande), horloge.millis());
        if (attente == 0) {
            return true;
        }
        reponse.setHeader("Retry-After", "" + (attente / 1000 + 1));
        reponse.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    private List<Maille> mailles(Droit droit, Retenue frein, HttpServletRequest demande) {
        var porte = StructureCourante.siConnue() + " " + droit.chemin().getPatternString() + " ";
        var parHeure = (int) Math.max(1, frein.parHeure() * largesse);
        return Stream.concat(
                        droit
                                .jeton(demande.getServletPath())
                                .map(jeton -> new Maille(porte + "lien " + jeton, parHeure))
                                .stream(),
                        mandataire.cache(demande)
                                ? Stream.of(new Maille(porte + "tous", parHeure * Mandataire.VISITEURS))
                                : dOu(porte, parHeure, Origine.de(demande.getRemoteAddr())))
                .toList();
    }

    private static Stream<Maille> dOu(String porte, int parHeure, Origine origine) {
        return Stream.of(
                new Maille(porte + "reseau " + origine.reseau(), parHeure),
                new Maille(porte + "foyer " + origine.foyer(), 2 * parHeure));
    }

    private static boolean connecte() {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Identite;
    }
}
