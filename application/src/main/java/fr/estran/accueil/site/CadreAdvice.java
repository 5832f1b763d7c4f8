package fr.estran.accueil.site;

import static java.util.Objects.requireNonNullElse;

import fr.estran.messages.MoyensEnService;
import fr.estran.socle.commun.Annonces;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Cadre;
import fr.estran.socle.pages.PagesDErreur;
import fr.estran.socle.vocabulaire.Moyen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnWebApplication
class CadreAdvice {

    private static final Messages MESSAGES = Messages.de("socle/gabarit");
    private static final ZoneId FUSEAU = ZoneId.of("Europe/Paris");

    private final Vitrines vitrines;
    private final Clock horloge;
    private final boolean demonstration;
    private final ResourceUrlProvider adresses;
    private final List<Annonces> annonces;
    private final Droits droits;
    private final PointsDeRepere reperes;
    private final ParolesDeLaVille paroles;
    private final MoyensEnService moyens;
    private final MenuDuService menu;

    CadreAdvice(
            Vitrines vitrines,
            Clock horloge,
            @Value("${estran.horloge:#{null}}") @Nullable Instant depart,
            ResourceUrlProvider adresses,
            List<Annonces> annonces,
            Droits droits,
            PointsDeRepere reperes,
            ParolesDeLaVille paroles,
            MoyensEnService moyens,
            MenuDuService menu) {
        this.vitrines = vitrines;
        this.horloge = horloge;
        this.demonstration = depart != null;
        this.adresses = adresses;
        this.annonces = annonces;
        this.droits = droits;
        this.reperes = reperes;
        this.paroles = paroles;
        this.moyens = moyens;
        this.menu = menu;
    }

    /** A page that tells of a breakdown asks nothing of the database: neither who is there, nor the town's colours. */
    @ModelAttribute("cadre")
    Cadre cadre(HttpServletRequest demande) {
        var panne = PagesDErreur.dUnePanne(demande);
        var flash = panne ? null : RequestContextUtils.getInputFlashMap(demande);
        var qui = panne ? null : qui();
        return new Cadre(
                demande.getServletPath(),
                qui,
                adresse -> qui != null && droits.ouvre(qui.roles(), adresse),
                adresse -> StructureCourante.siConnue().isPresent() && droits.ouvreATous(adresse),
                demonstration ? moment() : null,
                flash == null ? null : (String) flash.get("message"),
                flash == null ? null : (String) flash.get("erreur"),
                () -> (CsrfToken) demande.getAttribute(CsrfToken.class.getName()),
                chemin -> requireNonNullElse(adresses.getForLookupPath(chemin), chemin),
                PagesDErreur.methode(demande).equals("POST") ? PagesDErreur.adresse(demande) : null,
                CadreAdvice::statut,
                () -> demande.getAttribute(Cadre.DEVANCEE) != null,
                ARelire::phrases,
                reperes.aide(qui, demande.getServletPath()),
                SingletonSupplier.ofNullable(() -> reperes.etape(qui, demande.getServletPath())),
                () -> annonces.stream()
                        .flatMap(module -> module.enCours().stream())
                        .toList(),
                horloge::getZone,
                SingletonSupplier.of(() -> panne ? ParolesDeLaVille.DEFAUT : paroles.lire()),
                code -> Code.lire(Moyen.class, code)
                        .filter(moyen -> moyen == Moyen.AUCUN || moyens.contient(moyen))
                        .isPresent(),
                adresse -> !panne && menu.enAttente().contains(adresse),
                (panne ? vitrines.enMemoire() : vitrines.courante()).ville());
    }

    private static @Nullable Identite qui() {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Identite identite ? identite : null;
    }

    /** Asked of the thread: a method that is given the answer is taken to have written it. */
    private static int statut() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes ici
                        && ici.getResponse() != null
                ? ici.getResponse().getStatus()
                : HttpServletResponse.SC_OK;
    }

    private String moment() {
        var heure = horloge.instant().atZone(FUSEAU);
        return MESSAGES.dire(
                "cadre.moment", Map.of("jour", Date.from(heure.toInstant()), "heure", Jours.dire(heure.toLocalTime())));
    }
}
