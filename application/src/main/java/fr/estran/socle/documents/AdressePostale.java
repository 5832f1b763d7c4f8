package fr.estran.socle.documents;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it stands in the window of an envelope: at most six lines (NF Z 10-011) in Latin letters, which is what the
 * post reads, the post code and the town last.
 *
 * @param lignes none is longer than the window is wide
 * @param corps in points
 */
public record AdressePostale(List<String> lignes, float corps) {

    static final int LIGNES = 6;

    /** In points; on the narrowest part that the window always shows. */
    static final int LARGEUR = 252;

    /**
     * That of the letter. Smaller letters come back less often than an address of which something is missing: six lines of 38
     * capitals, the most that the norm has, fit at nine points.
     */
    private static final List<Float> CORPS = List.of(14.25f, 13f, 12f, 11f, 10f, 9f);

    private static final String COUPEE = "…";

    private static final int LIGNES_DU_NOM = 2;
    private static final Pattern MOT = Pattern.compile("\\S+");
    private static final Pattern CODE_ET_VILLE = Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,5} +\\p{L}.*");
    private static final Pattern AVANT_LE_CODE = Pattern.compile("(?<=\\S)[,;]?\\s+(?=\\d{5} +\\p{L})");
    private static final Transliterator CYRILLIQUE = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator SIMPLE = Transliterator.getInstance("Latin-ASCII");

    public AdressePostale {
        lignes = List.copyOf(lignes);
    }

    /** @param adresse as it was typed: by lines, or with commas */
    public static AdressePostale de(String nom, String adresse) {
        var suite = morceaux(adresse);
        for (float corps : CORPS) {
            var lignes = lignes(latin(nom), suite, corps);
            if (lignes.stream().noneMatch(ligne -> ligne.endsWith(COUPEE))) {
                return new AdressePostale(lignes, corps);
            }
        }
        return new AdressePostale(lignes(latin(nom), suite, CORPS.getFirst()), CORPS.getFirst());
    }

    private static List<String> lignes(String nom, List<String> suite, float corps) {
        var lignes = new ArrayList<>(plier(nom, corps, LIGNES_DU_NOM));
        var ville = suite.isEmpty() ? List.<String>of() : plier(suite.getLast(), corps, 1);
        var rue = suite.isEmpty() ? suite : suite.subList(0, suite.size() - 1);
        var place = LIGNES - lignes.size() - ville.size();
        var pliees =
                rue.stream().flatMap(ligne -> plier(ligne, corps, 2).stream()).toList();
        lignes.addAll(pliees.size() <= place ? pliees : serrees(rue, corps, place));
        lignes.addAll(ville);
        return lignes;
    }

    /** Whether the post could deliver it: a street or a place, and a town with its code. */
    public static boolean complete(String adresse) {
        var suite = morceaux(adresse);
        return suite.size() >= 2 && CODE_ET_VILLE.matcher(suite.getLast()).matches();
    }

    /** In letters that the post reads; what is written so already is left as it is. */
    public static String latin(String texte) {
        return MOT.matcher(texte).replaceAll(mot -> Matcher.quoteReplacement(motEnLatin(mot.group())));
    }

    private static String motEnLatin(String mot) {
        var compose = Normalizer.normalize(mot, Normalizer.Form.NFC);
        var ecrit = Glyphes.sait(compose) ? compose : LATIN.transliterate(CYRILLIQUE.transliterate(compose));
        return Glyphes.sait(ecrit) ? ecrit : SIMPLE.transliterate(ecrit);
    }

    private static List<String> morceaux(String adresse) {
        var texte = latin(AVANT_LE_CODE.matcher(adresse.strip()).replaceAll("\n"));
        return texte.lines()
                .flatMap(ligne -> List.of(texte.lines().count() > 2 ? ligne : ligne.replace(", ", "\n"))
                        .getFirst()
                        .lines())
                .map(ligne -> ligne.replaceAll("[\\s\u00a0]+", " ").strip().replaceAll("[,;]$", ""))
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    /** More lines than there is room for: they follow one another on those that there are. */
    private static List<String> serrees(List<String> lignes, float corps, int place) {
        return plier(String.join(", ", lignes), corps, place);
    }

    private static List<String> plier(String texte, float corps, int lignes) {
        return Coupe.lignes(texte, LARGEUR, corps, lignes);
    }
}
