package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a page names fields, and what words may be. */
public final class ParolesDeFeuille {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private ParolesDeFeuille() {}

    public static String nature(NatureDeFeuille nature) {
        return MESSAGES.dire("nature." + nature.code());
    }

    public static List<Option> natures() {
        return Stream.of(NatureDeFeuille.values())
                .map(nature -> new Option(nature.code(), nature(nature)))
                .toList();
    }

    public static String champ(ChampDeFeuille champ) {
        return MESSAGES.dire("champ." + champ.code());
    }

    static String sansColonne(ChampDeFeuille champ) {
        return MESSAGES.dire("colonne_manquante." + champ.code());
    }

    static String sansAnnee() {
        return MESSAGES.dire("annee_manquante");
    }

    static String deuxColonnes(ChampDeFeuille champ) {
        return MESSAGES.dire("colonne_double", Map.of("champ", champ(champ)));
    }

    /** What a column may be in such a sheet; first, nothing. */
    public static List<Option> champs(NatureDeFeuille nature) {
        return Stream.concat(
                        Stream.of(new Option("", MESSAGES.dire("champ.aucun"))),
                        ChampDeFeuille.de(nature).stream().map(champ -> new Option(champ.code(), champ(champ))))
                .toList();
    }

    static String choix(ChampDeFeuille champ, String code) {
        var cle = "choix." + champ.code() + "." + code;
        return MESSAGES.dire(MESSAGES.connait(cle) ? cle : "choix." + code);
    }

    private static String choix(ApercuDeFeuille.MotMontre mot, String code, String libelle) {
        return code.startsWith(MotsDeFeuille.COMME)
                ? MESSAGES.dire("choix.comme", Map.of("mot", libelle))
                : mot.champ() == ChampDeFeuille.CONSEILLER && code.equals(MotsDeFeuille.A_CREER)
                        ? MESSAGES.dire(
                                "choix.conseiller.+",
                                Map.of("nom", NomDeConseiller.lire(mot.mot()).entier()))
                        : choix(mot.champ(), code);
    }

    /** What a word may be; first, where one has to say it, nothing yet. */
    public static List<Option> choix(ApercuDeFeuille.MotMontre mot) {
        return Stream.concat(
                        mot.choisi() == null
                                ? Stream.of(new Option("", MESSAGES.dire("choix.a_dire")))
                                : Stream.empty(),
                        mot.choix().stream()
                                .filter(chose ->
                                        !(mot.mot().isEmpty() && chose.code().startsWith(MotsDeFeuille.A_CREER)))
                                .filter(chose -> !mot.cle().endsWith("." + sansSigne(chose.code())))
                                .map(chose -> new Option(
                                        chose.code(),
                                        chose.libelle().isEmpty()
                                                        || chose.code().startsWith(MotsDeFeuille.COMME)
                                                ? choix(mot, chose.code(), chose.libelle())
                                                : chose.libelle())))
                .toList();
    }

    /** Of another word of the sheet, its key; of anything else, what no key is. */
    private static String sansSigne(String code) {
        return code.startsWith(MotsDeFeuille.COMME) ? code.substring(MotsDeFeuille.COMME.length()) : ".";
    }

    public static String laissees(String motif, int combien) {
        return MESSAGES.dire("laissees." + motif, Map.of("n", combien));
    }
}
