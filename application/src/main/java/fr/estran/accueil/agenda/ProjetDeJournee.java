package fr.estran.accueil.agenda;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.messages.ParMoyen;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that somebody cannot come, as they stand, and what would be done.
 *
 * @param deja those days were cancelled before
 */
public record ProjetDeJournee(
        Conseiller conseiller,
        LocalDate du,
        LocalDate au,
        List<SeanceAChoisir> seances,
        List<LieuDecrit> lieux,
        @Nullable UUID deja) {

    public String quand() {
        return JourneeAnnulee.quand(du, au);
    }

    /** Of all that was shown to whoever decides. */
    public String version() {
        return Integer.toHexString(
                seances.stream().map(choix -> choix.seance().version()).toList().hashCode());
    }

    public List<SeanceAChoisir> annulees() {
        return avec(Suite.Annuler.class).toList();
    }

    public List<SeanceAChoisir> confiees() {
        return avec(Suite.Confier.class).toList();
    }

    public List<SeanceAChoisir> sansMoi() {
        return avec(Suite.SansMoi.class).toList();
    }

    public List<SeanceAChoisir> gardees() {
        return avec(Suite.Garder.class).toList();
    }

    /** How many people would be told, by means: those of an action once. */
    public Map<Moyen, Integer> moyens() {
        return annulees().stream()
                .flatMap(choix -> choix.personnes().stream())
                .distinct()
                .collect(groupingBy(
                        ParMoyen::moyen, () -> new TreeMap<>(comparing(Moyen::code)), summingInt(ParMoyen::nombre)));
    }

    /** The venues where nobody will come. */
    public List<LieuDecrit> lieuxAAppeler() {
        var ids = annulees().stream().map(choix -> choix.seance().lieu()).toList();
        return lieux.stream().filter(lieu -> ids.contains(lieu.id())).toList();
    }

    List<SeanceEmpechee> seancesAnnulees() {
        return annulees().stream().map(SeanceAChoisir::seance).toList();
    }

    boolean possible() {
        return seances.stream().allMatch(SeanceAChoisir::possible);
    }

    /** Nothing is left of the days: whoever keeps a session is at work. */
    public boolean absent() {
        return gardees().isEmpty();
    }

    private Stream<SeanceAChoisir> avec(Class<? extends Suite> suite) {
        return seances.stream().filter(choix -> suite.isInstance(choix.suite()));
    }
}
