package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.FICHE;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.QUARTIERS;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sheet of a body shows, and its form. */
@Component
@Transactional(readOnly = true)
public class PageDOrganisme {

    public record VueOrganismes(List<OrganismeDecrit> organismes, List<Quartier> quartiers) {}

    public record VueOrganisme(
            OrganismeDecrit connu,
            List<Quartier> quartiers,
            MotDeQuartier mot,
            @Nullable LocalDate lienDepuis,
            @Nullable Doutes duRetrait) {}

    public record VueOrganismeSaisie(
            @Nullable OrganismeDecrit connu,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            MotDeQuartier mot,
            List<Quartier> quartiers,
            Map<String, String> fautes,
            @Nullable Doutes doutes) {}

    static final Messages MESSAGES = Messages.de("reseau/collectif");

    private static final Conciliation.Paroles SIENNES = ORGANISME.paroles(FICHE, Map.of());

    private final TenueDesOrganismes tenue;
    private final LienProfessionnelRepository liens;
    private final Quartiers quartiers;

    PageDOrganisme(TenueDesOrganismes tenue, LienProfessionnelRepository liens, Quartiers quartiers) {
        this.tenue = tenue;
        this.liens = liens;
        this.quartiers = quartiers;
    }

    Page lister() {
        return Page.de("reseau/annuaire/organismes", MESSAGES, new VueOrganismes(tenue.tous(), quartiers.tous()));
    }

    Page montrer(OrganismeId organisme, @Nullable Doutes duRetrait) {
        return Page.de(
                "reseau/annuaire/organisme",
                MESSAGES,
                new VueOrganisme(
                        tenue.lire(organisme),
                        quartiers.tous(),
                        quartiers.decoupage(),
                        liens.depuis(organisme).orElse(null),
                        duRetrait));
    }

    Page ecrire(
            @Nullable OrganismeDecrit connu,
            Conciliation conciliation,
            Map<String, String> fautes,
            @Nullable Doutes doutes) {
        return Page.de(
                "reseau/annuaire/organisme-saisie",
                MESSAGES,
                new VueOrganismeSaisie(
                        connu,
                        ORGANISME,
                        conciliation,
                        paroles(),
                        quartiers.decoupage(),
                        quartiers.choix(connu == null ? List.of() : connu.codes()),
                        fautes,
                        doutes));
    }

    Conciliation.Paroles paroles() {
        var connus = quartiers.tous();
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return champ.equals(QUARTIERS)
                        ? MESSAGES.dire(
                                "organisme.quartiers", quartiers.decoupage().valeurs())
                        : SIENNES.champ(champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return connus.stream()
                        .filter(un -> champ.equals(QUARTIERS) && un.code().equals(valeur))
                        .map(Quartier::nom)
                        .findFirst()
                        .orElse(valeur);
            }
        };
    }
}
