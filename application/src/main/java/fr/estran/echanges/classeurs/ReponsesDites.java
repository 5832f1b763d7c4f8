package fr.estran.echanges.classeurs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What was answered of one sheet, by the name of each question; what was not asked is proposed. */
public record ReponsesDites(Map<String, String> dites) {

    public static final ReponsesDites AUCUNE = new ReponsesDites(Map.of());

    static final String ONGLET = "onglet";
    /** Whether sheets of the same titles are read together. */
    static final String ENSEMBLE = "ensemble";

    static final String NATURE = "nature";
    static final String ENTETE = "entete";
    static final String RANGEES = "rangees";
    static final String REPETER = "repeter";
    static final String ANNEE = "annee";
    static final String SANS_ELLES = "sans_elles";
    public static final String GARDER = "garder";
    static final String VUE = "vue";
    static final String PARTOUT = "partout.";
    static final String COLONNE = "colonne.";
    static final String MOT = "mot.";
    static final String CELLULE = "cellule.";

    private static final Pattern CLE = Pattern.compile(
            "onglet|ensemble|nature|entete|rangees|repeter|annee|sans_elles|garder"
                    + "|partout\\.[a-z_]{1,20}|colonne\\.\\d{1,3}|mot\\.[a-z_]{1,20}\\.[a-z0-9 ]{0,120}|cellule\\.\\d{1,9}\\.\\d{1,3}");

    private static final int LONGUEUR = 500;
    private static final int AU_PLUS = 2_000;

    public ReponsesDites {
        dites = Map.copyOf(dites);
    }

    /** Of a form that holds what a browser sent, the answers: a name that no page of ours gave is none. That of a tab has its blanks. */
    static ReponsesDites lire(Map<String, String> envoi) {
        var lues = new LinkedHashMap<String, String>();
        envoi.forEach((cle, valeur) -> {
            if (CLE.matcher(cle).matches() && lues.size() < AU_PLUS) {
                var dit = cle.equals(ONGLET) ? valeur : valeur.strip();
                lues.put(cle, dit.substring(0, Math.min(dit.length(), LONGUEUR)));
            }
        });
        return new ReponsesDites(lues);
    }

    public Optional<String> une(String cle) {
        return Optional.ofNullable(dites.get(cle));
    }

    int nombre(String cle, int sinon) {
        return une(cle).filter(dit -> dit.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(sinon);
    }

    boolean oui(String cle) {
        return une(cle).filter("oui"::equals).isPresent();
    }

    /** These where both answer. */
    public ReponsesDites puis(ReponsesDites autres) {
        var toutes = new HashMap<>(dites);
        toutes.putAll(autres.dites);
        return new ReponsesDites(toutes);
    }

    /**
     * What was answered before, and what a form says now: it shows neither all words nor what was put right. Of another sheet,
     * another kind or another header, what was said of columns, cells and rows left out was said of something else.
     *
     * @param envoi holds, in {@code vue}, of what the page that was sent told
     */
    public ReponsesDites suivies(Map<String, String> envoi) {
        var dites = lire(envoi);
        return dites.feuille().equals(envoi.getOrDefault(VUE, dites.feuille()))
                ? puis(dites)
                : sans(ReponsesDites::deLaFeuille).puis(dites.sans(ReponsesDites::deLaFeuille));
    }

    private static boolean deLaFeuille(String cle) {
        return cle.startsWith(COLONNE)
                || cle.startsWith(PARTOUT)
                || cle.startsWith(MOT)
                || cle.startsWith(CELLULE)
                || cle.equals(REPETER)
                || cle.equals(SANS_ELLES);
    }

    private String feuille() {
        return String.join(
                "|",
                dites.getOrDefault(ONGLET, ""),
                dites.getOrDefault(NATURE, ""),
                dites.getOrDefault(ENTETE, ""),
                dites.getOrDefault(RANGEES, ""));
    }

    private ReponsesDites sans(Predicate<String> lesquelles) {
        var gardees = new HashMap<>(dites);
        gardees.keySet().removeIf(lesquelles);
        return new ReponsesDites(gardees);
    }
}
