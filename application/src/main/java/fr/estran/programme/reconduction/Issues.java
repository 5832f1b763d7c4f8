package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Issue.Jeton;
import fr.estran.programme.reconduction.Issue.Obstacle;
import fr.estran.programme.reconduction.Issue.Obstacle.Genre;
import fr.estran.programme.reconduction.Terrain.Membre;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a line could go instead: in the order in which people would hardly notice. Somebody else holds it; it is another day of
 * that week; it is next door; it is another week.
 */
final class Issues {

    private static final int SEMAINES = 3;
    private static final int SEMAINES_DU_TRIMESTRE = 12;

    private final Terrain terrain;

    Issues(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Not yet looked at: what is not free is passed over by whoever asks. @param capacite the places of the action */
    List<Jeton> possibles(List<Creneau> creneaux, List<Obstacle> obstacles, @Nullable Integer capacite) {
        var meme = Jeton.meme(creneaux);
        var duJour = est(obstacles, Genre.JOUR) || est(obstacles, Genre.EPOQUE);
        var semaines = est(obstacles, Genre.EPOQUE) ? SEMAINES_DU_TRIMESTRE : SEMAINES;
        var possibles = new ArrayList<Jeton>();
        if (!duJour && est(obstacles, Genre.CONSEILLER)) {
            collegues(creneaux).forEach(qui -> possibles.add(new Jeton(meme.jour(), null, qui)));
        }
        jours(creneaux, semaine(creneaux)).forEach(jour -> possibles.add(new Jeton(jour, null, null)));
        if (!duJour && est(obstacles, Genre.LIEU)) {
            voisins(creneaux.getFirst(), capacite).forEach(lieu -> possibles.add(new Jeton(meme.jour(), lieu, null)));
        }
        jours(creneaux, semaines(semaines)).forEach(jour -> possibles.add(new Jeton(jour, null, null)));
        jours(creneaux, semaine(creneaux).flatMap(jours -> semaines(semaines).map(plus -> jours + plus)))
                .forEach(jour -> possibles.add(new Jeton(jour, null, null)));
        return possibles;
    }

    Issue dire(List<Creneau> creneaux, Jeton jeton) {
        var deplaces = jeton.deplacer(creneaux);
        var phrase = new StringBuilder(Paroles.quandTous(deplaces));
        Optional.ofNullable(jeton.lieu())
                .map(terrain.lieux()::get)
                .ifPresent(lieu -> phrase.append(Paroles.M.dire("issue.lieu", "nom", lieu.nom())));
        Optional.ofNullable(jeton.conseiller())
                .map(terrain.equipe()::get)
                .ifPresent(membre -> phrase.append(Paroles.M.dire("issue.conseiller", "nom", membre.nom())));
        return new Issue(jeton, phrase.toString(), deplaces);
    }

    private static boolean est(List<Obstacle> obstacles, Genre genre) {
        return obstacles.stream().anyMatch(obstacle -> obstacle.genre() == genre);
    }

    private Stream<ConseillerId> collegues(List<Creneau> creneaux) {
        var jour = creneaux.getFirst().jour();
        var siens = creneaux.getFirst().conseillers();
        return siens.size() != 1
                ? Stream.empty()
                : terrain.equipe().values().stream()
                        .filter(membre -> membre.present(jour) && !siens.contains(membre.id()))
                        .map(Membre::id);
    }

    private Stream<LieuId> voisins(Creneau creneau, @Nullable Integer capacite) {
        var sien = terrain.lieux().get(creneau.lieu());
        var quartier = sien == null ? null : sien.quartier();
        return terrain.lieux().values().stream()
                .filter(lieu -> !lieu.id().equals(creneau.lieu()) && lieu.seChoisit(creneau.jour()))
                .filter(lieu -> capacite == null || lieu.capacite() == null || lieu.capacite() >= capacite)
                .sorted(Comparator.comparing(lieu -> !Objects.equals(lieu.quartier(), quartier)))
                .map(Terrain.Lieu::id);
    }

    private static Stream<LocalDate> jours(List<Creneau> creneaux, Stream<Integer> decalages) {
        var premier = creneaux.getFirst().jour();
        return decalages.map(premier::plusDays);
    }

    /** The nearest first; nobody works on Saturday who does not already. */
    private static Stream<Integer> semaine(List<Creneau> creneaux) {
        var premier = creneaux.getFirst().jour().getDayOfWeek().getValue();
        var dernier = creneaux.getLast().jour().getDayOfWeek().getValue();
        var auPlusTard = Math.max(DayOfWeek.FRIDAY.getValue(), dernier);
        return IntStream.rangeClosed(1, DayOfWeek.SUNDAY.getValue())
                .boxed()
                .flatMap(ecart -> Stream.of(ecart, -ecart))
                .filter(ecart -> premier + ecart >= DayOfWeek.MONDAY.getValue() && dernier + ecart <= auPlusTard);
    }

    private static Stream<Integer> semaines(int combien) {
        return IntStream.rangeClosed(1, combien).boxed().flatMap(semaine -> Stream.of(7 * semaine, -7 * semaine));
    }
}
