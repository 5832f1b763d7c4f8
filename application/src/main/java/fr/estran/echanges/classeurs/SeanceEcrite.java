package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A session, as the rows that tell of it have it. */
final class SeanceEcrite {

    final TypeDAction type;
    final LocalDate jour;
    final @Nullable LocalTime debut;
    final String lieu;
    final String conseiller;
    final String theme;
    final String titre;
    final String reference;
    final Set<String> personnes = new HashSet<>();
    final Map<TrancheDeTete, Integer> tetes = new EnumMap<>(TrancheDeTete.class);
    final Map<String, Integer> demandes = new TreeMap<>();

    private @Nullable LocalTime fin;
    private int duree;
    private boolean heureConnue;

    SeanceEcrite(
            TypeDAction type,
            LocalDate jour,
            @Nullable LocalTime debut,
            String lieu,
            String conseiller,
            String theme,
            String titre) {
        this.type = type;
        this.jour = jour;
        this.debut = debut;
        this.lieu = lieu;
        this.conseiller = conseiller;
        this.theme = theme;
        this.titre = titre;
        this.reference = ReferenceDeFeuille.de(cle());
    }

    /** What tells it from another. What each person asks for does not, nor does what it is called where it goes on all year. */
    String cle() {
        var propre = type.unParUn() ? "" : theme + "\n" + Ecritures.nus(titre);
        return String.join(
                "\n", jour.toString(), debut == null ? "" : debut.toString(), type.code(), lieu, conseiller, propre);
    }

    /** Where people are helped one after the other, lengths add up; of a workshop, each row repeats its own. */
    void durer(@Nullable LocalTime jusqua, int minutes) {
        fin = jusqua == null ? fin : jusqua;
        duree = type.unParUn() ? duree + minutes : Math.max(duree, minutes);
        heureConnue = debut != null && minutes() > 0 && debut.toSecondOfDay() / 60 + minutes() < 24 * 60;
    }

    int minutes() {
        return debut != null && fin != null && fin.isAfter(debut)
                ? (fin.toSecondOfDay() - debut.toSecondOfDay()) / 60
                : duree;
    }

    /** In minutes of the day; at midnight where no hour is told. */
    int commence() {
        return debut == null ? 0 : debut.toSecondOfDay() / 60;
    }

    boolean heureConnue() {
        return heureConnue;
    }

    /** As two sessions of one counsellor at one time cannot be. */
    void taireLHeure() {
        heureConnue = false;
    }

    int combien() {
        return tetes.values().stream().mapToInt(Integer::intValue).sum();
    }

    void compter(TrancheDeTete tranche, int combien) {
        if (combien > 0) {
            tetes.merge(tranche, combien, Integer::sum);
        }
    }

    String trimestre() {
        return jour.getYear() + "-T" + (jour.getMonthValue() + 2) / 3;
    }

    /** One for each workshop; one for a week of a course; one for a quarter and a place of what goes on all year. */
    String action() {
        return switch (type.mesure()) {
            case SEANCES -> ReferenceDeFeuille.de(type.code(), trimestre(), lieu);
            case ACTIONS -> type.pendantLesVacances() ? semaine() : reference;
        };
    }

    private String semaine() {
        return ReferenceDeFeuille.de(
                type.code(),
                jour.get(IsoFields.WEEK_BASED_YEAR) + "-" + jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                lieu,
                theme,
                Ecritures.nus(titre));
    }
}
