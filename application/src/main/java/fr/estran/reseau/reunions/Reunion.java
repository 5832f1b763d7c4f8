package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the collective.
 *
 * @param sujet what it is about
 * @param jour the day that was chosen; null as long as several are proposed
 * @param proposees the days that are, or were, proposed, each as a {@link DateProposee} writes itself: in their order, a space
 *     between each
 * @param lieuDit where, in words, or what one must know of the venue
 * @param tenue it was held, on that day
 * @param revision grows with what was sent out already
 */
public record Reunion(
        ReunionId id,
        @Nullable String sujet,
        @Nullable LocalDate jour,
        String proposees,
        @Nullable LocalTime debut,
        @Nullable LocalTime fin,
        @Nullable LieuId lieu,
        @Nullable String lieuDit,
        boolean tenue,
        @Nullable String compteRendu,
        @Nullable String documents,
        @Nullable LocalDate annuleeLe,
        @Nullable String raison,
        int revision) {

    /** Of which nothing is said yet. */
    static Reunion nouvelle() {
        return new Reunion(
                ReunionId.nouveau(), null, null, "", null, null, null, null, false, null, null, null, null, 0);
    }

    public List<LocalDate> dates() {
        return datesProposees().stream().map(DateProposee::jour).toList();
    }

    List<DateProposee> datesProposees() {
        return Stream.of(proposees.split(" "))
                .filter(ecrite -> !ecrite.isEmpty())
                .map(DateProposee::lire)
                .toList();
    }

    /** Each with its hours, where they are not the same for all of them. */
    public List<DateProposee> datesDites() {
        return datesProposees().stream()
                .map(date ->
                        date.aSonHeure() || !chaqueDateASonHeure() ? date : new DateProposee(date.jour(), debut, fin))
                .toList();
    }

    private boolean chaqueDateASonHeure() {
        return jour == null && datesProposees().stream().anyMatch(DateProposee::aSonHeure);
    }

    /** None was chosen of the days that were proposed, and they are all over: nobody can come to it any more. */
    public boolean passeeSansDate(LocalDate aujourdhui) {
        return jour == null && !proposees.isBlank() && dates().stream().allMatch(date -> date.isBefore(aujourdhui));
    }

    public EtatDeReunion etat(LocalDate aujourdhui) {
        if (annuleeLe != null) {
            return EtatDeReunion.ANNULEE;
        }
        if (jour == null) {
            return EtatDeReunion.A_DATER;
        }
        if (tenue) {
            return EtatDeReunion.TENUE;
        }
        if (jour.equals(aujourdhui)) {
            return EtatDeReunion.AUJOURDHUI;
        }
        return jour.isAfter(aujourdhui) ? EtatDeReunion.PREVUE : EtatDeReunion.A_RACONTER;
    }

    /** Its day, or the first that is proposed: where it stands among the others. */
    public @Nullable LocalDate repere() {
        return jour == null ? dates().stream().findFirst().orElse(null) : jour;
    }

    /** As in: 14 h – 16 h; empty where nobody said, or where they are not the same for all the dates. */
    public String heures() {
        return chaqueDateASonHeure() ? "" : DateProposee.heures(debut, fin);
    }

    public List<LienDeDocument> liens() {
        return documents == null
                ? List.of()
                : documents
                        .lines()
                        .filter(ligne -> !ligne.isBlank())
                        .map(LienDeDocument::lire)
                        .toList();
    }

    /** What is sent to those who are invited: once it says otherwise, they must be told. */
    boolean annonceAutrement(Reunion autre) {
        return !annonce().equals(autre.annonce());
    }

    private List<String> annonce() {
        return Stream.of(jour == null ? proposees : jour, debut, fin, lieu, lieuDit)
                .map(String::valueOf)
                .toList();
    }

    /** At the hours of that date, where it has its own. */
    Reunion avecJour(LocalDate choisi) {
        var date = datesProposees().stream()
                .filter(une -> une.jour().equals(choisi) && une.aSonHeure())
                .findFirst()
                .orElseGet(() -> new DateProposee(choisi, debut, fin));
        return avec(choisi, date.debut(), date.fin(), tenue, compteRendu, annuleeLe, raison, revision);
    }

    Reunion avecRevision(int suivante) {
        return avec(jour, debut, fin, tenue, compteRendu, annuleeLe, raison, suivante);
    }

    /** @param le null where it will be held after all */
    Reunion avecAnnulation(@Nullable LocalDate le, @Nullable String pourquoi) {
        return avec(jour, debut, fin, false, compteRendu, le, pourquoi, revision);
    }

    /** It was held, and this was said there. */
    Reunion avecCompteRendu(@Nullable String dit) {
        return avec(jour, debut, fin, true, dit, annuleeLe, raison, revision);
    }

    /** What becomes of it: what it is about, the dates that were proposed and where they are stay. */
    private Reunion avec(
            @Nullable LocalDate quand,
            @Nullable LocalTime de,
            @Nullable LocalTime a,
            boolean eut,
            @Nullable String dit,
            @Nullable LocalDate annulee,
            @Nullable String pourquoi,
            int version) {
        return new Reunion(
                id, sujet, quand, proposees, de, a, lieu, lieuDit, eut, dit, documents, annulee, pourquoi, version);
    }

    /**
     * A document of a meeting, kept elsewhere: words, then its address, on one line.
     *
     * @param adresse the words themselves, where the line has none
     */
    public record LienDeDocument(String texte, String adresse) {

        static LienDeDocument lire(String ligne) {
            var coupe = ligne.strip().split("\\s+(?=https?://\\S+$)", 2);
            return coupe.length == 2 ? new LienDeDocument(coupe[0], coupe[1]) : new LienDeDocument(coupe[0], coupe[0]);
        }

        /** Whether a browser may be sent there. */
        public boolean ouvert() {
            return adresse.matches("https?://\\S+");
        }
    }

    /** Where a meeting is, from its first proposed dates to what was said there. */
    public enum EtatDeReunion implements Code {
        /** Dates are proposed; none is chosen. */
        A_DATER("attention"),
        PREVUE("info"),
        /** It is its day: it may still change and be told of, and one may note already who was there. */
        AUJOURDHUI("info"),
        /** Its day is over, and nobody has noted yet who was there. */
        A_RACONTER("attention"),
        TENUE("succes"),
        ANNULEE("erreur");

        private final String genre;

        EtatDeReunion(String genre) {
            this.genre = genre;
        }

        /** Of the label that says it. */
        public String genre() {
            return genre;
        }
    }
}
