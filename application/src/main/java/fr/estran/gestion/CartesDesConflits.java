package fr.estran.gestion;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was noted after sessions were planned: a venue is closed then, somebody is away, schools are closed. */
@Component
class CartesDesConflits implements Cartes {

    private static final Messages MESSAGES = Messages.de("programme");
    private static final int RANG = 11;
    private static final int NOMMES = 5;

    /** A quarter is planned three months ahead, and people are told sooner than that. */
    private static final int MOIS = 4;

    private final ConflitRepository repository;
    private final Clock horloge;

    CartesDesConflits(ConflitRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var conflits = repository.conflits(jour, jour.plusMonths(MOIS), horloge.instant(), NOMMES);
        var nombre = conflits.isEmpty() ? 0 : conflits.getFirst().nombre();
        var lignes = new ArrayList<Carte.Ligne>();
        conflits.stream().map(CartesDesConflits::ligne).forEach(lignes::add);
        if (nombre > NOMMES) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("conflit.autres", Map.of("n", nombre - NOMMES)), null));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("conflit.carte"), lignes));
    }

    private static Carte.Ligne ligne(ConflitRepository.Conflit conflit) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "conflit.ligne",
                        Map.of(
                                "jour",
                                Jours.sansAnnee(conflit.debut().toLocalDate()),
                                "titre",
                                conflit.titre(),
                                "quoi",
                                MESSAGES.dire("conflit." + conflit.genre(), Map.of("nom", conflit.nom())))),
                "/equipe/programme/" + conflit.action());
    }
}
