package fr.estran.personnes.registre;

import java.util.Arrays;

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
}
