package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Assemblee;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which session of the council saw a version of a report, or is to see it. A correction that was written after the session
 * saw the version before was seen by none.
 *
 * @param presente when it was presented
 * @param inscription where it stands on an agenda
 * @param vue the latest version before it that the council saw
 */
public record PassageAuConseil(
        @Nullable LocalDate presente,
        @Nullable PointInscrit inscription,
        @Nullable VersionVue vue,
        Assemblee assemblee,
        LocalDate aujourdhui) {

    private static final Messages M = Messages.de("bilan/actes");

    /** A version that the council was told of, and on which day. */
    public record VersionVue(int version, LocalDate le) {}

    public enum Etat implements Code {
        VUE,
        A_VENIR,
        A_NOTER,
        /** Another version was seen, and this one was not. */
        PAS_VUE,
        NON_INSCRITE
    }

    public Etat etat() {
        if (presente != null) {
            return Etat.VUE;
        }
        if (inscription != null) {
            return inscription.seance().isBefore(aujourdhui) ? Etat.A_NOTER : Etat.A_VENIR;
        }
        return vue == null ? Etat.NON_INSCRITE : Etat.PAS_VUE;
    }

    /** In a sentence. */
    public String dite() {
        var valeurs = new HashMap<String, Object>(assemblee.valeurs());
        valeurs.put("presente", presente == null ? "" : Typographie.date(presente));
        valeurs.put("seance", inscription == null ? "" : Typographie.date(inscription.seance()));
        valeurs.put("vue", vue == null ? "" : Typographie.date(vue.le()));
        valeurs.put("version", vue == null ? "" : Integer.toString(vue.version()));
        return M.dire("passage." + etat().code(), valeurs);
    }
}
