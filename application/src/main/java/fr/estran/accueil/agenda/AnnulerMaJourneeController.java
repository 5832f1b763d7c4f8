package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.joining;

import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Annulee;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Deja;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Perimee;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Refusee;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Annuler ma journée", from a phone, in bed, at seven in the morning: what there is, what would be done, and done. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record AnnulerMaJourneeController(
        PreparationDeJournee preparation, AnnulationDeJournee annulation, FormesDeLaVille formes) {

    /** @param projet null where the days are not known yet */
    public record VueJournee(
            FormulaireJournee formulaire,
            Map<String, String> fautes,
            List<Conseiller> conseillers,
            List<JourneeAnnulee> recentes,
            LocalDate aujourdhui,
            @Nullable ProjetDeJournee projet,
            boolean perimee) {}

    public record VueApercu(FormulaireJournee formulaire, Map<String, String> fautes, ProjetDeJournee projet) {}

    static final Messages MESSAGES = Messages.de("accueil/journees");

    private static final String ICI = "/equipe/annuler-ma-journee";
    private static final String CHOIX = AnnulerMaJourneeController.class.getName();

    @GetMapping(ICI)
    Page preparer(
            @AuthenticationPrincipal Identite qui, @RequestParam Map<String, String> saisies, HttpSession session) {
        var formulaire = saisies.containsKey("reprendre") && session.getAttribute(CHOIX) instanceof Choix garde
                ? new FormulaireJournee(garde.saisies())
                : new FormulaireJournee(saisies);
        var fautes = formulaire.fautesDesJours(MESSAGES, preparation.aujourdhui());
        var page = montrer(qui, formulaire, fautes, false);
        return fautes.isEmpty() ? page : page.refusee();
    }

    /** What was chosen is asked to be confirmed: a page to come back to, whose choices and reason are in no address. */
    @GetMapping(ICI + "/verification")
    Reponse verifier(@AuthenticationPrincipal Identite qui, HttpSession session) {
        if (!(session.getAttribute(CHOIX) instanceof Choix(var saisies))) {
            return Renvoi.vers(ICI);
        }
        var formulaire = new FormulaireJournee(saisies);
        var conseiller = conseiller(qui, formulaire);
        return conseiller == null ? Renvoi.vers(ICI) : verifier(conseiller, formulaire, Map.of());
    }

    @PostMapping(ICI)
    Reponse annuler(
            @AuthenticationPrincipal Identite qui, @RequestParam Map<String, String> saisies, HttpSession session) {
        var formulaire = new FormulaireJournee(saisies);
        var fautes = formulaire.fautesDesJours(MESSAGES, preparation.aujourdhui());
        if (fautes.isEmpty()) {
            fautes.putAll(formulaire.fautes(MESSAGES));
        }
        var conseiller = conseiller(qui, formulaire);
        if (!fautes.isEmpty() || conseiller == null) {
            var page = fautes.containsKey("bandeau") && conseiller != null
                    ? verifier(conseiller, formulaire, fautes)
                    : montrer(qui, formulaire, fautes, false);
            return page.refusee();
        }
        if (!formulaire.etape("confirmer")) {
            session.setAttribute(CHOIX, new Choix(new HashMap<>(saisies)));
            return Renvoi.vers(ICI + "/verification");
        }
        session.removeAttribute(CHOIX);
        return switch (annuler(conseiller, formulaire, qui)) {
            case Annulee(var journee) -> vers(journee).annoncer(MESSAGES.dire("fait.annulee"));
            case Deja(var journee) -> vers(journee).avertir(MESSAGES.dire("fait.deja"));
            case Perimee _ -> montrer(qui, formulaire, Map.of(), true).refusee();
            case Refusee(var phrase) ->
                montrer(qui, formulaire, Map.of("seances", phrase), false).refusee();
        };
    }

    private ResultatJournee annuler(ConseillerId conseiller, FormulaireJournee formulaire, Identite qui) {
        try {
            return annulation.annuler(conseiller, formulaire, qui.compte());
        } catch (DataIntegrityViolationException refus) {
            return new Refusee(Contraintes.phrase(refus).orElseThrow(() -> refus));
        } catch (PessimisticLockingFailureException attente) {
            return new Refusee(MESSAGES.dire("faute.occupe"));
        }
    }

    /** The screen on which one chooses: with nothing to decide on where the days are not known yet. */
    private Page montrer(Identite qui, FormulaireJournee formulaire, Map<String, String> fautes, boolean perimee) {
        var conseiller = conseiller(qui, formulaire);
        var projet = conseiller == null || fautes.containsKey("du") || fautes.containsKey("au")
                ? null
                : preparation.preparer(conseiller, formulaire);
        return Page.de(
                "accueil/agenda/journee",
                MESSAGES,
                new VueJournee(
                        formulaire,
                        fautes,
                        preparation.conseillers(),
                        preparation.recentes(),
                        preparation.aujourdhui(),
                        projet,
                        perimee));
    }

    /** What would be done, to be confirmed. */
    private Page verifier(ConseillerId conseiller, FormulaireJournee formulaire, Map<String, String> fautes) {
        var projet = preparation.preparer(conseiller, formulaire);
        var dites = new HashMap<>(formulaire.saisies());
        dites.putIfAbsent("bandeau", AnnonceDeJournee.proposer(projet, formes.lire()));
        return Page.de("accueil/agenda/apercu", MESSAGES, new VueApercu(new FormulaireJournee(dites), fautes, projet));
    }

    /** Oneself, unless another was chosen; nobody where the account is of nobody. */
    private @Nullable ConseillerId conseiller(Identite qui, FormulaireJournee formulaire) {
        var connus = preparation.conseillers();
        return formulaire
                .conseiller()
                .filter(dit -> connus.stream().anyMatch(la -> la.id().equals(dit)))
                .or(() -> connus.stream()
                        .map(la -> la.id())
                        .filter(la -> la.equals(qui.conseiller()))
                        .findFirst())
                .orElse(null);
    }

    private static Renvoi vers(UUID journee) {
        return Renvoi.vers(ICI + "/" + journee);
    }

    /** Kept while one looks at it, in the session of whoever chose. */
    private record Choix(HashMap<String, String> saisies) implements Serializable {}

    /** What the site would say of days that are cancelled: when and where, and never why. */
    static final class AnnonceDeJournee {

        private static final Messages MESSAGES = Messages.de("accueil/journees");
        private static final int SIGNES = 300;

        private AnnonceDeJournee() {}

        /** Empty where the public expected nothing. */
        static String proposer(ProjetDeJournee projet, FormesDAide formes) {
            var publiques = projet.seancesAnnulees().stream()
                    .filter(SeanceEmpechee::publiee)
                    .toList();
            if (publiques.isEmpty()) {
                return "";
            }
            var unJour = projet.du().equals(projet.au());
            var longue = MESSAGES.dire(
                    "bandeau.propose",
                    Map.of(
                            "n", publiques.size(),
                            "quand", majuscule(projet.quand()),
                            "seances", enumerer(publiques, unJour, formes)));
            return longue.length() <= SIGNES
                    ? longue
                    : MESSAGES.dire("bandeau.court", "quand", majuscule(projet.quand()));
        }

        private static String enumerer(List<SeanceEmpechee> seances, boolean unJour, FormesDAide formes) {
            return seances.stream()
                    .map(seance -> MESSAGES.dire(
                            "bandeau.seance",
                            Map.of(
                                    "quoi", seance.enPublic(formes),
                                    "lieu", seance.lieuNom() == null ? "" : ", " + seance.lieuNom(),
                                    "quand", unJour ? seance.heures() : seance.quand())))
                    .collect(joining(" ; "));
        }

        private static String majuscule(String phrase) {
            return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
        }
    }
}
