package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDAffectation.AFFECTATION;
import static fr.estran.ville.equipe.DescriptionDAffectation.FICHE;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Affectation.AffectationId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A post given to somebody, and what was written of it put right. */
@WebController
@Ouvert(Cercle.GESTION)
public record AffectationsController(Affectations affectations, PageDePoste page) {

    public record VueAffectation(
            PosteId poste,
            String nomDuPoste,
            Affectation connue,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            List<Integer> bilans) {}

    @PostMapping("/equipe/postes/{poste}/affectations")
    Reponse donner(@PathVariable PosteId poste, @RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new Champs(envoi);
        var fautes = AFFECTATION.fautes(FICHE, formulaire);
        var ecriture = fautes.isEmpty()
                ? tenter(() -> affectations.donner(poste, formulaire))
                : new Refusee<AffectationId>(fautes);
        return ecriture.selon(
                _ -> vers(poste, "affectation.donnee"), (refus, _) -> page.donner(poste, formulaire, refus));
    }

    @GetMapping("/equipe/postes/{poste}/affectations/{affectation}")
    Page voir(@PathVariable PosteId poste, @PathVariable("affectation") AffectationId id) {
        var actuelle = affectations.lire(poste, id);
        return montrer(poste, actuelle, Conciliation.ouvrir(affectations.champs(id)), Map.of());
    }

    @PostMapping("/equipe/postes/{poste}/affectations/{affectation}")
    Reponse corriger(
            @PathVariable PosteId poste,
            @PathVariable("affectation") AffectationId id,
            @RequestParam MultiValueMap<String, String> envoi) {
        var actuelle = affectations.lire(poste, id);
        envoi.set("conseiller", actuelle.conseiller().toString());
        var dite = Conciliation.lire(envoi, affectations.champs(id));
        var fautes = AFFECTATION.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, page.parolesDAffectation());
        var ecriture = fautes.isEmpty()
                ? tenter(() -> affectations.corriger(poste, id, dite))
                : new Refusee<AffectationId>(fautes);
        return ecriture.selon(
                _ -> vers(poste, "affectation.corrigee"),
                (refus, _) -> montrer(poste, actuelle, dite, refus).refusee());
    }

    @PostMapping("/equipe/postes/{poste}/affectations/{affectation}/retirer")
    Reponse retirer(@PathVariable PosteId poste, @PathVariable("affectation") AffectationId id) {
        if (!affectations.retirer(poste, id)) {
            return voir(poste, id).refusee();
        }
        return vers(poste, "affectation.retiree");
    }

    /** What another wrote in the meantime is refused by the database, and said. */
    private static Ecriture<AffectationId> tenter(Supplier<Ecriture<AffectationId>> ecrire) {
        try {
            return ecrire.get();
        } catch (DataIntegrityViolationException refus) {
            return new Refusee<>(Map.of("part", Contraintes.phrase(refus).orElseThrow(() -> refus)));
        }
    }

    private Page montrer(PosteId poste, Affectation actuelle, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "ville/equipe/affectation",
                Accords.M,
                new VueAffectation(
                        poste,
                        page.nom(poste),
                        actuelle,
                        AFFECTATION,
                        dite,
                        page.parolesDAffectation(),
                        fautes,
                        affectations.dite(actuelle)));
    }

    private static Renvoi vers(PosteId poste, String cle) {
        return Renvoi.vers("/equipe/postes/" + poste).annoncer(Accords.M.dire(cle));
    }
}
