package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What bodies propose waits; those that have said nothing are named; whoever has no e-mail is to be asked otherwise. */
@Component
record CartesDesFiches(PropositionRepository propositions, LiensDesFiches liens, DemandesDeFiches demandes)
        implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/propositions");
    private static final int RANG = 61;
    private static final int NOMMES = 3;
    private static final String PAGE = "/equipe/propositions";

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return Stream.concat(Stream.of(propositions.enAttente()), liens.lectures().stream())
                .toList();
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        var enAttente = lues.une(PropositionRepository.EnAttente.class);
        var attendent = enAttente.propositions();
        if (attendent > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.propositions", "n", attendent), PAGE));
        }
        var postulent = enAttente.postulants();
        if (postulent > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.postulants", "n", postulent), PAGE));
        }
        ajouter(
                "carte.silencieux",
                lues.de(LienDeFicheRepository.Silencieux.class).stream()
                        .map(LienDeFicheRepository.Silencieux::nom)
                        .toList(),
                lignes);
        ajouter("carte.sans_courriel", sansCourriel(lues.de(LienDeFicheRepository.AInterroger.class)), lignes);
        return List.of(new Carte(RANG, MESSAGES.dire("carte.titre"), lignes));
    }

    private List<String> sansCourriel(List<LienDeFicheRepository.AInterroger> aInterroger) {
        return aInterroger.isEmpty()
                ? List.of()
                : demandes.parLettre(aInterroger, LiensDesFiches::sansCourriel).stream()
                        .map(LienDeFicheRepository.AInterroger::nom)
                        .toList();
    }

    private static void ajouter(String cle, List<String> organismes, List<Carte.Ligne> lignes) {
        if (!organismes.isEmpty()) {
            var noms = organismes.stream().limit(NOMMES).collect(Collectors.joining(", "));
            lignes.add(new Carte.Ligne(
                    MESSAGES.dire(cle, "n", organismes.size(), "noms", noms, "plus", organismes.size() > NOMMES),
                    PAGE));
        }
    }
}
