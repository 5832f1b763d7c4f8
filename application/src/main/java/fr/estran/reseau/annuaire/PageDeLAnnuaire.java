package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.besoins.Besoin;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public pages of the directory show. */
@Component
@Transactional(readOnly = true)
public class PageDeLAnnuaire {

    public record VueAnnuaire(
            FiltreDeLAnnuaire filtre,
            List<Besoin> servis,
            List<Trouve> trouves,
            List<RepereDeCarte> points,
            ChoixDeFiche choix,
            LocalDate depuis,
            FondDeCarte fond) {}

    public record VueCarte(
            FiltreDeLAnnuaire filtre,
            List<Besoin> servis,
            List<RepereDeCarte> points,
            ChoixDeFiche choix,
            FondDeCarte fond) {}

    public record VueOrganisme(OrganismePublie un, ChoixDeFiche choix, LocalDate depuis) {}

    private static final Messages MESSAGES = Messages.de("reseau/quiaide");

    private final RechercheDOrganismes recherche;
    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;
    private final FondDeCarte fond;

    PageDeLAnnuaire(RechercheDOrganismes recherche, AnnuairePublie annuaire, ChoixDesFiches choix, FondDeCarte fond) {
        this.recherche = recherche;
        this.annuaire = annuaire;
        this.choix = choix;
        this.fond = fond;
    }

    Page lister(FiltreDeLAnnuaire filtre) {
        var trouves = recherche.trouver(filtre);
        return Page.de(
                "reseau/annuaire/annuaire",
                MESSAGES,
                new VueAnnuaire(
                        filtre,
                        recherche.besoinsServis(),
                        trouves,
                        RepereDeCarte.de(trouves),
                        choix.tous(),
                        annuaire.recentDepuis(),
                        fond));
    }

    Page carte(FiltreDeLAnnuaire filtre) {
        return Page.de(
                "reseau/annuaire/carte",
                MESSAGES,
                new VueCarte(
                        filtre,
                        recherche.besoinsServis(),
                        RepereDeCarte.de(recherche.trouver(filtre)),
                        choix.tous(),
                        fond));
    }

    Page voir(OrganismeId organisme) {
        return Page.de(
                "reseau/annuaire/public-organisme",
                MESSAGES,
                new VueOrganisme(
                        recherche.lire(organisme).orElseThrow(Introuvable::new),
                        choix.tous(),
                        annuaire.recentDepuis()));
    }
}
