package fr.estran.accueil.site;

import static java.util.Objects.requireNonNullElse;

import fr.estran.accueil.site.Depart.EtapeDuDepart;
import fr.estran.accueil.site.Depart.EtapeVue;
import fr.estran.messages.MoyensEnService;
import fr.estran.socle.commun.Annonces;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Aides;
import fr.estran.socle.pages.Cadre;
import fr.estran.socle.pages.Cadre.Pas;
import fr.estran.socle.pages.EnMaintenance;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.PagesDErreur;
import fr.estran.socle.vocabulaire.Moyen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
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
    private final EnMaintenance maintenance;

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
            MenuDuService menu,
            EnMaintenance maintenance) {
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
        this.maintenance = maintenance;
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
                maintenance.dire(demande),
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
                MenuDuService.MENU,
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
                "cadre.moment", "jour", Date.from(heure.toInstant()), "heure", Jours.dire(heure.toLocalTime()));
    }

    /** What helps one find the way from a page: where it is explained, and the steps that it is one of. */
    @Component
    record PointsDeRepere(Aides aides, Depart depart, Droits droits, ParolesDeLaVille paroles) {

        private static final Messages MESSAGES = Messages.de("accueil/site");
        private static final List<EtapeDuDepart> ETAPES = List.of(EtapeDuDepart.values());

        @Nullable String aide(@Nullable Identite qui, String chemin) {
            return qui == null ? null : aides.pour(chemin).orElse("/aide");
        }

        /**
         * Which step of the first days this page is of, to whoever can take it, as long as it is to do, or nothing has been programmed
         * yet, and which comes next; asked of the database on those pages alone.
         */
        @Nullable Pas etape(@Nullable Identite qui, String chemin) {
            if (qui == null
                    || ETAPES.stream().noneMatch(etape -> estDe(etape, chemin))
                    || !droits.ouvre(qui.roles(), "/premiere-fois/etapes")) {
                return null;
            }
            var etapes = depart.etapes(qui.roles());
            var rienEncore = etapes.stream().anyMatch(etape -> etape.premieres() && etape.aFaire());
            return etapes.stream()
                    .filter(etape -> estDe(Code.de(EtapeDuDepart.class, etape.code()), chemin) && etape.ouverte())
                    .filter(etape ->
                            etape.apresLesPremieres() ? etape.aFaire() && !rienEncore : etape.aFaire() || rienEncore)
                    .findFirst()
                    .map(ici -> pas(etapes, etapes.indexOf(ici)))
                    .orElse(null);
        }

        /** The page itself, and what one writes from it; of the programme, each of whose actions has a page, the programme alone. */
        private static boolean estDe(EtapeDuDepart etape, String chemin) {
            return chemin.equals(etape.adresse())
                    || etape != EtapeDuDepart.INSCRIPTIONS && chemin.startsWith(etape.adresse() + "/");
        }

        /** The next is looked for from here on, then from the first: steps are taken in any order. */
        private Pas pas(List<EtapeVue> etapes, int rang) {
            var suivante = Stream.concat(
                            etapes.subList(rang + 1, etapes.size()).stream(), etapes.subList(0, rang).stream())
                    .filter(etape -> etape.aFaire() && etape.ouverte())
                    .findFirst()
                    .map(etape -> new Lien(
                            MESSAGES.dire("depart.suivante", "titre", etape.titre(paroles.lire())), etape.adresse()))
                    .orElse(null);
            return new Pas(MESSAGES.dire("depart.ici", "n", rang + 1, "sur", etapes.size()), suivante);
        }
    }
}
