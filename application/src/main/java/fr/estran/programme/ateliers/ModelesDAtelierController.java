package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE_ECRIT;

import fr.estran.programme.ateliers.ModelesDAtelier.EcritureDeModele.Avertie;
import fr.estran.programme.ateliers.ModelesDAtelier.EcritureDeModele.Faite;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematiques;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The models of workshops: all of them, a new one, what each says and gave. */
@WebController
@Ouvert(Cercle.GESTION)
record ModelesDAtelierController(
        ModelesDAtelier modeles, FusionDesModeles fusions, PageDeModele page, Thematiques thematiques) {

    @GetMapping("/reglages/ateliers")
    Page lister() {
        return page.liste();
    }

    @GetMapping("/reglages/ateliers/nouveau")
    Page preparer() {
        return page.nouveau(Champs.AUCUN, Map.of(), null);
    }

    @PostMapping("/reglages/ateliers/nouveau")
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var formulaire = new Champs(envoi);
        var fautes = fautes(formulaire);
        if (!fautes.isEmpty()) {
            return page.nouveau(formulaire, fautes, null).refusee();
        }
        return switch (modeles.creer(formulaire, accord)) {
            case Faite(var id) -> vers(id, "faite.creee");
            case Avertie(var doutes) ->
                page.nouveau(formulaire, Map.of(), doutes).refusee();
        };
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/reglages/ateliers/{modele}")
    Reponse voir(@PathVariable("modele") ModeleDAtelierId id) {
        return fusions.garde(id)
                .<Reponse>map(garde -> Renvoi.vers("/reglages/ateliers/" + garde))
                .orElseGet(() -> page.fiche(modeles.lire(id)));
    }

    @PostMapping("/reglages/ateliers/{modele}")
    Reponse modifier(
            @PathVariable("modele") ModeleDAtelierId ecrit,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var id = fusions.actuel(ecrit);
        var dite = Conciliation.lire(envoi, modeles.champs(id));
        var fautes = fautes(dite.ecrits());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return page.fiche(modeles.lire(id), dite, fautes, null);
        }
        return switch (modeles.modifier(id, dite, accord)) {
            case Faite _ -> vers(id, "faite.modifiee");
            case Avertie(var doutes) -> page.fiche(modeles.lire(id), dite, Map.of(), doutes);
        };
    }

    private Map<String, String> fautes(Champs formulaire) {
        var fautes = MODELE.fautes(MODELE_ECRIT, formulaire);
        if (thematiques.lire(formulaire.dit("thematique")).isEmpty()) {
            fautes.put("thematique", PageDeModele.MESSAGES.dire("modele.faute.thematique"));
        }
        return fautes;
    }

    private static Renvoi vers(ModeleDAtelierId id, String cle) {
        return Renvoi.vers("/reglages/ateliers/" + id).annoncer(PageDeModele.MESSAGES.dire(cle));
    }
}
