package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.util.Map;

/**
 * Words of the service that no record holds: they are written once, and each report uses them again.
 *
 * @param code a kind, a field, the collective, or a question of a survey with a mark of its scale: {@code aisance.4}
 */
public record Mot(Nature nature, String code) {

    private static final Messages M = Messages.de("bilan/bilan");

    public enum Nature implements Code {
        BUT_DE_FORME,
        BUT_DE_CHAMP,
        BUT_DU_COLLECTIF,
        MARQUE_D_ECHELLE;
    }

    public static Mot butDeForme(TypeDAction type) {
        return new Mot(Nature.BUT_DE_FORME, type.code());
    }

    public static Mot butDeChamp(ChampDAction champ) {
        return new Mot(Nature.BUT_DE_CHAMP, champ.code());
    }

    public static Mot butDuCollectif() {
        return new Mot(Nature.BUT_DU_COLLECTIF, "collectif");
    }

    public static Mot marque(String question, String valeur) {
        return new Mot(Nature.MARQUE_D_ECHELLE, question + "." + valeur);
    }

    String cle() {
        return nature.code() + "." + code;
    }

    /** What the service wrote, or what comes with the software; empty where there is neither. */
    String lire(Map<String, String> ecrits, FormesDAide formes) {
        return ecrits.getOrDefault(cle(), defaut(formes));
    }

    /** As it goes into its place in a report: on one line, with the stop that stands there, or without one. */
    public String soigner(String texte) {
        var ligne = texte.strip().replaceAll("\\s+", " ").replaceFirst("^[-#]+ *", "");
        return switch (nature) {
            case BUT_DE_FORME, BUT_DU_COLLECTIF ->
                Typographie.majuscule(ligne.matches(".*[^.!?…]") ? ligne + "." : ligne);
            case BUT_DE_CHAMP, MARQUE_D_ECHELLE -> ligne.replaceFirst("[\\s.;,]+$", "");
        };
    }

    /** What comes with the software, in what the town calls its kinds; empty where nothing does. */
    public String defaut(FormesDAide formes) {
        return M.connait(cle()) ? soigner(M.dire(cle(), formes.valeurs())) : "";
    }
}
