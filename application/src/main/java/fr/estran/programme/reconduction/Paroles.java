package fr.estran.programme.reconduction;

import static java.util.stream.Collectors.joining;

import fr.estran.programme.planification.Creneau;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How dates and hours are told here. */
final class Paroles {

    static final Messages M = Messages.de("programme/reconduction");

    private Paroles() {}

    /** Mardi 2 avril, de 9 h 30 à 12 h. */
    static String quand(Creneau creneau) {
        return M.dire(
                "quand",
                Map.of(
                        "jour", Jours.sansAnnee(creneau.jour()),
                        "debut", Jours.dire(creneau.debut()),
                        "fin", Jours.dire(creneau.fin())));
    }

    /** The same of several: of one day, from the first hour to the last; of more, when they begin. */
    static String quandTous(List<Creneau> creneaux) {
        return creneaux.size() == 1 || memeJour(creneaux)
                ? quand(entier(creneaux))
                : M.dire(
                        "a_partir_du",
                        "jour",
                        Jours.sansAnnee(creneaux.getFirst().jour()),
                        "n",
                        creneaux.size());
    }

    /** Where, and by whom; nothing of what nobody has said. */
    static String avec(Creneau creneau, Terrain terrain) {
        var lieu = Optional.ofNullable(creneau.lieu()).map(terrain.lieux()::get).map(Terrain.Lieu::nom).stream();
        var equipe = creneau.conseillers().stream()
                .map(terrain.equipe()::get)
                .filter(Objects::nonNull)
                .map(Terrain.Membre::nom);
        return Stream.concat(lieu, equipe).collect(joining(", "));
    }

    private static boolean memeJour(List<Creneau> creneaux) {
        return creneaux.stream().map(Creneau::jour).distinct().count() == 1;
    }

    /** From the first hour of a day to the last. */
    private static Creneau entier(List<Creneau> creneaux) {
        var premier = creneaux.getFirst();
        return new Creneau(
                premier.jour(),
                premier.debut(),
                creneaux.getLast().fin(),
                premier.lieu(),
                premier.conseillers(),
                premier.benevoles());
    }
}
