package fr.estran.territoire;

import fr.estran.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to find the room, as it is typed. Blanks are nothing. */
public record FormulaireLieu(
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret) {

    private static final int LONGUEUR = 300;

    public FormulaireLieu {
        etage = dit(etage);
        acces = dit(acces);
        arret = dit(arret);
    }

    static FormulaireLieu de(LieuDecrit lieu) {
        return new FormulaireLieu(lieu.etage(), lieu.acces(), lieu.arret());
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var saisis = new LinkedHashMap<String, @Nullable String>();
        saisis.put("etage", etage);
        saisis.put("acces", acces);
        saisis.put("arret", arret);
        saisis.forEach((champ, saisi) -> {
            if (saisi != null && saisi.length() > LONGUEUR) {
                fautes.put(champ, m.dire("lieux.faute.longueur"));
            }
        });
        return fautes;
    }

    private static @Nullable String dit(@Nullable String saisi) {
        var dit =
                saisi == null ? "" : saisi.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        return dit.isEmpty() ? null : dit;
    }
}
