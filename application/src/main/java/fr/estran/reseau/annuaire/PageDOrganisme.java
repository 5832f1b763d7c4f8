package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.FICHE;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.QUARTIERS;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the sheet of a body shows, and its form. */
@Component
@Transactional(readOnly = true)
class PageDOrganisme {

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

    String lister(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("organismes", tenue.tous());
        modele.addAttribute("quartiers", quartiers.tous());
        return "reseau/annuaire/organismes";
    }

    String montrer(OrganismeId organisme, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", tenue.lire(organisme));
        modele.addAttribute("quartiers", quartiers.tous());
        modele.addAttribute("mot", quartiers.decoupage());
        modele.addAttribute("lienDepuis", liens.depuis(organisme).orElse(null));
        return "reseau/annuaire/organisme";
    }

    String ecrire(
            @Nullable OrganismeDecrit connu, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", connu);
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("paroles", paroles());
        modele.addAttribute("mot", quartiers.decoupage());
        modele.addAttribute("quartiers", quartiers.choix(connu == null ? List.of() : connu.codes()));
        modele.addAttribute("fautes", fautes);
        return "reseau/annuaire/organisme-saisie";
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
