package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.Attribution;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.inscriptions.places.Visite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.VieDesRendezVous.Demandeur;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appointments that were given: those of a week, and each, to be moved or given up. */
@WebController
@Ouvert(Cercle.GUICHET)
public class RendezVousDeLEquipeController {

    public record VueAnnuler(RendezVousVu vu) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final int RAISON_AU_PLUS = 300;
    private static final String FICHE = "/equipe/rendez-vous/{inscription}";

    private final PagesDeLEquipe pages;
    private final VieDesRendezVous vie;
    private final VieDesInscriptions inscriptions;
    private final Attribution attribution;
    private final Journal journal;

    RendezVousDeLEquipeController(
            PagesDeLEquipe pages,
            VieDesRendezVous vie,
            VieDesInscriptions inscriptions,
            Attribution attribution,
            Journal journal) {
        this.pages = pages;
        this.vie = vie;
        this.inscriptions = inscriptions;
        this.attribution = attribution;
        this.journal = journal;
    }

    @GetMapping("/equipe/rendez-vous")
    Page semaine(@RequestParam(defaultValue = "") String du) {
        return pages.semaine(LectureDeSaisie.jour(du).orElse(null));
    }

    @GetMapping("/equipe/rendez-vous/{inscription}")
    Page voir(@PathVariable InscriptionId inscription) {
        return pages.fiche(vie.lire(inscription), null, Map.of());
    }

    @GetMapping("/equipe/rendez-vous/{inscription}/deplacer")
    Page deplacer(
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String tout) {
        var vu = vie.lire(inscription);
        return pages.deplacer(
                vu,
                ou.isEmpty() ? vu.endroit() : Endroit.de(ou),
                LectureDeSaisie.id(avec, ConseillerId::new).orElse(null),
                !tout.isEmpty());
    }

