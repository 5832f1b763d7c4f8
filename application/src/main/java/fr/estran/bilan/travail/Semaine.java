package fr.estran.bilan.travail;

import fr.estran.socle.commun.Champs;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of somebody's time: what the agenda says of each day, and what was written.
 *
 * @param aujourdhui nobody writes of a day that is to come
 */
public record Semaine(Equipier qui, LocalDate lundi, LocalDate aujourdhui, List<JourDeTemps> jours) {

    private static final int SEPT = 7;

    static Semaine de(LocalDate lundi, TempsLu lu) {
        return new Semaine(
                lu.qui(),
                lundi,
                lu.aujourdhui(),
                lundi.datesUntil(lundi.plusDays(SEPT)).map(lu::jour).toList());
    }

    public Semaine {
        jours = List.copyOf(jours);
    }

    /** What is kept, as the form tells it. */
    Champs champs() {
        var champs = Champs.AUCUN;
        for (var jour : jours) {
            for (var nature : NatureDeTemps.ECRITES) {
                var minutes = jour.ecrits().get(nature);
                champs = champs.avec(jour.champ(nature), minutes == null ? null : QuartsDHeure.saisi(minutes));
            }
        }
        return champs;
    }

    /** Those to be shown: from Monday to Friday, and others where there is something. */
    public List<JourDeTemps> montres() {
        return jours.stream()
                .filter(jour -> jour.jour().getDayOfWeek().getValue() < 6 || jour.rempli())
                .toList();
    }

    /** The others of the week, on which one may have worked after all. */
    public List<JourDeTemps> autres() {
        return jours.stream()
                .filter(jour -> !montres().contains(jour) && jour.ouvert())
                .toList();
    }

    public boolean ouverte() {
        return jours.stream().anyMatch(JourDeTemps::ouvert);
    }

    public boolean close() {
        return jours.stream().anyMatch(jour -> jour.etat() == JourDeTemps.Etat.CLOS);
    }

    public boolean propose() {
        return jours.stream()
                .anyMatch(jour -> jour.proposes().keySet().stream().anyMatch(nature -> jour.propose(nature) != null));
    }

    public int total() {
        return jours.stream().mapToInt(JourDeTemps::total).sum();
    }

    public int attendus() {
        return jours.stream().mapToInt(JourDeTemps::attendus).sum();
    }
}
