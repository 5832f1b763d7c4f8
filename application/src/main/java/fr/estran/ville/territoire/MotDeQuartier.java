package fr.estran.ville.territoire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.Appellation;
import java.util.Locale;
import java.util.Map;

/** The town's own word for its parts. */
public enum MotDeQuartier implements Code {
    QUARTIER(false),
    COMMUNE(true),
    SECTEUR(false);

    private final boolean feminin;

    MotDeQuartier(boolean feminin) {
        this.feminin = feminin;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Appellation appellation() {
        var messages = Messages.de("ville/territoire");
        return new Appellation(
                messages.dire("quartiers.mot." + code() + ".un"),
                messages.dire("quartiers.mot." + code() + ".des"),
                feminin);
    }

    /**
     * What a sentence may call one by: {@code {quartier_un}}, {@code {quartier_des}}, {@code {quartier_le}} (la commune),
     * {@code {quartier_titre}} (Commune), {@code {quartier_genre}} for what agrees with it; and {@code {mot}}, to choose a sentence by.
     */
    public Map<String, String> valeurs() {
        var dit = appellation();
        return Map.of(
                "mot", code(),
                "quartier_un", dit.singulier(),
                "quartier_des", dit.pluriel(),
                "quartier_le", dit.avecArticle(),
                "quartier_titre", dit.titre(),
                "quartier_titre_des", dit.titreAuPluriel(),
                "quartier_genre", dit.genre());
    }
}
