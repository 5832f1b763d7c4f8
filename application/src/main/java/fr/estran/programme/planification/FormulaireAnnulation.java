package fr.estran.programme.planification;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why something of the programme does not take place.
 *
 * @param motif as statistics count it
 * @param raison what is told to those who were to come
 * @param relue the same as it was when it was asked whether it may be kept
 */
public record FormulaireAnnulation(
        @Nullable String motif,
        @Nullable String raison,
        @Nullable String relue) {

    private static final String AUTRE = "autre";

    public static final List<String> MOTIFS = Stream.concat(
                    Stream.of(MotifDAnnulation.values()).map(Code::code), Stream.of(AUTRE))
            .toList();

    public static final FormulaireAnnulation VIERGE = new FormulaireAnnulation(null, null, null);

    public Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (motif == null || !MOTIFS.contains(motif)) {
            fautes.put("motif", m.dire("gestion.faute.motif"));
        }
        RaisonSaisie.verifier("raison", raisonDite(), relue, fautes, m);
        return fautes;
    }

    /** Nothing, for a reason that statistics do not know. */
    @Nullable public String motifConnu() {
        return AUTRE.equals(motif) ? null : motif;
    }

    public String raisonDite() {
        return LectureDeSaisie.texteOuRien(raison);
    }
}
