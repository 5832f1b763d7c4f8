package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.LignesDeSeance.TrancheDeTete;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.JourEcrit;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An age, or a band of ages, however it is written: "67", "60-69 ans", "70 et +", "moins de 12".
 *
 * @param jusqua included
 */
record AgeEcrit(int de, int jusqua) {

    private static final int AU_PLUS = 120;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private static final String ANS = "(?: ?ans?)?";
    private static final Pattern SEUL = Pattern.compile("(\\d{1,3})" + ANS);
    private static final Pattern ENTRE =
            Pattern.compile("(?:de |entre )?(\\d{1,2})" + ANS + " ?(?:-|\u2013|/|a|et) ?(\\d{1,3})" + ANS);
    private static final Pattern PLUS = Pattern.compile("(?:plus de|\\+ ?de|\\+|>|>=|\u2265|des) ?(\\d{2})" + ANS
            + "|(\\d{2})" + ANS + " ?(?:et|ou|&)? ?(?:\\+|plus)");
    private static final Pattern MOINS = Pattern.compile("(?:moins de|- ?de|<) ?(\\d{1,2})" + ANS);

    private static final Pattern MOTS = Pattern.compile(
            "\\b(nb|nombre de|nombre|combien de|personnes|usagers|participants|tranche d'age|ages|agees|age)\\b|[:()]");

    /** Empty where none is read. */
    static Optional<AgeEcrit> lire(String texte) {
        if (texte.length() > 60) {
            return Optional.empty();
        }
        var dit = nu(texte);
        var entre = ENTRE.matcher(dit);
        if (entre.matches()) {
            return de(entre.group(1), entre.group(2));
        }
        var plus = PLUS.matcher(dit);
        if (plus.matches()) {
            return de(plus.group(1) == null ? plus.group(2) : plus.group(1), "" + AU_PLUS);
        }
        var moins = MOINS.matcher(dit);
        if (moins.matches()) {
            return de("0", "" + (Integer.parseInt(moins.group(1)) - 1));
        }
        var seul = SEUL.matcher(dit);
        return seul.matches() ? de(seul.group(1), seul.group(1)) : Optional.empty();
    }

    /** In small letters, without accents; signs stay, which tell more and less. */
    private static String nu(String texte) {
        return Ecritures.propre(ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\''));
    }

    private static Optional<AgeEcrit> de(String de, String jusqua) {
        return Optional.of(new AgeEcrit(Integer.parseInt(de), Integer.parseInt(jusqua)))
                .filter(age -> age.de() <= age.jusqua() && age.jusqua() <= AU_PLUS);
    }

    /** Of a column of numbers: a band, which no day is. */
    static Optional<ChampDeFeuille> duTitre(String titre) {
        var nu = MOTS.matcher(nu(titre)).replaceAll(" ");
        return lire(Ecritures.propre(nu))
                .filter(age -> age.de() < age.jusqua())
                .filter(_ -> JourEcrit.lire(titre, 2000).isEmpty())
                .map(age -> age.tranche()
                        .map(tranche -> ChampDeFeuille.valueOf(tranche.name()))
                        .orElse(ChampDeFeuille.AGE_AUTRE));
    }

    /** The band in which all of it lies; empty where it straddles two. */
    Optional<TrancheDeTete> tranche() {
        var tranche = TrancheDeTete.de(de);
        return tranche == TrancheDeTete.de(jusqua) ? Optional.of(tranche) : Optional.empty();
    }

    boolean mineur() {
        return jusqua < TrancheDeTete.MAJEUR;
    }

    boolean exact() {
        return de == jusqua;
    }

    String ecrit() {
        return exact() ? "" + de : de + "-" + jusqua;
    }
}
