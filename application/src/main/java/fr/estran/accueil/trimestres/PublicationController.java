package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.DejaFaite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Devancee;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Faite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Refusee;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a quarter is published: what will be shown, what warns, what is left as a draft, and when registration opens. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public class PublicationController {

    public record VuePublier(
            TrimestreVu vu,
            ContenuDeTrimestre contenu,
            List<Brouillon> brouillons,
            String version,
            List<ActionId> choisies,
            String ouverture,
            Map<String, String> fautes) {}

    public record VueRetirer(
            TrimestreVu vu, int combien, Map<String, String> empeche, List<Carte> sujets, Map<String, String> fautes) {}

    private final Trimestres trimestres;
    private final PublicationsDeTrimestre publications;
    private final Contenus contenus;
    private final SujetsDuTrimestre sujets;

    PublicationController(
            Trimestres trimestres, PublicationsDeTrimestre publications, Contenus contenus, SujetsDuTrimestre sujets) {
        this.trimestres = trimestres;
        this.publications = publications;
        this.contenus = contenus;
        this.sujets = sujets;
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}/publier")
    @Transactional(readOnly = true)
    Page preparer(@PathVariable("trimestre") String dit) {
        var vu = trimestres.lire(TrimestreDuProgramme.demande(dit));
        var brouillons = publications.brouillons(vu.trimestre());
        var choisies = brouillons.stream()
                .filter(brouillon -> brouillon.publiable() && !brouillon.laissee())
                .map(Brouillon::id)
                .toList();
        var ouvre = vu.decisions().ouvreLe();
        return montrer(vu, brouillons, choisies, ouvre == null ? "" : ouvre.toString(), Map.of());
    }

    /** @param vus what the drafts were on the page from which this comes */
    @PostMapping("/equipe/programme/trimestres/{trimestre}/publier")
    Reponse publier(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(required = false) @Nullable List<String> actions,
            @RequestParam(defaultValue = "") String ouverture,
            @RequestParam(defaultValue = "") String vus) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var choisies = LectureDeSaisie.ids(actions, ActionId::new);
        var jour = LectureDeSaisie.jour(ouverture);
        if (jour.isEmpty()) {
            return revoir(trimestre, choisies, ouverture, Map.of("ouverture", M.dire("publier.faute.jour")))
                    .refusee();
        }
        return switch (publications.publier(trimestre, choisies, jour.get(), vus, qui.nom())) {
            case Faite(var combien) ->
                TrimestresController.vers(trimestre).annoncer(M.dire("publier.fait", "n", combien));
            case DejaFaite _ -> TrimestresController.vers(trimestre).annoncer(M.dire("publier.deja"));
            case Refusee(var fautes) ->
                revoir(trimestre, choisies, ouverture, fautes).refusee();
            case Devancee _ -> revoir(trimestre, choisies, ouverture, Map.of()).depassee();
        };
    }

    /** How much would be drafts again, and what other modules have to say of the quarter before one does so. */
    @GetMapping("/equipe/programme/trimestres/{trimestre}/retirer")
    @Transactional(readOnly = true)
    Page confirmer(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit) {
        return montrerLeRetrait(qui, TrimestreDuProgramme.demande(dit), Map.of());
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/retirer")
    Reponse retirer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String confirme) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        if (!confirme.equals("oui")) {
            return montrerLeRetrait(qui, trimestre, Map.of("confirme", M.dire("retirer.faute.confirme")))
                    .refusee();
        }
        var renvoi = TrimestresController.vers(trimestre);
        return switch (publications.retirer(trimestre)) {
            case Faite(var combien) -> renvoi.annoncer(M.dire("retirer.fait", "n", combien));
            case Refusee(var fautes) -> renvoi.avertir(String.join(" ", fautes.values()));
            case Devancee _, DejaFaite _ -> renvoi.avertir(M.dire("retirer.pas_publie"));
        };
    }

    private Page montrerLeRetrait(Identite qui, TrimestreDuProgramme trimestre, Map<String, String> fautes) {
        return Page.de(
                "accueil/trimestres/retirer",
                M,
                new VueRetirer(
                        trimestres.lire(trimestre),
                        publications.publiees(trimestre),
                        publications.empeche(trimestre),
                        sujets.de(trimestre, qui.roles()),
                        fautes));
    }

    private Page revoir(
            TrimestreDuProgramme trimestre, List<ActionId> choisies, String ouverture, Map<String, String> fautes) {
        return montrer(trimestres.lire(trimestre), publications.brouillons(trimestre), choisies, ouverture, fautes);
    }

    private Page montrer(
            TrimestreVu vu,
            List<Brouillon> brouillons,
            List<ActionId> choisies,
            String ouverture,
            Map<String, String> fautes) {
        return Page.de(
                "accueil/trimestres/publier",
                M,
                new VuePublier(
                        vu,
                        contenus.de(vu),
                        brouillons,
                        PublicationsDeTrimestre.version(brouillons),
                        choisies,
                        ouverture,
                        fautes));
    }
}
