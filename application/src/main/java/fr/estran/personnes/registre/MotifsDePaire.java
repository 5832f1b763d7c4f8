package fr.estran.personnes.registre;

import java.util.EnumSet;
import java.util.List;

/** What is said of a pair to whoever looks at it: what is the same, what is nearly, what is not. */
record MotifsDePaire(ModeleDeRessemblance modele) {

    List<Motif> de(int a, int b) {
        var motifs = EnumSet.noneOf(Motif.class);
        var nom = modele.niveau(Critere.NOM, a, b);
        var prenom = modele.niveau(Critere.PRENOM, a, b);
        if (nom == Niveau.EXACT && prenom == Niveau.EXACT) {
            motifs.add(Motif.MEMES_NOMS);
        } else if (modele.intervertis(a, b).compareTo(Niveau.VOISIN) <= 0) {
            motifs.add(Motif.NOMS_INTERVERTIS);
        } else if (nom.compareTo(Niveau.VOISIN) <= 0 && prenom.compareTo(Niveau.VOISIN) <= 0) {
            motifs.add(Motif.NOMS_PROCHES);
        } else if (nom.compareTo(Niveau.VOISIN) <= 0) {
            motifs.add(Motif.MEME_NOM);
        } else if (prenom.compareTo(Niveau.VOISIN) <= 0) {
            motifs.add(Motif.MEME_PRENOM);
        }
        dire(motifs, Critere.NAISSANCE, a, b, Motif.MEME_NAISSANCE, Motif.NAISSANCE_PROCHE);
        dire(motifs, Critere.TELEPHONE, a, b, Motif.MEME_TELEPHONE, Motif.TELEPHONE_PROCHE);
        dire(motifs, Critere.COURRIEL, a, b, Motif.MEME_COURRIEL, Motif.COURRIEL_PROCHE);
        dire(motifs, Critere.IDENTIFIANT, a, b, Motif.MEME_IDENTIFIANT, Motif.MEME_IDENTIFIANT);
        if (modele.niveau(Critere.VOIE, a, b).compareTo(Niveau.PROCHE) <= 0
                && modele.niveau(Critere.NUMERO, a, b) != Niveau.DIFFERENT) {
            motifs.add(Motif.MEME_ADRESSE);
        }
        if (modele.niveau(Critere.NAISSANCE, a, b) == Niveau.DIFFERENT) {
            motifs.add(Motif.AUTRE_NAISSANCE);
        }
        if (modele.niveau(Critere.GENRE, a, b) == Niveau.DIFFERENT) {
            motifs.add(Motif.AUTRE_GENRE);
        }
        return List.copyOf(motifs);
    }

    private void dire(EnumSet<Motif> motifs, Critere critere, int a, int b, Motif meme, Motif proche) {
        switch (modele.niveau(critere, a, b)) {
            case EXACT -> motifs.add(meme);
            case PROCHE, VOISIN -> motifs.add(proche);
            case DIFFERENT, ABSENT -> {}
        }
    }
}
