package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import fr.estran.bilan.travail.TempsRepository.Ecrit;
import fr.estran.bilan.travail.TempsRepository.Mois;
import fr.estran.socle.commun.Jours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A year of somebody's time, by month and by what it went to. */
public record AnneeDeTemps(Equipier qui, int annee, List<MoisDeTemps> mois) {

    private static final DateTimeFormatter NOM = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    /**
     * @param minutes of each nature that has some
     * @param attendus by the hours of the week, public holidays and absences aside
     * @param closLe null while it is open
     * @param rouvertLe of one that was closed before, and is open
     * @param changes what sessions say since it was closed, a sentence for each day
     * @param fini may be closed
     */
    public record MoisDeTemps(
            YearMonth mois,
            Map<NatureDeTemps, Integer> minutes,
            int attendus,
            @Nullable LocalDate closLe,
            @Nullable LocalDate rouvertLe,
            List<String> changes,
            boolean fini) {

        public MoisDeTemps {
            minutes = Map.copyOf(minutes);
            changes = List.copyOf(changes);
        }

        public String nom() {
            return NOM.format(mois.atDay(1));
        }

        public int de(NatureDeTemps nature) {
            return minutes.getOrDefault(nature, 0);
        }

        public int total() {
            return minutes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public AnneeDeTemps {
        mois = List.copyOf(mois);
    }

    /** @param tenues what sessions say now */
    static AnneeDeTemps de(int annee, TempsLu matiere, List<Mois> clos, List<Ecrit> tenues) {
        return new AnneeDeTemps(
                matiere.qui(),
                annee,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(rang -> YearMonth.of(annee, rang))
                        .map(mois -> mois(mois, matiere, clos, tenues))
                        .toList());
    }

    private static MoisDeTemps mois(YearMonth mois, TempsLu matiere, List<Mois> clos, List<Ecrit> tenues) {
        var connu = clos.stream()
                .filter(un -> YearMonth.from(un.mois()).equals(mois))
                .findFirst();
        var ferme = connu.filter(Mois::clos);
        var ecrits = matiere.ecrits().stream()
                .filter(ecrit -> YearMonth.from(ecrit.jour()).equals(mois))
                .toList();
        var dites = tenues.stream()
                .filter(dite -> YearMonth.from(dite.jour()).equals(mois))
                .toList();
        var minutes = new EnumMap<NatureDeTemps, Integer>(NatureDeTemps.class);
        for (var nature : NatureDeTemps.values()) {
            var de = nature == NatureDeTemps.SEANCES && ferme.isEmpty() ? dites : ecrits;
            int somme = de.stream().filter(ecrit -> ecrit.nature() == nature).collect(summingInt(Ecrit::minutes));
            if (somme > 0) {
                minutes.put(nature, somme);
            }
        }
        return new MoisDeTemps(
                mois,
                minutes,
                mois.atDay(1)
                        .datesUntil(mois.plusMonths(1).atDay(1))
                        .mapToInt(matiere::attendus)
                        .sum(),
                ferme.map(Mois::closLe).orElse(null),
                connu.map(Mois::rouvertLe).orElse(null),
                ferme.isPresent() ? changes(ecrits, dites) : List.of(),
                mois.atEndOfMonth().isBefore(matiere.aujourdhui()));
    }

    /** Day by day, what was written out and what sessions say now, where they differ. */
    private static List<String> changes(List<Ecrit> ecrits, List<Ecrit> dites) {
        var alors = parJour(ecrits.stream()
                .filter(ecrit -> ecrit.nature() == NatureDeTemps.SEANCES)
                .toList());
        var maintenant = parJour(dites);
        var jours = new TreeSet<>(alors.keySet());
        jours.addAll(maintenant.keySet());
        return jours.stream()
                .filter(jour -> !alors.getOrDefault(jour, 0).equals(maintenant.getOrDefault(jour, 0)))
                .map(jour -> M.dire(
                        "annee.change",
                        "jour",
                        Jours.sansAnnee(jour),
                        "alors",
                        QuartsDHeure.dire(alors.getOrDefault(jour, 0)),
                        "maintenant",
                        QuartsDHeure.dire(maintenant.getOrDefault(jour, 0))))
                .toList();
    }

    private static Map<LocalDate, Integer> parJour(List<Ecrit> ecrits) {
        return ecrits.stream().collect(toMap(Ecrit::jour, Ecrit::minutes));
    }

    public int de(NatureDeTemps nature) {
        return mois.stream().mapToInt(un -> un.de(nature)).sum();
    }

    public int total() {
        return mois.stream().mapToInt(MoisDeTemps::total).sum();
    }

    public int attendus() {
        return mois.stream().mapToInt(MoisDeTemps::attendus).sum();
    }

    /** Those that have something, besides those that are always shown. */
    public List<NatureDeTemps> natures() {
        return Arrays.stream(NatureDeTemps.values())
                .filter(nature -> nature != NatureDeTemps.HORS_SEANCE || de(nature) > 0)
                .toList();
    }
}
