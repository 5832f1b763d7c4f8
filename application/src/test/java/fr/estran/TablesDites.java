package fr.estran;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables that a piece of SQL names, read word by word: a name counts where SQL lets a table stand, and nowhere else.
 * A piece may begin or end anywhere. Where it leaves the name to its caller, the table is {@link #DONNEE}.
 */
final class TablesDites {

    static final String DONNEE = "*";

    private static final String TROU = "%(?:\\d\\$)?[sI]|\\{table}|" + Sources.TROU;

    /** Comments, strings, parameters and quoted names are no words of ours; what a format inserts may be part of one. */
    private static final Pattern MOT = Pattern.compile(
            "--[^\\n]*|'(?:[^']|'')*'|::?\\w+|\"[^\"]*\"|(?:[a-z_]|" + TROU + ")(?:[\\w.]|" + TROU + ")*|[(),]");

    /** Words that no sentence of ours says: a hole after "from" is a table in a statement alone. */
    private static final Pattern ORDRE = Pattern.compile("\\b(select|insert into|delete from|merge into|lock"
            + " table|copy|truncate|exists|update\\s+\\S+\\s+(\\w+\\s+)?set)\\b");

    /** What a statement names for itself stands before any table of that name. */
    private static final Pattern NOMMEE =
            Pattern.compile("(\\w+)\\s*(?:\\([^()]*\\))?\\s+as\\s+(?:not\\s+)?(?:materialized\\s+)?\\(");

    private static final Set<String> FIN_DE_LISTE = Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "union",
            "intersect",
            "except",
            "set",
            "select",
            "returning",
            "values",
            "when",
            "window",
            "for");

    /** A name may follow these, before the table. */
    private static final Set<String> AVANT_LE_NOM = Set.of("only", "lateral", "(");

    private final Set<String> connues;
    private final boolean ordre;
    private final boolean recue;
    private final List<Acces> acces = new ArrayList<>();

    /** At each depth of parentheses, whether a comma is followed by one more table. */
    private final Deque<Boolean> listes = new ArrayDeque<>(List.of(false));

    private enum Attente {
        RIEN,
        LUE,
        ECRITE
    }

    private Attente attente = Attente.RIEN;
    private String avant = "";

    record Acces(String table, boolean ecrit) {}

    private TablesDites(String sql, Set<String> connues) {
        this.connues = sansLesSiennes(sql, connues);
        this.ordre = ORDRE.matcher(sql).find();
        this.recue = sql.contains("from stdin");
    }

    static List<Acces> dans(String sql, Set<String> connues) {
        var lecture = new TablesDites(sql, connues);
        MOT.matcher(sql)
                .results()
                .map(MatchResult::group)
                .filter(mot -> !mot.matches("(?s)(--|'|:|\").*"))
                .map(mot -> mot.toLowerCase(Locale.ROOT).replaceFirst("^public\\.", ""))
                .forEach(lecture::lire);
        return lecture.acces;
    }

    private static Set<String> sansLesSiennes(String sql, Set<String> connues) {
        var autres = new HashSet<>(connues);
        NOMMEE.matcher(sql).results().map(nommee -> nommee.group(1)).forEach(autres::remove);
        return autres;
    }

    private void lire(String mot) {
        if (attente != Attente.RIEN && !AVANT_LE_NOM.contains(mot)) {
            nommer(mot);
        }
        switch (mot) {
            case "(" -> ouvrir();
            case ")" -> fermer();
            case "," -> attente = listes.element() ? Attente.LUE : Attente.RIEN;
            case "from" -> depuis();
            case "join", "using" -> attente = Attente.LUE;
            case "into", "truncate" -> attente = Attente.ECRITE;
            case "copy" -> attente = recue ? Attente.ECRITE : Attente.LUE;
            case "table" -> attente = Attente.LUE;
            case "update" -> attente = Set.of("for", "key", "do", "on").contains(avant) ? Attente.RIEN : Attente.ECRITE;
            default -> finir(mot);
        }
        avant = mot;
    }

    private void nommer(String mot) {
        if (connues.contains(mot)) {
            acces.add(new Acces(mot, attente == Attente.ECRITE));
        } else if (ordre && !avant.equals("(") && mot.matches(".*(%|\\{table}|" + Sources.TROU + ").*")) {
            acces.add(new Acces(DONNEE, attente == Attente.ECRITE));
        }
        attente = Attente.RIEN;
    }

    /** {@code using (id)} names columns. */
    private void ouvrir() {
        listes.push(false);
        if (avant.equals("using")) {
            attente = Attente.RIEN;
        }
    }

    private void fermer() {
        if (listes.size() > 1) {
            listes.pop();
        }
    }

    private void depuis() {
        if (!avant.equals("distinct")) {
            attente = avant.equals("delete") ? Attente.ECRITE : Attente.LUE;
            finir(true);
        }
    }

    private void finir(String mot) {
        if (FIN_DE_LISTE.contains(mot)) {
            finir(false);
        }
    }

    private void finir(boolean liste) {
        listes.pop();
        listes.push(liste);
    }
}
