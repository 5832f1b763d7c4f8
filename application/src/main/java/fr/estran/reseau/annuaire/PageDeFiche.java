package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the team sees of the directory: all bodies, a sheet, its form. */
@Component
@Transactional(readOnly = true)
class PageDeFiche {

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

    String lister(Model modele) {
        var parOrganisme =
                fiches.toutes().stream().collect(Collectors.toMap(FicheDOrganisme::organisme, Function.identity()));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiches", parOrganisme);
        modele.addAttribute("sansFicheDuService", parOrganisme.values().stream().noneMatch(FicheDOrganisme::duService));
        modele.addAttribute(
                "organismes",
                organismes.tous().stream().filter(un -> un.retireLe() == null).toList());
        return "reseau/annuaire/fiches";
    }

    String montrer(OrganismeId organisme, Model modele) {
        var connu = organismes.lire(organisme).orElseThrow(Introuvable::new);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", connu);
        modele.addAttribute(
                "publie",
                fiches.lire(organisme)
                        .map(fiche -> annuaire.montrer(connu, fiche))
                        .orElse(null));
        modele.addAttribute("choix", choix.tous());
        modele.addAttribute("depuis", annuaire.recentDepuis());
        return "reseau/annuaire/fiche";
    }

    String ecrire(OrganismeDecrit connu, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        var offert = choix(connu.id());
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", connu);
        modele.addAttribute("choix", offert);
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("saisie", new SaisieDeFiche(conciliation.ecrits()));
        modele.addAttribute("paroles", new ParolesDAnnuaire(offert));
        modele.addAttribute("fautes", fautes);
        modele.addAttribute(
                "duService",
                fiches.lire(connu.id()).filter(FicheDOrganisme::duService).isPresent());
        return "reseau/annuaire/fiche-saisie";
    }

    ChoixDeFiche choix(OrganismeId organisme) {
        return choix.pour(fiches.lire(organisme).orElse(null));
    }
}
