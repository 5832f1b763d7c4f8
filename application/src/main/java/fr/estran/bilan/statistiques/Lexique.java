package fr.estran.bilan.statistiques;

import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.util.HashMap;
import java.util.Map;

/** The words that this town has of its own in what counts and tells: for its kinds of help, and for its parts. */
public record Lexique(FormesDAide formes, MotDeQuartier quartier) {

    /** Of a town that has settled nothing. */
    public static final Lexique DEFAUT = new Lexique(FormesDAide.DEFAUT, MotDeQuartier.QUARTIER);

    /** What a sentence may call them by: those of {@link FormesDAide#valeurs}, and of {@link MotDeQuartier#valeurs}. */
    public Map<String, Object> valeurs() {
        var valeurs = new HashMap<>(formes.valeurs());
        valeurs.putAll(quartier.valeurs());
        return valeurs;
    }
}
