package fr.estran.programme.reconduction;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as it is before anything is taken over into it, at the town's own hours.
 *
 * @param demain the first day on which something may be held
 * @param benevoles those who still lend a hand
 */
record Terrain(
        Periode trimestre,
        ZoneId fuseau,
        LocalDate demain,
        Calendrier calendrier,
        JoursFeries feries,
        Map<LieuId, Lieu> lieux,
        Map<ConseillerId, Membre> equipe,
        Set<BenevoleId> benevoles,
        List<Prise> prises,
        List<Absence> absences,
        List<Fermeture> fermetures,
        List<Plage<LieuId>> ouvertures,
        List<Plage<ConseillerId>> horaires) {

    /**
     * @param retireLe the first day on which the service goes there no more
     * @param reuni it was another one, under two names
     * @param mobile it is at one of its stops, which is a venue too
     */
    record Lieu(
            LieuId id,
            String nom,
            @Nullable String quartier,
            @Nullable Integer capacite,
            @Nullable LocalDate retireLe,
            boolean reuni,
            boolean mobile) {

        boolean sert(LocalDate jour) {
            return !reuni && (retireLe == null || jour.isBefore(retireLe));
        }

        boolean seChoisit(LocalDate jour) {
            return !mobile && sert(jour);
        }
    }

    record Membre(
            ConseillerId id,
            String nom,
            @Nullable LocalDate entree,
            @Nullable LocalDate sortie) {

        boolean present(LocalDate jour) {
            return (entree == null || !jour.isBefore(entree)) && (sortie == null || !jour.isAfter(sortie));
        }
    }

    /**
     * A session that is held there already, or will be.
     *
     * @param pour the line that it was put down for; the same line may want several of them, of which one will be
     */
    record Prise(
            LocalDateTime debut,
            LocalDateTime fin,
            @Nullable LieuId lieu,
            Set<ConseillerId> conseillers,
            String titre,
            @Nullable String pour) {

        boolean pendant(LocalDateTime du, LocalDateTime au) {
            return debut.isBefore(au) && fin.isAfter(du);
        }
    }

    record Absence(ConseillerId conseiller, LocalDateTime debut, LocalDateTime fin) {}

    /** Both days are included. */
    record Fermeture(LieuId lieu, LocalDate debut, LocalDate fin, String raison) {}

    /** Hours of one day of the week, of a venue or of somebody. */
    record Plage<T>(T de, int jour, LocalTime debut, LocalTime fin) {}
}
