package fr.estran.programme.gestion;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands against sessions to come since they were written, in sentences, each with the page on which it is mended. */
@Component
@Transactional(readOnly = true)
public class ConflitsDuProgramme {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final ConflitRepository repository;
    private final Clock horloge;

    ConflitsDuProgramme(ConflitRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /** @param nombre how many there are in all, of which these are the first */
    public record Conflits(List<Carte.Ligne> lignes, int nombre) {

        public static final Conflits AUCUN = new Conflits(List.of(), 0);
    }

    public Conflits dans(Periode periode, int combien) {
        return dits(repository.conflits(lecture(periode, combien)));
    }

    Lecture<ConflitRepository.Conflit> lecture(Periode periode, int combien) {
        return repository.lecture(periode.debut(), periode.fin(), horloge.instant(), combien);
    }

    static Conflits dits(List<ConflitRepository.Conflit> conflits) {
        return new Conflits(
                conflits.stream().map(ConflitsDuProgramme::ligne).toList(),
                conflits.isEmpty() ? 0 : conflits.getFirst().nombre());
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
                                MESSAGES.dire("conflit." + conflit.genre(), "nom", conflit.nom()))),
                "/equipe/programme/" + conflit.action());
    }
}
