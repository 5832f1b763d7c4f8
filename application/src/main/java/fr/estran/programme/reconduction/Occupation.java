package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Issue.Obstacle;
import fr.estran.programme.reconduction.Issue.Obstacle.Genre;
import fr.estran.programme.reconduction.Terrain.Plage;
import fr.estran.programme.reconduction.Terrain.Prise;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.temps.Epoque;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quarter while it fills: what is held there, and what was put down for a line. Whatever is put down stays free of all
 * that others were given, so that whichever way out each line takes, no two meet.
 *
 * <p>Rule: taking over.
 */
final class Occupation {
    /**
     * What a line asks of its days.
     *
     * @param pour the line
     * @param origine as it was held: what was outside of the usual hours then may be so again
     * @param epoque which part of the year it keeps to
     */
    record Exigence(String pour, Creneau origine, Epoque epoque) {

        /** Whoever says so holds it all the same while schools are closed, or open. */
        Exigence quandMeme() {
            return new Exigence(pour, origine, Epoque.TOUTE_L_ANNEE);
        }
    }

    private final Terrain terrain;
    private final Map<LocalDate, List<Prise>> parJour = new HashMap<>();
    private final Set<LieuId> auxHeuresDites = new HashSet<>();
    private final Set<ConseillerId> auxHorairesDits = new HashSet<>();

    Occupation(Terrain terrain) {
        this.terrain = terrain;
        terrain.prises().forEach(this::poser);
        terrain.ouvertures().forEach(plage -> auxHeuresDites.add(plage.de()));
        terrain.horaires().forEach(plage -> auxHorairesDits.add(plage.de()));
    }

    private void poser(Prise prise) {
        parJour.computeIfAbsent(prise.debut().toLocalDate(), _ -> new ArrayList<>())
                .add(prise);
        if (!prise.fin().toLocalDate().equals(prise.debut().toLocalDate())) {
            parJour.computeIfAbsent(prise.fin().toLocalDate(), _ -> new ArrayList<>())
                    .add(prise);
        }
    }

    void reserver(Collection<Creneau> creneaux, String titre, String pour) {
        creneaux.forEach(creneau -> poser(new Prise(
                debut(creneau), fin(creneau), creneau.lieu(), Set.copyOf(creneau.conseillers()), titre, pour)));
    }

    boolean libre(Collection<Creneau> creneaux, Exigence exigence) {
        return creneaux.stream()
                .allMatch(creneau -> obstacles(creneau, exigence).isEmpty());
    }

    /** Whether nothing could be held then, whatever else was: the venue is closed, or whoever holds it is away. */
    boolean empeche(Creneau creneau) {
        return terrain.fermetures().stream()
                        .anyMatch(fermeture ->
                                fermeture.lieu().equals(creneau.lieu()) && ferme(fermeture, creneau.jour()))
                || creneau.conseillers().stream().anyMatch(qui -> absent(creneau, qui));
    }

    private static boolean ferme(Terrain.Fermeture fermeture, LocalDate jour) {
        return !jour.isBefore(fermeture.debut()) && !jour.isAfter(fermeture.fin());
    }

    private boolean absent(Creneau creneau, ConseillerId qui) {
        return terrain.absences().stream()
                .anyMatch(absence -> absence.conseiller().equals(qui)
                        && absence.debut().isBefore(fin(creneau))
                        && absence.fin().isAfter(debut(creneau)));
    }

    List<Obstacle> obstacles(Creneau creneau, Exigence exigence) {
        var trouves = new ArrayList<Obstacle>();
        duJour(creneau, exigence, trouves);
        var lieu = creneau.lieu();
        if (lieu != null) {
            duLieu(creneau, lieu, exigence, trouves);
        }
        creneau.conseillers().forEach(conseiller -> duConseiller(creneau, conseiller, exigence, trouves));
        return trouves;
    }

    private void duJour(Creneau creneau, Exigence exigence, List<Obstacle> trouves) {
        var jour = creneau.jour();
        if (jour.isBefore(terrain.demain()) || !terrain.trimestre().contient(jour)) {
            noter(trouves, Genre.JOUR, "hors_trimestre", Map.of());
        }
        if (!creneau.existe(terrain.fuseau())) {
            noter(trouves, Genre.JOUR, "impossible", Map.of());
        }
        terrain.feries().nom(jour).ifPresent(nom -> noter(trouves, Genre.JOUR, "ferie", Map.of("nom", nom)));
        switch (exigence.epoque()) {
            case TOUTE_L_ANNEE -> {}
            case PERIODE_SCOLAIRE -> {
                if (terrain.calendrier().enVacances(jour)) {
                    noter(trouves, Genre.EPOQUE, "vacances", Map.of());
                }
            }
            case VACANCES -> {
                if (!terrain.calendrier().enVacances(jour)) {
                    noter(trouves, Genre.EPOQUE, "hors_vacances", Map.of());
                }
            }
        }
    }

