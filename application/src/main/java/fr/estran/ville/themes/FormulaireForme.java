package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind of help as its words, its day and its hours are typed. Words that are left empty are those of the software. */
record FormulaireForme(Champs champs) {

    /** Of a word; the database holds to it too. */
    static final int LONGUEUR = 60;

    /** A figure or a mark of a text would be read where the report is finished by hand. */
    private static final Pattern DEBUT = Pattern.compile("[\\p{L}\\p{N}].*");

    private static final String AU_PUBLIC = "public";
    private static final String AU_BILAN = "bilan";

    /** In the order of the page. */
    static FormulaireForme de(FormeDAide forme) {
        var habitude = forme.habitude();
        return new FormulaireForme(mots(
                        mots(
                                Champs.AUCUN.avec("proposee", forme.proposee() ? "oui" : null),
                                AU_PUBLIC,
                                forme.ecriteAuPublic(),
                                forme.publique()),
                        AU_BILAN,
                        forme.ecriteAuBilan(),
                        forme.bilan())
                .avec("jour", habitude.jour() == null ? null : habitude.jour().getValue())
                .avec("debut", habitude.debut())
                .avec("fin", habitude.fin()));
    }

    private static Champs mots(Champs champs, String pour, @Nullable Appellation ecrite, Appellation dite) {
        return champs.avec(pour + "Singulier", ecrite == null ? null : ecrite.singulier())
                .avec(pour + "Pluriel", ecrite == null ? null : ecrite.pluriel())
                .avec(pour + "Genre", dite.genre());
    }

    boolean proposee() {
        return "oui".equals(champs.un("proposee"));
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        fautes(AU_PUBLIC, m, fautes);
        fautes(AU_BILAN, m, fautes);
        if (champs.un("jour") != null && jour() == null) {
            fautes.put("jour", m.dire("faute.jour"));
        }
        heures(m, fautes);
        return fautes;
    }

    private void fautes(String pour, Messages m, Map<String, String> fautes) {
        mot(pour + "Singulier", champs.un(pour + "Pluriel") != null, m, fautes);
        mot(pour + "Pluriel", champs.un(pour + "Singulier") != null, m, fautes);
        if (!champs.dit(pour + "Genre").matches("[fm]")) {
            fautes.put(pour + "Genre", m.dire("faute.genre"));
        }
    }

    private void mot(String champ, boolean avecLAutre, Messages m, Map<String, String> fautes) {
        var mot = texte(champ);
        if (mot.isEmpty()) {
            if (avecLAutre) {
                fautes.put(champ, m.dire("faute.les_deux"));
            }
        } else if (mot.length() > LONGUEUR) {
            fautes.put(champ, m.dire("faute.longueur", Map.of("n", LONGUEUR)));
        } else if (!DEBUT.matcher(mot).matches() || mot.contains("{") || mot.contains("}")) {
            fautes.put(champ, m.dire("faute.signes"));
        }
    }

    private void heures(Messages m, Map<String, String> fautes) {
        var debut = LectureDeSaisie.heure(champs.un("debut"));
        var fin = LectureDeSaisie.heure(champs.un("fin"));
        if (champs.un("debut") == null && champs.un("fin") == null) {
            return;
        }
        if (debut.isEmpty()) {
            fautes.put("debut", m.dire("faute.heure"));
        } else if (fin.isEmpty()) {
            fautes.put("fin", m.dire("faute.heure"));
        } else if (!debut.get().isBefore(fin.get())) {
            fautes.put("fin", m.dire("faute.fin"));
        }
    }

    /** Once there is no fault left. */
    FormeDAide lire(FormeDAide connue) {
        return new FormeDAide(
                connue.type(),
                proposee(),
                appellation(AU_PUBLIC),
                appellation(AU_BILAN),
                new Habitude(
                        jour(),
                        LectureDeSaisie.heure(champs.un("debut")).orElse(null),
                        LectureDeSaisie.heure(champs.un("fin")).orElse(null)));
    }

    /** On one line. */
    private String texte(String champ) {
        return LectureDeSaisie.texteOuRien(champs.un(champ)).replaceAll("\\s+", " ");
    }

    private @Nullable Appellation appellation(String pour) {
        var singulier = texte(pour + "Singulier");
        return singulier.isEmpty()
                ? null
                : new Appellation(
                        singulier,
                        texte(pour + "Pluriel"),
                        champs.dit(pour + "Genre").equals("f"));
    }

    private @Nullable DayOfWeek jour() {
        var jour = LectureDeSaisie.entier(champs.un("jour"), 1, 7);
        return jour.isEmpty() ? null : DayOfWeek.of(jour.getAsInt());
    }
}
