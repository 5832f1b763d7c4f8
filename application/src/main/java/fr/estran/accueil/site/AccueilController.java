package fr.estran.accueil.site;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.programme.affiche.QuartierGarde;
import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the service is, and how to reach it. */
@Controller
class AccueilController {

    private static final Messages MESSAGES = Messages.de("accueil/site");

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
        return "accueil/site/accueil";
    }
}
