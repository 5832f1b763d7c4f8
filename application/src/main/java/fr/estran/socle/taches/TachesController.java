package fr.estran.socle.taches;

import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Moments;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.taches.Execution.Issue;
import fr.estran.socle.travaux.Travail;
import fr.estran.socle.travaux.Travaux;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done by itself, for whoever looks after the service: what became of each job, and a button that begins it now. */
@Controller
@Ouvert(Cercle.ADMINISTRATION)
public record TachesController(
        RegistreDesTaches registre, Execution execution, Travaux travaux, Demonstration demonstration, Clock horloge) {

    /** @param lancees what somebody of the town began, and is not done yet */
    public record VueTaches(List<LigneDeTache> taches, List<Travail> lancees) {}

    /**
     * A job, as the page says it.
     *
     * @param etat of its words in the bundle
     * @param echec when it failed last, and why; null where it never did
     */
    public record LigneDeTache(
            String code,
            String nom,
            String quoi,
            String etat,
            String reussite,
            @Nullable String echec,
            String suite) {}

    private static final Messages M = Messages.de("socle/taches");
    private static final String ICI = "/reglages/taches";

    @GetMapping(ICI)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return Page.de(
                "socle/taches/taches",
                M,
                new VueTaches(
                        registre.toutes().stream().map(this::ligne).toList(), travaux.enCours(qui.structure(), ICI)));
    }

    /** For the town of whoever asks; what is of the whole service, for it. */
    @PostMapping(ICI + "/{code}")
    Renvoi lancer(@AuthenticationPrincipal Identite qui, @PathVariable String code) {
        var tache = registre.trouver(code).orElseThrow(Introuvable::new);
        registre.noterQuiLance();
        tache.repos().finir();
        return (Renvoi) travaux.faire(
                qui,
                tache.nom(),
                new Lien(M.dire("titre"), ICI),
                () -> dire(tache, execution.pour(tache, List.of(qui.structure()))));
    }

    private static Renvoi dire(Tache tache, Issue issue) {
        var suite = Renvoi.vers(ICI);
        return switch (issue) {
            case Issue.Faite() -> suite.annoncer(M.dire("lancee.faite", "nom", tache.nom()));
            case Issue.Echouee(var raison) ->
                suite.avertir(M.dire("lancee.echouee", "nom", tache.nom(), "raison", raison));
            case Issue.DejaEnCours() -> suite.annoncer(M.dire("lancee.deja", "nom", tache.nom()));
        };
    }

    private LigneDeTache ligne(TacheSuivie tache) {
        var raison = tache.raison();
        return new LigneDeTache(
                tache.code(),
                tache.nom(),
                tache.quoi(),
                etat(tache),
                dire(tache.reussite()),
                raison == null ? null : M.dire("echec", "quand", dire(tache.echec()), "raison", raison),
                M.dire(tache.veille() == null ? "suite.heure" : "suite.veille", "quand", dire(tache.suivante())));
    }

    private static String etat(TacheSuivie tache) {
        if (tache.enCours()) {
            return "en_cours";
        }
        return tache.enEchec() ? "en_echec" : tache.reussite() == null ? "pas_encore" : "reussie";
    }

    private String dire(@Nullable Instant technique) {
        return Moments.dire(technique == null ? null : demonstration.aLHeureDuService(technique), horloge.getZone());
    }
}
