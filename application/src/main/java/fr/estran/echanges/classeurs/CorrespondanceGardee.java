package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each column is, kept for the next sheet that has the same titles.
 *
 * @param titres of all columns, made comparable; days among them are left out, since the next sheet has others
 * @param champs by title, the code of the field; a title that is not there is not taken over
 * @param motsDits by {@code champ.mot}, what that word is among the town's
 */
public record CorrespondanceGardee(
        String nom,
        NatureDeFeuille nature,
        String titres,
        boolean repeter,
        Map<String, String> champs,
        Map<String, String> motsDits) {

    static final String DATEES = "*";

    public static final int LONGUEUR = 100;

    /** The title of the column that a sheet is given back with. */
    static final String POURQUOI = "pourquoi";

    static String titres(List<ColonneDeFeuille> colonnes) {
        return colonnes.stream()
                .filter(colonne -> colonne.jour() == null && !colonne.nus().isEmpty())
                .map(ColonneDeFeuille::nus)
                .filter(nus -> !nus.equals(POURQUOI))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** As long as a name may be. */
    public CorrespondanceGardee nommee() {
        var court = nom.substring(0, Math.min(nom.length(), LONGUEUR));
        return new CorrespondanceGardee(court, nature, titres, repeter, champs, motsDits);
    }

    public String reference() {
        return "CF-" + Ecritures.empreinte(nature.code(), titres);
    }

    List<ColonneDeFeuille> colonnes(List<ColonneDeFeuille> titres) {
        var dits = EnumSet.noneOf(ChampDeFeuille.class);
        return titres.stream()
                .map(titre -> titre.devient(
                        Code.lire(ChampDeFeuille.class, champs.get(titre.jour() == null ? titre.nus() : DATEES))
                                .filter(champ -> champ.plusieurs() || dits.add(champ))
                                .orElse(null)))
                .toList();
    }

    ReponsesDites mots() {
        var reponses = new HashMap<String, String>();
        motsDits.forEach((mot, devient) -> reponses.put(ReponsesDites.MOT + mot, devient));
        return new ReponsesDites(reponses);
    }
}
