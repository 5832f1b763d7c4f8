package fr.estran.accueil.site;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.programme.affiche.Prochainement;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.programme.affiche.QuartierGarde;
import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Mentions;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the service is, and how to reach it. */
@Controller
public record AccueilController(
        Vitrines vitrines,
        ProgrammePublic programme,
        Creneaux creneaux,
        AnnuairePublie annuaire,
        Demonstration demonstration) {

    public record VueAccueil(
            Mentions dit, Prochainement prochainement, boolean rendezVous, boolean annuaire, boolean demonstration) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private static final int PROCHAINES = 5;

    @PagePublique(sauf = QuartierGarde.TEMOIN)
    @GetMapping("/")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page accueillir(HttpServletRequest demande) {
        return Page.de(
                "accueil/site/accueil",
                MESSAGES,
                new VueAccueil(
                        vitrines.courante().mentions(),
                        programme.prochainement(PROCHAINES, QuartierGarde.lire(demande)),
                        creneaux.ouverts(),
                        annuaire.ouvert(),
                        demonstration.enCours()));
    }
}
