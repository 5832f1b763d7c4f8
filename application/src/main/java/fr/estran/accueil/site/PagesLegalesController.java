package fr.estran.accueil.site;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.personnes.vieprivee.DureesPubliques;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.territoire.Quartiers;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law asks of a public site, in words that one understands. */
@Controller
public record PagesLegalesController(
        Vitrines vitrines, DureesPubliques durees, Creneaux creneaux, Droits droits, Quartiers quartiers) {

    public record VueVitrine(Vitrine vitrine) {}

    public record VueConfidentialite(Vitrine vitrine, List<String> durees, boolean sansQuartier) {}

    public record VueAuTelephone(Vitrine vitrine, String duree) {}

    public record VuePlan(List<Lien> pages) {}

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
            new Lien("plan.donnees", "/donnees"),
            new Lien("plan.aide", "/aide"),
            new Lien("plan.mentions", "/mentions-legales"),
            new Lien("plan.confidentialite", "/confidentialite"),
            new Lien("plan.telephone", "/confidentialite/telephone"),
            new Lien("plan.messages", "/messages/arret"),
            new Lien("plan.accessibilite", "/accessibilite"),
            new Lien("plan.equipe", "/connexion"));

    @PagePublique
    @GetMapping("/accessibilite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page accessibilite() {
        return Page.de("accueil/site/accessibilite", MESSAGES, new VueVitrine(vitrines.courante()));
    }

    @PagePublique
    @GetMapping("/mentions-legales")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page mentions() {
        return Page.de("accueil/site/mentions-legales", MESSAGES, new VueVitrine(vitrines.courante()));
    }

    @PagePublique
    @GetMapping("/confidentialite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page confidentialite() {
        return Page.de(
                "accueil/site/confidentialite",
                MESSAGES,
                new VueConfidentialite(
                        vitrines.courante(),
                        durees.durees(),
                        quartiers.choix(List.of()).isEmpty()));
    }

    /** What whoever answers the telephone reads aloud. */
    @PagePublique
    @GetMapping("/confidentialite/telephone")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page aLireAuTelephone() {
        return Page.de(
                "accueil/site/confidentialite-telephone",
                MESSAGES,
                new VueAuTelephone(vitrines.courante(), durees.auTelephone()));
    }

    @PagePublique
    @GetMapping("/plan-du-site")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page plan() {
        var rendezVous = creneaux.ouverts();
        return Page.de(
                "accueil/site/plan-du-site",
                MESSAGES,
                new VuePlan(PUBLIQUES.stream()
                        .filter(page -> droits.ouvreATous(page.adresse()))
                        .filter(page -> rendezVous || !page.adresse().equals(RENDEZ_VOUS))
                        .map(page -> new Lien(MESSAGES.dire(page.texte()), page.adresse()))
                        .toList()));
    }
}
