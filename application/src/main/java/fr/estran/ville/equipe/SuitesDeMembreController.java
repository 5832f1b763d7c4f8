package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.PageDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two sheets that are one person's, or one that is nobody's. */
@WebController
@Ouvert(Cercle.GESTION)
record SuitesDeMembreController(FusionDesMembres fusions, MembreJamaisVenu jamais, Membres membres) {

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
        return PageDeFusion.repondre(
                avec,
                autre -> fusions.reunir(conseiller, autre, accord),
                refus -> choisir(conseiller, avec, refus),
                () -> Renvoi.vers("/equipe/conseillers/" + conseiller).annoncer(MESSAGES.dire("reunir.fait")));
    }

    private Page choisir(ConseillerId conseiller, @Nullable ConseillerId avec, @Nullable String faute) {
        var connu = membres.lire(conseiller);
        var ici = "/equipe/conseillers/" + conseiller;
        return new PageDeFusion(
                        MESSAGES.dire("reunir"),
                        Lien.fil(
                                Lien.reglages(),
                                new Lien(MESSAGES.dire("membres.titre"), "/equipe/conseillers"),
                                new Lien(connu.nomComplet(), ici)),
                        ici,
                        MESSAGES.dire("reunir.lequel"),
                        MESSAGES.dire("reunir.seul"),
                        MESSAGES.dire("reunir.chiffres"),
                        true,
                        fusions.autres(connu).stream()
                                .map(SuitesDeMembreController::option)
                                .toList(),
                        avec == null ? null : avec.toString(),
                        faute,
                        avec == null ? null : fusions.apercu(conseiller, avec))
                .montrer();
    }

    private static Option option(Membre un) {
        return new Option(
                un.id().toString(),
                MESSAGES.dire("reunir.option", "nom", un.nomComplet(), "jour", Jours.dire(un.entree())));
    }

    @PostMapping("/equipe/conseillers/{conseiller}/supprimer")
    Renvoi supprimer(@PathVariable ConseillerId conseiller) {
        return jamais.supprimer(conseiller)
                ? Renvoi.vers("/equipe/conseillers").annoncer(MESSAGES.dire("membres.supprime"))
                : Renvoi.vers("/equipe/conseillers/" + conseiller).avertir(MESSAGES.dire("membres.jamais.refus"));
    }
}
