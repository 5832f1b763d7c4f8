package fr.estran.propositions;

import fr.estran.annuaire.ChoixDesFiches;
import fr.estran.annuaire.ParolesDAnnuaire;
import fr.estran.commun.Messages;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What waits, old and new side by side; whom to ask, and who has said nothing. */
@Component
@Transactional(readOnly = true)
class PageDesPropositions {

    static final Messages MESSAGES = Messages.de("propositions");

    private final Propositions propositions;
    private final LiensDesFiches liens;
    private final ChoixDesFiches choix;
    private final DemandesDeFiches demandes;

    PageDesPropositions(
            Propositions propositions, LiensDesFiches liens, ChoixDesFiches choix, DemandesDeFiches demandes) {
        this.demandes = demandes;
        this.propositions = propositions;
        this.liens = liens;
        this.choix = choix;
    }

    String montrer(Model modele) {
        var paroles = new ParolesDeProposition(new ParolesDAnnuaire(choix.tous()));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute(
                "propositions",
                propositions.toutes().stream().map(une -> vue(une, paroles)).toList());
        var aDemander = liens.aDemander();
        modele.addAttribute("aDemander", aDemander);
        modele.addAttribute("parLettre", demandes.parLettre(aDemander));
        modele.addAttribute("partent", demandes.partent());
        modele.addAttribute(
                "silencieux",
                liens.silencieux().stream().map(un -> new ADemander(un, null)).toList());
        return "propositions/propositions";
    }

    private PropositionVue vue(PropositionRecue proposition, ParolesDeProposition paroles) {
        var actuelle = propositions.actuelle(proposition.organisme());
        return new PropositionVue(
                proposition.id(),
                propositions.organisme(proposition.organisme()),
                proposition.recueLe(),
                proposition.morceaux().stream()
                        .map(morceau -> new MorceauVu(
                                morceau,
                                proposition.du(morceau).stream()
                                        .map(propose -> champ(propose, actuelle, paroles))
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
