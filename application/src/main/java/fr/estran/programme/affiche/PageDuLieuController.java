package fr.estran.programme.affiche;

import fr.estran.programme.LieuPublic;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What takes place at a venue, and how one comes: for whoever lives beside it. */
@WebController
public record PageDuLieuController(CeQuiSePasseIci ici) {

    public record VueLieu(Messages affiche, List<CeQuiSePasseIci.Mois> mois, LieuPublic lieu) {}

    /** A code that hangs on a wall leads to the venue that stays, where two were found to be one. */
    @PagePublique
    @GetMapping("/programme/lieux/{lieu}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse voir(@PathVariable LieuId lieu) {
        var trouve = ici.au(lieu);
        if (!trouve.lieu().id().equals(lieu)) {
            return Renvoi.vers("/programme/lieux/" + trouve.lieu().id());
        }
        return Page.de(
                "programme/affiche/plaquette-lieu",
                MotsDePlaquette.MESSAGES,
                new VueLieu(Messages.de("programme/programme"), trouve.mois(), trouve.lieu()));
    }
}
