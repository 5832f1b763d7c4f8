package fr.estran.site;

import fr.estran.affiche.ProgrammePublic;
import fr.estran.affiche.QuartierGarde;
import fr.estran.annuaire.AnnuairePublie;
import fr.estran.commun.Demonstration;
import fr.estran.commun.Messages;
import fr.estran.commun.PagePublique;
import fr.estran.droits.Cercle;
import fr.estran.droits.Ouvert;
import fr.estran.rendezvous.Creneaux;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the service is, and how to reach it. */
@Controller
class AccueilController {

    private static final Messages MESSAGES = Messages.de("site");

    private static final int PROCHAINES = 5;

    private final Demonstration demonstration;
    private final Vitrines vitrines;
    private final ProgrammePublic programme;
    private final Creneaux creneaux;
    private final AnnuairePublie annuaire;

    AccueilController(
            Vitrines vitrines,
            ProgrammePublic programme,
            Creneaux creneaux,
            AnnuairePublie annuaire,
            Demonstration demonstration) {
        this.annuaire = annuaire;
        this.creneaux = creneaux;
        this.vitrines = vitrines;
        this.programme = programme;
        this.demonstration = demonstration;
    }

    @PagePublique(sauf = QuartierGarde.TEMOIN)
    @GetMapping("/")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String accueillir(HttpServletRequest demande, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("dit", vitrines.courante().mentions());
        modele.addAttribute("prochainement", programme.prochainement(PROCHAINES, QuartierGarde.lire(demande)));
        modele.addAttribute("rendezVous", creneaux.ouverts());
        modele.addAttribute("annuaire", annuaire.ouvert());
        modele.addAttribute("demonstration", demonstration.enCours());
        return "site/accueil";
    }
}