    @PostMapping("/equipe/rendez-vous/{inscription}/deplacer")
    Reponse deplacer(
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String malgreTout,
            @RequestParam(defaultValue = "") String sait,
            @AuthenticationPrincipal Identite qui) {
        var vu = vie.lire(inscription);
        var endroit = ou.isEmpty() ? vu.endroit() : Endroit.de(ou);
        var chez = LectureDeSaisie.id(avec, ConseillerId::new).orElse(null);
        var saitDeja = !sait.isEmpty();
        try {
            var pour = new Demandeur(auteur(qui), !malgreTout.isEmpty(), saitDeja);
            return switch (vie.deplacer(inscription, endroit, moment, chez, pour)) {
                case Pris _ ->
                    Renvoi.vers(FICHE).annoncer(MESSAGES.dire(saitDeja ? "equipe.deplace.sait" : "equipe.deplace"));
                case Occupe _ -> {
                    var refus = MESSAGES.dire(moment.isEmpty() ? "faute.heure" : "guichet.occupe");
                    yield pages.refuser(vu, endroit, chez, refus, false, "", saitDeja)
                            .refusee();
                }
                case Limite(var raison) -> {
                    var refus = MESSAGES.dire("guichet.limite." + raison.code());
                    var insister = raison != ResultatRendezVous.Raison.CHEVAUCHE;
                    yield pages.refuser(vu, endroit, chez, refus, insister, moment, saitDeja)
                            .refusee();
                }
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            var refus = MESSAGES.dire("prendre.affluence");
            return pages.refuser(vu, endroit, chez, refus, false, "", saitDeja).avec(503);
        }
    }

    /** Where one goes, and how one gets in. */
    @PostMapping("/equipe/rendez-vous/{inscription}/visite")
    @Transactional
    Reponse visiter(@PathVariable InscriptionId inscription, @ModelAttribute("visite") Visite.Dite dite) {
        var fautes = dite.fautes();
        if (!fautes.isEmpty()) {
            return pages.fiche(vie.lire(inscription), null, fautes, dite).refusee();
        }
        vie.noterLaVisite(inscription, dite.lire());
        journal.noter("rendez_vous.visite", inscription.valeur());
        return Renvoi.vers(FICHE).annoncer(MESSAGES.dire("visite.enregistree"));
    }

    /** Whether they are sure. */
    @GetMapping("/equipe/rendez-vous/{inscription}/annuler")
    Page annuler(@PathVariable InscriptionId inscription) {
        return Page.de("inscriptions/rendezvous/annuler", MESSAGES, new VueAnnuler(vie.lire(inscription)));
    }

    /**
     * For the person, who said so.
     *
     * @param etat where it stood when somebody was asked whether they were sure; elsewhere by now, nothing is done
     */
    @PostMapping("/equipe/rendez-vous/{inscription}/annuler")
    @Transactional
    Renvoi annuler(
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String etat,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vu = vie.lire(inscription);
        if (etat.isEmpty()) {
            return Renvoi.vers(FICHE + "/annuler");
        }
        if (vu.statut().vivante() && !vu.statut().code().equals(etat)) {
            return dire("equipe.annule", Verdict.Suite.TROP_TARD, suite);
        }
        var resultat = noter("rendez_vous.annuler", vu, inscriptions.annuler(inscription, auteur(qui)));
        if (resultat != Verdict.Suite.FAIT) {
            return dire("equipe.annule", resultat, suite);
        }
        return Renvoi.vers(FICHE).annoncer(quitte(vu));
    }

    /** Of whom, and to whom the hour is offered now. */
    private String quitte(RendezVousVu vu) {
        var suivante = vie.actifs(vu.debut(), vu.fin()).stream()
                .filter(autre -> autre.conseiller().equals(vu.conseiller()))
                .map(RendezVousVu::qui)
                .findFirst();
        return MESSAGES.dire(vu.propose() ? "equipe.decline" : "equipe.annule", "qui", vu.qui())
                + " "
                + suivante.map(qui -> MESSAGES.dire("equipe.heure_proposee", "qui", qui))
                        .orElseGet(() -> MESSAGES.dire("equipe.heure_libre"));
    }

    /** By the service, which says why. */
    @PostMapping("/equipe/rendez-vous/{inscription}/annuler-service")
    @Transactional
    Reponse annulerParLeService(
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vu = vie.lire(inscription);
        var dite = LectureDeSaisie.texteOuRien(raison);
        var faute = dite.isEmpty() || dite.length() > RAISON_AU_PLUS
                ? Optional.of(MESSAGES.dire("equipe.faute.raison"))
                : TexteSensible.avertir(dite, relue);
        if (faute.isPresent()) {
            return pages.fiche(vu, raison, Map.of("raison", faute.get())).refusee();
        }
        return dire(
                "equipe.annule_service",
                noter(
                        "rendez_vous.annuler_service",
                        vu,
                        inscriptions.annulerParLeService(inscription, dite, auteur(qui))),
                suite);
    }

    /** An earlier one, offered, that the person said yes to on the telephone. */
    @PostMapping("/equipe/rendez-vous/{inscription}/accepter")
    @Transactional
    Renvoi accepter(
            @PathVariable InscriptionId inscription, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        var vu = vie.lire(inscription);
        return dire(
                "equipe.accepte",
                noter("rendez_vous.accepter", vu, attribution.passer(new Entree.Acceptation(inscription, auteur(qui)))),
                suite);
    }

    @PostMapping("/equipe/rendez-vous/{inscription}/plus-tot")
    @Transactional
    Renvoi plusTot(@PathVariable InscriptionId inscription) {
        var vu = vie.lire(inscription);
        if (!vie.deplacable(vu)) {
            throw new Introuvable();
        }
        return Renvoi.vers(FICHE)
                .annoncer(MESSAGES.dire(
                        vie.attendreUnPlusTot(inscription, vu.plusTot() == null)
                                ? "equipe.plus_tot.oui"
                                : "equipe.plus_tot.non"));
    }

    private Verdict.Suite noter(String acte, RendezVousVu vu, Verdict.Suite resultat) {
        if (resultat == Verdict.Suite.FAIT) {
            journal.noter(acte, vu.inscription().valeur());
        }
        return resultat;
    }

    private static Auteur auteur(Identite qui) {
        return Auteur.equipe(Provenance.TELEPHONE, qui.compte().valeur());
    }

    private static Renvoi dire(String geste, Verdict.Suite resultat, RedirectAttributes suite) {
        switch (resultat) {
            case FAIT -> suite.addFlashAttribute("message", MESSAGES.dire(geste));
            case DEJA_FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("equipe.deja_fait"));
            case TROP_TARD, A_PROUVER -> suite.addFlashAttribute("erreur", MESSAGES.dire("equipe.trop_tard"));
        }
        return Renvoi.vers(FICHE);
    }
}
