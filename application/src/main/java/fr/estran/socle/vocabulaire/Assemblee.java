package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import java.util.regex.Pattern;

/** The assembly that a structure reports to, and so what the structure is: sentences about its acts are said with its words. */
public enum Assemblee implements Code {
    CONSEIL_MUNICIPAL,
    CONSEIL_COMMUNAUTAIRE,
    CONSEIL_METROPOLITAIN,
    CONSEIL_DEPARTEMENTAL,
    COMITE_SYNDICAL,
    CONSEIL_D_ADMINISTRATION;

    private static final Messages M = Messages.de("socle/nomenclatures");

    /** Of a body that local authorities have made together, or that hangs on one: all begin with 2. */
    private static final String SIREN = "2\\d{8}";

    private static final Pattern ACTION_SOCIALE = mots("ccas|cias|centre (inter)?communal d.action sociale");
    private static final Pattern SYNDICAT = mots("syndicats?|sivom|sivu|petr|p[ôo]le d.[ée]quilibre territorial");
    private static final Pattern METROPOLE = mots("m[ée]tropole");
    private static final Pattern DEPARTEMENT = mots("d[ée]partement|conseil d[ée]partemental");

    /** Of a SIREN: departments, unions of towns and centres of social help have beginnings of their own. */
    public static Assemblee pour(String code, String nom) {
        if (ACTION_SOCIALE.matcher(nom).find() || code.matches("26\\d{7}")) {
            return CONSEIL_D_ADMINISTRATION;
        }
        if (!code.matches(SIREN)) {
            return CONSEIL_MUNICIPAL;
        }
        if (SYNDICAT.matcher(nom).find() || code.startsWith("25")) {
            return COMITE_SYNDICAL;
        }
        if (DEPARTEMENT.matcher(nom).find() || code.startsWith("22")) {
            return CONSEIL_DEPARTEMENTAL;
        }
        return METROPOLE.matcher(nom).find() ? CONSEIL_METROPOLITAIN : CONSEIL_COMMUNAUTAIRE;
    }

    private static Pattern mots(String lesquels) {
        return Pattern.compile(
                "\\b(" + lesquels + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** In small letters, to follow an article: le, au, du, since each is masculine and begins with a consonant. */
    public String dite() {
        return M.dire("assemblee." + code());
    }

    /** With what such a structure is: where one chooses. */
    public String aChoisir() {
        return M.dire("assemblee.choix." + code());
    }

    /**
     * What a sentence may take: {@code {assemblee}} (conseil municipal), {@code {collectivite}} (commune), {@code
     * {collectivite_titre}} (Commune), {@code {qui_signe}} (le ou la maire), {@code {ou_lire}} (hôtel de ville), {@code
     * {qui_appelle}} (la mairie); and {@code {assemblee_code}}, to choose a sentence by.
     */
    public Map<String, String> valeurs() {
        return Map.of(
                "assemblee_code", code(),
                "assemblee", dite(),
                "collectivite", M.dire("collectivite." + code()),
                "collectivite_titre", M.dire("collectivite.titre." + code()),
                "qui_signe", M.dire("qui_signe." + code()),
                "ou_lire", M.dire("ou_lire." + code()),
                "qui_appelle", quiAppelle());
    }

    /** Who is heard on the telephone, where whoever answers is told no more than that. */
    public String quiAppelle() {
        return M.dire("qui_appelle." + code());
    }
}
