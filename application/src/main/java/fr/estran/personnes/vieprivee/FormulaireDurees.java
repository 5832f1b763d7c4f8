package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The periods as they are typed: numbers, or anything else. By code of what they keep. */
public record FormulaireDurees(Map<String, String> dits) {

    static FormulaireDurees de(Durees durees) {
        var dits = new LinkedHashMap<String, String>();
        Duree.A_REGLER.forEach(duree -> dits.put(duree.code(), Integer.toString(durees.valeur(duree))));
        return new FormulaireDurees(dits);
    }

    public @Nullable String valeur(Duree duree) {
        return dits.get(duree.code());
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        for (var duree : Duree.A_REGLER) {
            if (!duree.permet(lire(duree))) {
                fautes.put(duree.code(), m.dire("durees.faute", duree.bornes()));
            }
        }
        return fautes;
    }

    /** Once {@link #fautes} found none. */
    Durees durees() {
        var voulues = Durees.HABITUELLES;
        for (var duree : Duree.A_REGLER) {
            voulues = voulues.avec(duree, lire(duree));
        }
        return voulues;
    }

    private int lire(Duree duree) {
        var saisi = valeur(duree);
        return saisi != null && saisi.strip().matches("\\d{1,3}") ? Integer.parseInt(saisi.strip()) : -1;
    }
}
