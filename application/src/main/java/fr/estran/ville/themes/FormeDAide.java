package fr.estran.ville.themes;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of help in this town. Where the town wrote no words of its own, those that come with the software stand.
 *
 * @param proposee whether the town gives it: one that it gives no more keeps what was counted
 * @param ecriteAuPublic what the town calls it before the public, and its own staff
 * @param ecriteAuBilan what the town calls it in its reports
 */
public record FormeDAide(
        TypeDAction type,
        boolean proposee,
        @Nullable Appellation ecriteAuPublic,
        @Nullable Appellation ecriteAuBilan,
        Habitude habitude) {

    private static final Messages M = Messages.de("ville/formes");

    /** Of a town that has settled nothing. Talks have their day in the words that come with the software. */
    static FormeDAide defaut(TypeDAction type) {
        return new FormeDAide(
                type,
                true,
                null,
                null,
                type == TypeDAction.RDV_JEUDI ? Habitude.le(DayOfWeek.THURSDAY) : Habitude.AUCUNE);
    }

    public Appellation publique() {
        return ecriteAuPublic == null ? defaut("publique") : ecriteAuPublic;
    }

    /** What the staff read: words of their own until the town has written what the public reads. */
    public Appellation equipe() {
        return ecriteAuPublic == null ? defaut("equipe") : ecriteAuPublic;
    }

    /** At the head of a section or a line of the report. */
    public Appellation bilan() {
        return ecriteAuBilan == null ? defaut("bilan") : ecriteAuBilan;
    }

    /** In the sentences of the report, and in the names of its figures: shorter, where the software's words are. */
    public Appellation recit() {
        return ecriteAuBilan == null ? defaut("recit") : ecriteAuBilan;
    }

    /** As a sentence says that it was there: en permanence, where people are helped one after the other; aux ateliers. */
    public String ou() {
        return ecriteAuBilan == null && type.unParUn() ? M.dire(type.code() + ".ou") : "aux " + bilan().pluriel();
    }

    /** With the words of the software. */
    public FormeDAide sansRien() {
        return new FormeDAide(type, proposee, null, null, habitude);
    }

    /** What will be read of it. */
    public List<String> exemples() {
        var mots = bilan();
        var valeurs = Map.of(
                "titre", publique().titre(),
                "un", mots.singulier(),
                "des", mots.pluriel(),
                "de", Elision.de(mots.pluriel()),
                "genre", mots.genre());
        return Stream.of("exemple.public", "exemple.bilan", "exemple.question")
                .map(cle -> M.dire(cle, valeurs))
                .toList();
    }

    FormeDAide avecJour(@Nullable DayOfWeek jour) {
        return new FormeDAide(type, proposee, ecriteAuPublic, ecriteAuBilan, Habitude.le(jour));
    }

    private Appellation defaut(String registre) {
        return new Appellation(
                mot(registre, 1),
                mot(registre, 2),
                M.dire(type.code() + ".genre").equals("f"));
    }

    private String mot(String registre, int nombre) {
        var jour = habitude.jour();
        return M.dire(
                type.code() + "." + registre,
                "n",
                nombre,
                "jour",
                jour == null ? "aucun" : jour.getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }

    /** When a kind of help is usually given, as far as the town has a habit: the form of a new session begins with it. */
    public record Habitude(
            @Nullable DayOfWeek jour,
            @Nullable LocalTime debut,
            @Nullable LocalTime fin) {

        private static final Messages M = Messages.de("ville/formes");

        public static final Habitude AUCUNE = new Habitude(null, null, null);

        public Habitude {
            if ((debut == null) != (fin == null)) {
                throw new IllegalArgumentException("a habit has both of its hours, or none");
            }
        }

        /** Le mardi, de 18 h à 19 h 30; nothing where there is no habit. */
        public String enMots() {
            return M.dire(
                    "habitude",
                    "jour",
                    jour == null ? "aucun" : jour.getDisplayName(TextStyle.FULL, Locale.FRENCH),
                    "debut",
                    debut == null ? "aucun" : Jours.dire(debut),
                    "fin",
                    fin == null ? "" : Jours.dire(fin));
        }

        static Habitude le(@Nullable DayOfWeek jour) {
            return new Habitude(jour, null, null);
        }
    }
}
