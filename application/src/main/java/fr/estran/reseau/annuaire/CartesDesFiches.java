package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.LiensDesFiches.ADemander;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What bodies propose waits; those that have said nothing are named; whoever has no e-mail is to be asked otherwise. */
@Component
record CartesDesFiches(
        PropositionRepository propositions, Postulants postulants, LiensDesFiches liens, DemandesDeFiches demandes)
        implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/propositions");
    private static final int RANG = 61;
    private static final int NOMMES = 3;
    private static final String PAGE = "/equipe/propositions";

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        var attendent = propositions.toutes().size();
        if (attendent > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.propositions", "n", attendent), PAGE));
        }
        var postulent = postulants.combien();
        if (postulent > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.postulants", "n", postulent), PAGE));
        }
        ajouter("carte.silencieux", liens.silencieux(), lignes);
        ajouter(
                "carte.sans_courriel",
                demandes.parLettre(liens.aDemander()).stream()
                        .map(ADemander::organisme)
                        .toList(),
                lignes);
        return List.of(new Carte(RANG, MESSAGES.dire("carte.titre"), lignes));
    }

    private static void ajouter(String cle, List<OrganismeDecrit> organismes, List<Carte.Ligne> lignes) {
        if (!organismes.isEmpty()) {
            var noms =
                    organismes.stream().limit(NOMMES).map(OrganismeDecrit::nom).collect(Collectors.joining(", "));
            lignes.add(new Carte.Ligne(
                    MESSAGES.dire(cle, "n", organismes.size(), "noms", noms, "plus", organismes.size() > NOMMES),
                    PAGE));
        }
    }
}
