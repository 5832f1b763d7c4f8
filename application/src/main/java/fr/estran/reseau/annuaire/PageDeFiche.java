package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Reponse.Page;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team sees of the directory: all bodies, a sheet, its form. */
@Component
@Transactional(readOnly = true)
public class PageDeFiche {

    public record VueFiche(
            OrganismeDecrit connu, @Nullable OrganismePublie publie, ChoixDeFiche choix, LocalDate depuis) {}

    public record VueFicheSaisie(
            OrganismeDecrit connu,
            ChoixDeFiche choix,
            Conciliation conciliation,
            SaisieDeFiche saisie,
            Paroles paroles,
            Map<String, String> fautes,
            boolean duService) {}

    static final Messages MESSAGES = Messages.de("reseau/annuaire");

    private final Organismes organismes;
    private final LectureDesFichesRepository fiches;
    private final ChoixDesFiches choix;
    private final AnnuairePublie annuaire;

    PageDeFiche(
            Organismes organismes, LectureDesFichesRepository fiches, ChoixDesFiches choix, AnnuairePublie annuaire) {
        this.annuaire = annuaire;
        this.organismes = organismes;
        this.fiches = fiches;
        this.choix = choix;
    }

    Page montrer(OrganismeId organisme) {
        var connu = organismes.lire(organisme).orElseThrow(Introuvable::new);
        return Page.de(
                "reseau/annuaire/fiche",
                MESSAGES,
                new VueFiche(
                        connu,
                        fiches.lire(organisme)
                                .map(fiche -> annuaire.montrer(connu, fiche))
                                .orElse(null),
                        choix.tous(),
                        annuaire.recentDepuis()));
    }

    Page ecrire(OrganismeDecrit connu, Conciliation conciliation, Map<String, String> fautes) {
        var offert = choix(connu.id());
        return Page.de(
                "reseau/annuaire/fiche-saisie",
                MESSAGES,
                new VueFicheSaisie(
                        connu,
                        offert,
                        conciliation,
                        new SaisieDeFiche(conciliation.ecrits()),
                        new ParolesDAnnuaire(offert),
                        fautes,
                        fiches.lire(connu.id())
                                .filter(FicheDOrganisme::duService)
                                .isPresent()));
    }

    ChoixDeFiche choix(OrganismeId organisme) {
        return choix.pour(fiches.lire(organisme).orElse(null));
    }
}
