package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.Propositions.Connu;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What waits, old and new side by side; whom to ask, and who has said nothing. */
@Component
@Transactional(readOnly = true)
class PageDesPropositions {

    static final Messages MESSAGES = Messages.de("reseau/propositions");

    private final Propositions propositions;
    private final Postulants postulants;
    private final LiensDesFiches liens;
    private final ChoixDesFiches choix;
    private final DemandesDeFiches demandes;

    PageDesPropositions(
            Propositions propositions,
            Postulants postulants,
            LiensDesFiches liens,
            ChoixDesFiches choix,
            DemandesDeFiches demandes) {
        this.postulants = postulants;
        this.demandes = demandes;
        this.propositions = propositions;
        this.liens = liens;
        this.choix = choix;
    }

    String montrer(Model modele) {
        var paroles = new ParolesDeProposition(new ParolesDAnnuaire(choix.tous()));
        modele.addAttribute("m", MESSAGES);
        var recues = propositions.toutes();
        var connus = propositions.connus(
                recues.stream().map(PropositionRecue::organisme).distinct().toList());
        modele.addAttribute(
                "propositions",
                recues.stream()
                        .flatMap(une -> Optional.ofNullable(connus.get(une.organisme())).stream()
                                .map(connu -> vue(une, connu, paroles)))
                        .toList());
        modele.addAttribute("postulants", postulants.tous());
        var aDemander = liens.aDemander();
        modele.addAttribute("aDemander", aDemander);
        modele.addAttribute("parLettre", demandes.parLettre(aDemander));
        modele.addAttribute("partent", demandes.partent());
        modele.addAttribute(
                "silencieux",
                liens.silencieux().stream().map(un -> new ADemander(un, null)).toList());
        return "reseau/annuaire/propositions";
    }

    private static PropositionVue vue(PropositionRecue proposition, Connu connu, ParolesDeProposition paroles) {
        return new PropositionVue(
                proposition.id(),
                connu.organisme(),
                proposition.recueLe(),
                proposition.morceaux().stream()
                        .map(morceau -> new MorceauVu(
                                morceau,
                                proposition.du(morceau).stream()
                                        .map(propose -> champ(propose, connu.fiche(), paroles))
                                        .toList()))
                        .toList());
    }

    private static MorceauVu.ChampVu champ(ChampPropose propose, FicheComplete actuelle, ParolesDeProposition paroles) {
        var nom = propose.champ();
        List<String> avant = actuelle.champs().tous(nom);
        return new MorceauVu.ChampVu(
                paroles.champ(propose), paroles.valeurs(nom, avant), paroles.valeurs(nom, propose.valeurs()));
    }
}
