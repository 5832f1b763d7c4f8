package fr.estran.ville.territoire;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.Fermetures.FormulaireFermeture;
import fr.estran.ville.territoire.PageDeLieu.Ecrits;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When a venue is closed, and its rooms. */
@WebController
@Ouvert(Cercle.TENUE_DES_LIEUX)
record FermeturesController(Fermetures fermetures, Salles salles, PageDeLieu page) {

    @PostMapping("/equipe/lieux/{lieu}/fermetures")
    Reponse fermer(
            @PathVariable LieuId lieu,
            @ModelAttribute("fermeture") FormulaireFermeture fermeture,
            @RequestParam(required = false) @Nullable String accord) {
        var fautes = fermeture.fautes(PageDeLieu.MESSAGES);
        if (!fautes.isEmpty()) {
            return page.montrer(lieu, fautes, Ecrits.fermeture(fermeture, null)).refusee();
        }
        return noter(lieu, fermeture, accord)
                .selon(
                        _ -> vers(lieu, "fermetures.notee"),
                        (refus, doutes) -> page.montrer(lieu, refus, Ecrits.fermeture(fermeture, doutes))
                                .refusee());
    }

    @PostMapping("/equipe/lieux/{lieu}/fermetures/{fermeture}/retirer")
    Renvoi rouvrir(@PathVariable LieuId lieu, @PathVariable("fermeture") UUID id) {
        fermetures.retirer(lieu, id);
        return vers(lieu, "fermetures.retiree");
    }

    @PostMapping("/equipe/lieux/{lieu}/salles")
    Reponse ajouter(@PathVariable LieuId lieu, @ModelAttribute("salle") FormulaireSalle salle) {
        var fautes = salle.fautes(PageDeLieu.MESSAGES);
        if (!fautes.isEmpty()) {
            return page.montrer(lieu, fautes, Ecrits.salle(salle)).refusee();
        }
        salles.dire(lieu, salle);
        return vers(lieu, "salles.ajoutee");
    }

    @PostMapping("/equipe/lieux/{lieu}/salles/{salle}/retirer")
    Renvoi retirer(@PathVariable LieuId lieu, @PathVariable("salle") UUID id) {
        salles.retirer(lieu, id);
        return vers(lieu, "salles.retiree");
    }

    /** What another wrote in the meantime is refused by the database, and said. */
    private Ecriture<UUID> noter(LieuId lieu, FormulaireFermeture fermeture, @Nullable String accord) {
        try {
            return fermetures.noter(lieu, fermeture, accord);
        } catch (DataIntegrityViolationException refus) {
            return new Refusee<>(Map.of(
                    "du",
                    fermetures
                            .conflit(lieu, fermeture)
                            .or(() -> Contraintes.phrase(refus))
                            .orElseThrow(() -> refus)));
        }
    }

    private static Renvoi vers(LieuId lieu, String cle) {
        return Renvoi.vers("/equipe/lieux/" + lieu).annoncer(PageDeLieu.MESSAGES.dire(cle));
    }
}