    private void duLieu(Creneau creneau, LieuId lieu, Exigence exigence, List<Obstacle> trouves) {
        var connu = terrain.lieux().get(lieu);
        var nom = connu == null ? "" : connu.nom();
        if (connu == null || !connu.sert(creneau.jour())) {
            noter(trouves, Genre.LIEU, "lieu_retire", Map.of("nom", nom));
        }
        terrain.fermetures().stream()
                .filter(fermeture -> fermeture.lieu().equals(lieu) && ferme(fermeture, creneau.jour()))
                .findFirst()
                .ifPresent(fermeture ->
                        noter(trouves, Genre.LIEU, "fermeture", Map.of("nom", nom, "raison", fermeture.raison())));
        if (ferme(creneau, lieu)
                && !ferme(exigence.origine(), exigence.origine().lieu())) {
            noter(trouves, Genre.LIEU, "lieu_ferme", Map.of("nom", nom));
        }
        prises(creneau, exigence)
                .filter(prise -> lieu.equals(prise.lieu()))
                .findFirst()
                .ifPresent(prise ->
                        noter(trouves, Genre.LIEU, prise.pour() == null ? "occupe" : "promis", dit(prise, nom)));
    }

    private void duConseiller(Creneau creneau, ConseillerId qui, Exigence exigence, List<Obstacle> trouves) {
        var connu = terrain.equipe().get(qui);
        var nom = connu == null ? "" : connu.nom();
        if (connu == null || !connu.present(creneau.jour())) {
            noter(trouves, Genre.CONSEILLER, "hors_equipe", Map.of("nom", nom));
            return;
        }
        if (absent(creneau, qui)) {
            noter(trouves, Genre.CONSEILLER, "absent", Map.of("nom", nom));
        }
        if (horsHoraires(creneau, qui)
                && exigence.origine().conseillers().stream()
                        .noneMatch(sien -> horsHoraires(exigence.origine(), sien))) {
            noter(trouves, Genre.CONSEILLER, "hors_horaires", Map.of("nom", nom));
        }
        prises(creneau, exigence)
                .filter(prise -> prise.conseillers().contains(qui))
                .findFirst()
                .ifPresent(prise -> noter(
                        trouves, Genre.CONSEILLER, prise.pour() == null ? "ailleurs" : "promise", dit(prise, nom)));
    }

    /** Of a venue, or of somebody, whose hours nobody has told, it is never said that they are away. */
    private boolean ferme(Creneau creneau, @Nullable LieuId lieu) {
        return lieu != null && auxHeuresDites.contains(lieu) && !couvert(creneau, lieu, terrain.ouvertures());
    }

    private boolean horsHoraires(Creneau creneau, ConseillerId qui) {
        return auxHorairesDits.contains(qui) && !couvert(creneau, qui, terrain.horaires());
    }

    private static <T> boolean couvert(Creneau creneau, T de, List<Plage<T>> plages) {
        return creneau.debut().isBefore(creneau.fin())
                && plages.stream()
                        .anyMatch(plage -> plage.de().equals(de)
                                && plage.jour() == creneau.jour().getDayOfWeek().getValue()
                                && !plage.debut().isAfter(creneau.debut())
                                && !plage.fin().isBefore(creneau.fin()));
    }

    private Stream<Prise> prises(Creneau creneau, Exigence exigence) {
        var debut = debut(creneau);
        var fin = fin(creneau);
        return Stream.of(debut.toLocalDate(), fin.toLocalDate())
                .distinct()
                .flatMap(jour -> parJour.getOrDefault(jour, List.of()).stream())
                .filter(prise -> !Objects.equals(prise.pour(), exigence.pour()) && prise.pendant(debut, fin));
    }

    private static void noter(List<Obstacle> trouves, Genre genre, String cle, Map<String, String> valeurs) {
        trouves.add(new Obstacle(genre, Paroles.M.dire("obstacle." + cle, valeurs)));
    }

    private static Map<String, String> dit(Prise prise, String nom) {
        return Map.of(
                "nom", nom,
                "titre", prise.titre(),
                "debut", Jours.dire(prise.debut().toLocalTime()),
                "fin", Jours.dire(prise.fin().toLocalTime()));
    }

    private static LocalDateTime debut(Creneau creneau) {
        return creneau.jour().atTime(creneau.debut());
    }

    private static LocalDateTime fin(Creneau creneau) {
        return creneau.jour()
                .plusDays(creneau.debut().isBefore(creneau.fin()) ? 0 : 1)
                .atTime(creneau.fin());
    }
}
