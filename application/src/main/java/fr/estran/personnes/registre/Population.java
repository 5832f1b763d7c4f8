package fr.estran.personnes.registre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records to be compared with one another, column by column: a million of them take some hundred megabytes. */
public final class Population {

    /** Columns of words. */
    enum Champ {
        PRENOM,
        NOM,
        COURRIEL,
        NUMERO,
        VOIE,
        COMPLEMENT,
        COMMUNE,
        CODE_POSTAL,
        REGION
    }

    private final Dictionnaire[] dictionnaires = new Dictionnaire[Champ.values().length];
    private final int[][] mots = new int[Champ.values().length][1024];
    private int[] naissances = new int[1024];
    private long[] telephones = new long[1024];
    private long[] identifiants = new long[1024];
    private byte[] genres = new byte[1024];
    private int taille;

    public Population() {
        Arrays.setAll(
                dictionnaires,
                champ -> new Dictionnaire(champ == Champ.NOM.ordinal() || champ == Champ.PRENOM.ordinal()));
    }

    /** @return its rank, from nought */
    public int ajouter(Signalement dit) {
        if (taille == naissances.length) {
            agrandir();
        }
        mettre(Champ.PRENOM, Pli.plier(dit.prenom()));
        mettre(Champ.NOM, Pli.plier(dit.nom()));
        mettre(
                Champ.COURRIEL,
                dit.courriel() == null ? "" : dit.courriel().strip().toLowerCase(java.util.Locale.ROOT));
        var adresse = Adresse.lire(dit.numero(), dit.voie());
        mettre(Champ.NUMERO, adresse.numero());
        mettre(Champ.VOIE, adresse.voie());
        mettre(Champ.COMPLEMENT, Pli.plier(dit.complement()));
        mettre(Champ.COMMUNE, Pli.plier(dit.commune()));
        mettre(Champ.CODE_POSTAL, Pli.plier(dit.codePostal()));
        mettre(Champ.REGION, Pli.plier(dit.region()));
        naissances[taille] = Pli.naissance(dit.naissance());
        telephones[taille] = Pli.telephone(dit.telephone());
        identifiants[taille] = Pli.chiffres(dit.identifiant());
        var genre = Pli.plier(dit.genre());
        genres[taille] = genre.equals("f") || genre.equals("m") ? (byte) genre.charAt(0) : 0;
        return taille++;
    }

    public int taille() {
        return taille;
    }

    Dictionnaire dictionnaire(Champ champ) {
        return dictionnaires[champ.ordinal()];
    }

    int mot(Champ champ, int rang) {
        return mots[champ.ordinal()][rang];
    }

    String lettres(Champ champ, int rang) {
        return dictionnaire(champ).mot(mot(champ, rang));
    }

    int son(Champ champ, int rang) {
        return dictionnaire(champ).son(mot(champ, rang));
    }

    /** Year, month, day as one number; nought where it is not known. */
    int naissance(int rang) {
        return naissances[rang];
    }

    long telephone(int rang) {
        return telephones[rang];
    }

    long identifiant(int rang) {
        return identifiants[rang];
    }

    byte genre(int rang) {
        return genres[rang];
    }

    /** Once all records are in. */
    void peser() {
        Arrays.stream(dictionnaires).forEach(Dictionnaire::peser);
    }

    private void mettre(Champ champ, String mot) {
        mots[champ.ordinal()][taille] = dictionnaires[champ.ordinal()].ajouter(mot);
    }

    private void agrandir() {
        var place = taille + taille / 2;
        for (var champ = 0; champ < mots.length; champ++) {
            mots[champ] = Arrays.copyOf(mots[champ], place);
        }
        naissances = Arrays.copyOf(naissances, place);
        telephones = Arrays.copyOf(telephones, place);
        identifiants = Arrays.copyOf(identifiants, place);
        genres = Arrays.copyOf(genres, place);
    }

    /** The number and the street, apart; where they were written in one line, its first figures are the number. */
    record Adresse(String numero, String voie) {

        private static final Pattern EN_UNE_LIGNE =
                Pattern.compile("^\\s*(\\d{1,5})\\s*(?:bis|ter|[a-dA-D])?\\b[\\s,]*(.*)$", Pattern.DOTALL);

        static Adresse lire(@Nullable String numero, @Nullable String voie) {
            var dit = Pli.plier(numero);
            if (!dit.isEmpty() || voie == null) {
                return new Adresse(dit, Pli.plier(voie));
            }
            var ligne = EN_UNE_LIGNE.matcher(voie);
            return ligne.matches()
                    ? new Adresse(ligne.group(1), Pli.plier(ligne.group(2)))
                    : new Adresse("", Pli.plier(voie));
        }
    }

    /**
     * What a record says of a person, each part as it was written; any of them may be missing.
     *
     * @param naissance a year, or a date whose figures are year, month, day
     * @param voie the street, or the whole address where it was written in one line
     * @param complement what helps to find the door
     * @param region district, state: something that many share
     * @param identifiant a number that is one person's
     */
    public record Signalement(
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable String genre,
            @Nullable String naissance,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String numero,
            @Nullable String voie,
            @Nullable String complement,
            @Nullable String commune,
            @Nullable String codePostal,
            @Nullable String region,
            @Nullable String identifiant) {}

    /** The distinct words of one column, each by a number, with how often it stands there. Nought is no word. */
    static final class Dictionnaire {

        /** Words that are thought to stand elsewhere: in a small register, one that two records have is not common for that. */
        private static final int D_AVANCE = 20;

        private final boolean noms;
        private Map<String, Integer> codes = new HashMap<>();
        private final List<String> mots = new ArrayList<>(List.of(""));
        private int[] nombres = new int[1024];
        private int[] sons = new int[1024];
        private int[] lettres = new int[1024];
        private float[] rares = new float[0];
        private int presents;

        /** @param noms how words sound is asked of names alone */
        Dictionnaire(boolean noms) {
            this.noms = noms;
        }

        int ajouter(String mot) {
            if (mot.isEmpty()) {
                return 0;
            }
            var connu = codes.get(mot);
            var code = connu == null ? mots.size() : connu;
            if (connu == null) {
                codes.put(mot, code);
                mots.add(mot);
                if (code >= nombres.length) {
                    nombres = Arrays.copyOf(nombres, 2 * nombres.length);
                    sons = Arrays.copyOf(sons, 2 * sons.length);
                    lettres = Arrays.copyOf(lettres, 2 * lettres.length);
                }
                sons[code] = noms ? Phonetique.coder(mot).hashCode() : 0;
                lettres[code] = mot.chars().map(lettre -> 1 << lettre).reduce(0, (a, b) -> a | b);
            }
            nombres[code]++;
            presents++;
            return code;
        }

        String mot(int code) {
            return mots.get(code);
        }

        /** The same for words that sound alike. */
        int son(int code) {
            return sons[code];
        }

        /** Which letters it is made of: one slip changes two of these bits at most. */
        int lettres(int code) {
            return lettres[code];
        }

        /** Once all words are in: how much it says that two records have this one, in bits. */
        float rarete(int code) {
            return rares[code];
        }

        void peser() {
            codes = Map.of();
            rares = new float[mots.size()];
            for (var code = 1; code < rares.length; code++) {
                rares[code] = (float) -log2(Math.max(nombres[code] - 1, 0.5) / (presents + D_AVANCE));
            }
        }

        static double log2(double nombre) {
            return Math.log(nombre) / Math.log(2);
        }
    }
}
