package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ApercuDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.ReponseDeFusion;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two sheets that are one person's, or one that is nobody's. */
@WebController
@Ouvert(Cercle.GESTION)
public record SuitesDeMembreController(FusionDesMembres fusions, MembreJamaisVenu jamais, Membres membres) {

    public record VueFusion(
            Membre connu,
            List<Membre> autres,
            @Nullable ConseillerId avec,
            @Nullable String faute,
            @Nullable ApercuDeFusion apercu) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/conseillers/{conseiller}/reunir")
    Page choisir(@PathVariable ConseillerId conseiller, @RequestParam(required = false) @Nullable ConseillerId avec) {
        return choisir(conseiller, avec, null);
    }

    @PostMapping("/equipe/conseillers/{conseiller}/reunir")
    Reponse reunir(
            @PathVariable ConseillerId conseiller,
            @RequestParam(required = false) @Nullable ConseillerId avec,
            @RequestParam(defaultValue = "") String accord) {
        if (avec == null) {
            throw new Introuvable();
        }
        return ReponseDeFusion.refus(() -> fusions.reunir(conseiller, avec, accord))
                .<Reponse>map(refus -> choisir(conseiller, avec, refus).avec(409))
                .orElseGet(
                        () -> Renvoi.vers("/equipe/conseillers/" + conseiller).annoncer(MESSAGES.dire("reunir.fait")));
    }

    private Page choisir(ConseillerId conseiller, @Nullable ConseillerId avec, @Nullable String faute) {
        var connu = membres.lire(conseiller);
        return Page.de(
                "ville/equipe/fusion",
                MESSAGES,
                new VueFusion(
                        connu,
                        fusions.autres(connu),
                        avec,
                        faute,
                        avec == null ? null : fusions.apercu(conseiller, avec)));
    }

    @PostMapping("/equipe/conseillers/{conseiller}/supprimer")
    Renvoi supprimer(@PathVariable ConseillerId conseiller) {
        return jamais.supprimer(conseiller)
                ? Renvoi.vers("/equipe/conseillers").annoncer(MESSAGES.dire("membres.supprime"))
                : Renvoi.vers("/equipe/conseillers/" + conseiller).avertir(MESSAGES.dire("membres.jamais.refus"));
    }
}
