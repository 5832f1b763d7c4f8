package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.Assemblee;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The settings of acts, as they were filled in. */
public record SaisieDeReglage(
        @Nullable String original,
        @Nullable String matiere,
        @Nullable String matiereNom,
        @Nullable String nature,
        @Nullable String joursFrancs,
        @Nullable String assemblee) {

    private static final int ORIGINAL = 300;
    private static final int MATIERE = 200;

    static SaisieDeReglage de(ReglageActe reglage, Assemblee assemblee) {
        return new SaisieDeReglage(
                reglage.original(),
                reglage.matiere(),
                reglage.matiereNom(),
                reglage.nature().code(),
                Integer.toString(reglage.joursFrancs()),
                assemblee.code());
    }

    /** By field, the key of what is wrong with it. */
    SequencedMap<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (uneLigne(original).length() > ORIGINAL) {
            fautes.put("original", "reglage.faute.original");
        }
        if (!uneLigne(matiere).matches("[1-9](\\.[1-9][0-9]?){1,4}")) {
            fautes.put("matiere", "reglage.faute.matiere");
        }
        if (uneLigne(matiereNom).isEmpty() || uneLigne(matiereNom).length() > MATIERE) {
            fautes.put("matiereNom", "reglage.faute.matiere_nom");
        }
        if (Code.lire(NatureActe.class, nature).isEmpty()) {
            fautes.put("nature", "reglage.faute.nature");
        }
        if (!uneLigne(joursFrancs).matches("[1-9]|[12][0-9]|30")) {
            fautes.put("joursFrancs", "reglage.faute.jours_francs");
        }
        if (Code.lire(Assemblee.class, assemblee).isEmpty()) {
            fautes.put("assemblee", "reglage.faute.assemblee");
        }
        return fautes;
    }

    /** Of a form without a fault. */
    Assemblee assembleeDite() {
        return Code.lire(Assemblee.class, assemblee).orElseThrow();
    }

    /** Of a form without a fault. */
    ReglageActe reglage(Instant quand) {
        return new ReglageActe(
                uneLigne(original).isEmpty() ? null : uneLigne(original),
                uneLigne(matiere),
                uneLigne(matiereNom),
                Code.lire(NatureActe.class, nature).orElseThrow(),
                Integer.parseInt(uneLigne(joursFrancs)),
                quand);
    }

    /** As it is printed: on one line, whatever was pasted. */
    static String uneLigne(@Nullable String texte) {
        return texte == null ? "" : texte.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
