package fr.estran.accueil.site;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.personnes.vieprivee.DureesPubliques;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.ville.territoire.Quartiers;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law asks of a public site, in words that one understands. */
@Controller
class PagesLegalesController {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final String RENDEZ_VOUS = "/rendez-vous";
    private static final List<Lien> PUBLIQUES = List.of(
            new Lien("plan.accueil", "/"),
            new Lien("plan.programme", "/programme"),
            new Lien("plan.annuaire", "/annuaire"),
            new Lien("plan.trouver", "/trouver"),
            new Lien("plan.rendez_vous", RENDEZ_VOUS),
            new Lien("plan.ma_place", "/ma-place"),
            new Lien("plan.rappelez_moi", "/rappelez-moi"),
            new Lien("plan.numeros", "/numeros-utiles"),
            new Lien("plan.rapports", "/rapports"),
            new Lien("plan.aide", "/aide"),
            new Lien("plan.mentions", "/mentions-legales"),
            new Lien("plan.confidentialite", "/confidentialite"),
            new Lien("plan.telephone", "/confidentialite/telephone"),
            new Lien("plan.messages", "/messages/arret"),
            new Lien("plan.accessibilite", "/accessibilite"),
            new Lien("plan.equipe", "/connexion"));

    private final Vitrines vitrines;
    private final DureesPubliques durees;
    private final Creneaux creneaux;
    private final Droits droits;
    private final Quartiers quartiers;

    PagesLegalesController(
            Vitrines vitrines, DureesPubliques durees, Creneaux creneaux, Droits droits, Quartiers quartiers) {
        this.quartiers = quartiers;
        this.vitrines = vitrines;
        this.durees = durees;
        this.creneaux = creneaux;
        this.droits = droits;
    }

    @PagePublique
    @GetMapping("/accessibilite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String accessibilite(Model modele) {
        return montrer(modele, "accueil/site/accessibilite");
    }

    @PagePublique
    @GetMapping("/mentions-legales")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String mentions(Model modele) {
        return montrer(modele, "accueil/site/mentions-legales");
    }

    @PagePublique
    @GetMapping("/confidentialite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String confidentialite(Model modele) {
        modele.addAttribute("durees", durees.durees());
        modele.addAttribute("sansQuartier", quartiers.choix(List.of()).isEmpty());
        return montrer(modele, "accueil/site/confidentialite");
    }

    /** What whoever answers the telephone reads aloud. */
    @PagePublique
    @GetMapping("/confidentialite/telephone")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String aLireAuTelephone(Model modele) {
        modele.addAttribute("duree", durees.auTelephone());
        return montrer(modele, "accueil/site/confidentialite-telephone");
    }

    @PagePublique
    @GetMapping("/plan-du-site")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String plan(Model modele) {
        var rendezVous = creneaux.ouverts();
        modele.addAttribute(
                "pages",
                PUBLIQUES.stream()
                        .filter(page -> droits.ouvreATous(page.adresse()))
                        .filter(page -> rendezVous || !page.adresse().equals(RENDEZ_VOUS))
                        .map(page -> new Lien(MESSAGES.dire(page.texte()), page.adresse()))
                        .toList());
        return montrer(modele, "accueil/site/plan-du-site");
    }

    private String montrer(Model modele, String page) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vitrine", vitrines.courante());
        return page;
    }
}
