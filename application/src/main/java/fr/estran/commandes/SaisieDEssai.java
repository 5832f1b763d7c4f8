package fr.estran.commandes;

import fr.estran.echanges.classeurs.Entete;
import fr.estran.echanges.classeurs.Individuel;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What no export says, as it is typed; null where nothing was. */
public record SaisieDEssai(
        @Nullable String commune,
        @Nullable String codeInsee,
        @Nullable String annee,
        @Nullable String individuel) {

    static final SaisieDEssai VIERGE = new SaisieDEssai(null, null, null, Individuel.PERMANENCE.code());

    private static final int LONGUEUR = 100;

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var ville = LectureDeSaisie.texteOuRien(commune);
        if (ville.isEmpty()) {
            fautes.put("commune", m.dire("faute.commune"));
        } else if (ville.length() > LONGUEUR) {
            fautes.put("commune", m.dire("faute.longueur", Map.of("n", LONGUEUR)));
        }
        if (!code().matches(LectureDeSaisie.CODE_DU_TERRITOIRE)) {
            fautes.put("codeInsee", m.dire("faute.code_insee"));
        }
        if (LectureDeSaisie.entier(annee, 2000, 2099).isEmpty()) {
            fautes.put("annee", m.dire("faute.annee"));
        }
        if (Code.lire(Individuel.class, LectureDeSaisie.texteOuRien(individuel)).isEmpty()) {
            fautes.put("individuel", m.dire("faute.individuel"));
        }
        return fautes;
    }

    /** Once there is no fault left, as all that follows. */
    Entete entete() {
        var ville = LectureDeSaisie.texteOuRien(commune).replaceAll("\\s+", " ");
        return Entete.de(ville, ville, code());
    }

    int lAnnee() {
        return LectureDeSaisie.entier(annee, 2000, 2099).orElseThrow();
    }

    Individuel compte() {
        return Code.de(Individuel.class, LectureDeSaisie.texteOuRien(individuel));
    }

    /** With the spaces of whoever copied it, and the small letter of Corsica's. */
    private String code() {
        return LectureDeSaisie.texteOuRien(codeInsee).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
