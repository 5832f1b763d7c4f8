package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.Propositions.Connu;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits, old and new side by side; whom to ask, and who has said nothing. */
@Component
@Transactional(readOnly = true)
public class PageDesPropositions {

    public record VuePropositions(
            List<PropositionVue> propositions,
            List<Postulant.Vu> postulants,
            List<ADemander> aDemander,
            List<ADemander> parLettre,
            List<ADemander> silencieux,
            boolean partent) {}

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

    Page montrer() {
        var paroles = new ParolesDeProposition(new ParolesDAnnuaire(choix.tous()));
        var recues = propositions.toutes();
        var connus = propositions.connus(
                recues.stream().map(PropositionRecue::organisme).distinct().toList());
        var aDemander = liens.aDemander();
        return Page.de(
                "reseau/annuaire/propositions",
                MESSAGES,
                new VuePropositions(
                        recues.stream()
                                .flatMap(une -> Optional.ofNullable(connus.get(une.organisme())).stream()
                                        .map(connu -> vue(une, connu, paroles)))
                                .toList(),
                        postulants.tous(),
                        aDemander,
                        demandes.parLettre(aDemander),
                        liens.silencieux().stream()
                                .map(un -> new ADemander(un, null))
                                .toList(),
                        demandes.partent()));
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
