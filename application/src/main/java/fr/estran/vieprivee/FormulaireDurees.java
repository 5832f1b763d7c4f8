package fr.estran.vieprivee;

import fr.estran.commun.Messages;
import fr.estran.conservation.Duree;
import fr.estran.conservation.Durees;
import fr.estran.conservation.Longueur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The periods as they are typed: numbers, or anything else. */
public record FormulaireDurees(Map<String, String> dits) {

    private static final Pattern INITIALE = Pattern.compile("_(.)");

    /** A field of the form: its label is under {@code reglage.} and the name of its setting. */
    public record Champ(Duree duree, Longueur longueur, String reglage) {

        static Champ de(Duree duree) {
            var longueur = Objects.requireNonNull(duree.longueur());
            return new Champ(duree, longueur, Objects.requireNonNull(longueur.reglage()));
        }

        public String nom() {
            return INITIALE.matcher(reglage)
                    .replaceAll(lettre -> lettre.group(1).toUpperCase(Locale.ROOT));
        }

        public String libelle(Messages m) {
            return m.dire("reglage." + reglage);
        }

        public String aide(Messages m) {
            return m.dire("reglage." + reglage + ".aide", duree.bornes());
        }
    }

    static FormulaireDurees de(Durees durees) {
        var dits = new LinkedHashMap<String, String>();
        tous().forEach(champ -> dits.put(champ.nom(), Integer.toString(durees.valeur(champ.duree()))));
        return new FormulaireDurees(dits);
    }

    private static List<Champ> tous() {
        return Duree.A_REGLER.stream().map(Champ::de).toList();
    }

    public List<Champ> champs() {
        return tous();
    }

    public @Nullable String valeur(Champ champ) {
        return dits.get(champ.nom());
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        for (var champ : champs()) {
            if (!champ.duree().permet(lire(champ))) {
                fautes.put(champ.nom(), m.dire("durees.faute", champ.duree().bornes()));
            }
        }
        return fautes;
    }

    /** Once {@link #fautes} found none. */
    Durees durees() {
        var voulues = Durees.HABITUELLES;
        for (var champ : champs()) {
            voulues = voulues.avec(champ.duree(), lire(champ));
        }
        return voulues;
    }

    private int lire(Champ champ) {
        var saisi = valeur(champ);
        return saisi != null && saisi.strip().matches("\\d{1,3}") ? Integer.parseInt(saisi.strip()) : -1;
    }
}
