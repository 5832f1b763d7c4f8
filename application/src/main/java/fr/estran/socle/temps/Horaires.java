package fr.estran.socle.temps;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The hours of a place. What OpenStreetMap can say and people never do (the hour of sunset, every third week) is not read. */
public record Horaires(List<RegleDHoraires> regles) {

    /** Of what is typed or kept. */
    public static final int LONGUEUR = 500;

    public Horaires {
        regles = List.copyOf(regles);
    }

    /** As OpenStreetMap writes them, or as one says them: "lundi et jeudi de 9 h à 12 h ; fermé les jours fériés". */
    public static Optional<Horaires> lire(String dit) {
        return comprendre(dit).filter(compris -> compris.incompris().isEmpty()).map(Compris::horaires);
    }

    /**
     * What is understood, and what is not.
     *
     * @param horaires with what is not understood in it, as it was typed
     */
    public record Compris(Horaires horaires, List<String> incompris) {

        /** Something is, beside what was typed. */
        public boolean enPartie() {
            return incompris.size() < horaires.regles().size();
        }
    }

    /** The same, of which nothing is lost: a line that is not understood is kept as it was typed. Empty where nothing was, or too much. */
    public static Optional<Compris> comprendre(String dit) {
        return dit.length() > LONGUEUR
                ? Optional.empty()
                : LectureDHoraires.comprendre(dit)
                        .map(lues -> new Compris(new Horaires(lues.regles()), lues.incompris()));
    }

    /** As other software reads them; what {@link #lire} reads back as the same. */
    public String osm() {
        return regles.stream().map(RegleDHoraires::osm).collect(joining("; "));
    }

    /** What {@link #lire} reads back as the same. */
    public String enMots() {
        return String.join(" ; ", lignes());
    }

    /** A line for each rule. */
    public List<String> lignes() {
        return regles.stream().map(HorairesEnMots::dire).toList();
    }

    /** Whether somebody who comes at this moment finds it open. Where it is not said, it is not promised. */
    public boolean ouvert(LocalDateTime moment, Calendrier calendrier) {
        return regle(moment.toLocalDate(), calendrier)
                .filter(regle -> !regle.surRendezVous())
                .filter(regle -> regle.plages().stream().anyMatch(plage -> plage.contient(moment.toLocalTime())))
                .isPresent();
    }

    /** Whether it opens on that day at all. */
    public boolean ouvre(LocalDate jour, Calendrier calendrier) {
        return regle(jour, calendrier)
                .filter(regle -> !regle.plages().isEmpty())
                .isPresent();
    }

    private Optional<RegleDHoraires> regle(LocalDate jour, Calendrier calendrier) {
        return regles.reversed().stream()
                .filter(regle -> regle.parleDe(jour, calendrier))
                .findFirst();
    }
}
