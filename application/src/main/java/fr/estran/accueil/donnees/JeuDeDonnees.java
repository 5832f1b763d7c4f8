package fr.estran.accueil.donnees;

import static fr.estran.accueil.donnees.JeuDeDonnees.Colonne.requise;
import static fr.estran.accueil.donnees.JeuDeDonnees.Colonne.siDite;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of the open data: its columns in their order, each as Table Schema says it. */
public enum JeuDeDonnees implements Code {
    PROGRAMME(
            "seance",
            requise("seance", "string").avec("unique", true),
            requise("action", "string"),
            requise("titre", "string"),
            requise("type", "string").avec("enum", Code.codes(TypeDAction.class)),
            requise("forme", "string"),
            siDite("theme", "string"),
            requise("debut", "datetime"),
            requise("fin", "datetime"),
            requise("annulee", "boolean"),
            siDite("lieu", "string"),
            requise("ou", "string"),
            siDite("page", "string").auFormat("uri")),
    ACTIVITE(
            null,
            requise("mois", "yearmonth"),
            requise("type", "string").avec("enum", Code.codes(TypeDAction.class)),
            requise("forme", "string"),
            siDite("lieu", "string"),
            requise("ou", "string"),
            requise("seances", "integer").avec("minimum", 1),
            requise("minutes", "integer").avec("minimum", 0)),
    LIEUX(
            "lieu",
            requise("lieu", "string").avec("unique", true),
            requise("nom", "string"),
            siDite("quartier", "string"),
            siDite("adresse", "string"),
            siDite("code_postal", "string"),
            siDite("commune", "string"),
            siDite("latitude", "number").avec("minimum", -90).avec("maximum", 90),
            siDite("longitude", "number").avec("minimum", -180).avec("maximum", 180),
            siDite("fauteuil", "boolean")),
    CHIFFRES(
            null,
            requise("annee", "year"),
            requise("version", "integer").avec("minimum", 1),
            requise("chiffre", "string"),
            requise("nom", "string"),
            siDite("partie", "string"),
            requise("unite", "string"),
            requise("valeur", "integer").avec("minimum", 0),
            requise("regle", "string")),
    /** In the common form of local data (SCDL), version 2.1.5: of what nobody notes here (budget, votes) nothing is told. */
    DELIBERATIONS(
            null,
            requise("COLL_NOM", "string"),
            requise("COLL_SIRET", "string").avec("pattern", "^\\d{14}$"),
            requise("DELIB_ID", "string"),
            requise("DELIB_DATE", "date"),
            requise("DELIB_MATIERE_CODE", "string").avec("pattern", "^\\d\\.\\d{1,2}$"),
            requise("DELIB_MATIERE_NOM", "string"),
            requise("DELIB_OBJET", "string"),
            siDite("BUDGET_ANNEE", "string").avec("pattern", "^[0-9]{4}(\\/[0-9]{4})?$"),
            siDite("BUDGET_NOM", "string"),
            siDite("PREF_ID", "string"),
            siDite("PREF_DATE", "date"),
            siDite("VOTE_EFFECTIF", "integer"),
            siDite("VOTE_REEL", "integer"),
            siDite("VOTE_POUR", "integer"),
            siDite("VOTE_CONTRE", "integer"),
            siDite("VOTE_ABSTENTION", "integer"),
            siDite("DELIB_URL", "string").auFormat("uri"));

    private final @Nullable String cle;
    private final List<Colonne> colonnes;

    JeuDeDonnees(@Nullable String cle, Colonne... colonnes) {
        this.cle = cle;
        this.colonnes = List.of(colonnes);
    }

    /** The column by which a row is known; null where it takes several, some of which may be empty. */
    @Nullable String cle() {
        return cle;
    }

    List<Colonne> colonnes() {
        return colonnes;
    }

    public String fichier() {
        return code() + ".csv";
    }

    /** Whose column {@code lieu} leads to a row of {@link #LIEUX}. */
    boolean meneAuxLieux() {
        return this != LIEUX
                && colonnes.stream().anyMatch(colonne -> colonne.nom().equals("lieu"));
    }

    static Stream<JeuDeDonnees> tous() {
        return Stream.of(values());
    }

    /**
     * @param type as Table Schema names it
     * @param contraintes by the words of Table Schema, as its {@code constraints} hold them
     */
    record Colonne(String nom, String type, @Nullable String format, Map<String, Object> contraintes) {

        static Colonne requise(String nom, String type) {
            return siDite(nom, type).avec("required", true);
        }

        static Colonne siDite(String nom, String type) {
            return new Colonne(nom, type, null, Map.of());
        }

        Colonne auFormat(String voulu) {
            return new Colonne(nom, type, voulu, contraintes);
        }

        Colonne avec(String contrainte, Object valeur) {
            var toutes = new LinkedHashMap<>(contraintes);
            toutes.put(contrainte, valeur);
            return new Colonne(nom, type, format, toutes);
        }
    }
}
