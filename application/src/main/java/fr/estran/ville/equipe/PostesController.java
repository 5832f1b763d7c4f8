package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDePoste.FICHE;
import static fr.estran.ville.equipe.DescriptionDePoste.POSTE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The posts: who holds each since when, which is vacant. */
@WebController
@Ouvert(Cercle.GESTION)
public record PostesController(Postes postes, Conventions conventions, PosteJamaisEte jamaisEte, PageDePoste page) {

    public record VuePostes(LocalDate jour, List<EtatDePoste> postes, List<List<Convention>> chaines) {}

    @GetMapping("/equipe/postes")
    Page lister() {
        return Page.de(
                "ville/equipe/postes",
                Accords.M,
                new VuePostes(page.aujourdhui(), postes.etats(page.aujourdhui()), conventions.chaines()));
    }

    @GetMapping("/equipe/postes/nouveau")
    Page preparer() {
        return page.montrer(null, Map.of());
    }

    @PostMapping("/equipe/postes/nouveau")
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var dite = Conciliation.ouvrir(new Champs(envoi));
        var fautes = POSTE.fautes(FICHE, dite.ecrits());
        var ecriture = fautes.isEmpty() ? postes.creer(dite.ecrits(), accord) : new Refusee<PosteId>(fautes);
        return suivre(null, ecriture, dite);
    }

    @GetMapping("/equipe/postes/{poste}")
    Page voir(@PathVariable PosteId poste) {
        return page.montrer(poste, Map.of());
    }

    @PostMapping("/equipe/postes/{poste}")
    Reponse modifier(
            @PathVariable PosteId poste,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var dite = Conciliation.lire(envoi, postes.champs(poste));
        var fautes = POSTE.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, page.paroles());
        var ecriture = fautes.isEmpty() ? postes.modifier(poste, dite, accord) : new Refusee<PosteId>(fautes);
        return suivre(poste, ecriture, dite);
    }

    @PostMapping("/equipe/postes/{poste}/supprimer")
    Reponse supprimer(@PathVariable PosteId poste) {
        return jamaisEte.supprimer(poste)
                ? Renvoi.vers("/equipe/postes").annoncer(Accords.M.dire("poste.supprime"))
                : page.retenir(poste);
    }

    private Reponse suivre(@Nullable PosteId poste, Ecriture<PosteId> ecriture, Conciliation dite) {
        return ecriture.selon(
                _ -> Renvoi.vers("/equipe/postes")
                        .annoncer(Accords.M.dire(poste == null ? "poste.cree" : "poste.enregistre")),
                (fautes, doutes) -> page.montrer(poste, dite, fautes, doutes).refusee());
    }
}
