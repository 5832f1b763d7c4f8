package fr.estran.bilan.renouvellement;

import fr.estran.socle.commun.Code;
import java.util.List;

/** A renewal file as lines, each of one fact: what is kept of one that was handed over, and compared with what stands now. */
public record LignesDeDossier(List<Ligne> lignes) {

    /** In the order of the file. */
    public enum Rubrique implements Code {
        FICHE,
        POSTES,
        ACTIVITE,
        PAS_FAIT,
        ATTENDU,
        TEXTES
    }

    /**
     * @param cle what it is of, whatever is said of it
     * @param quoi the same in words
     * @param dit as it leaves the service, no small number told
     * @param fait what is so, without what each day makes of it: how long a post has been vacant, that a payment is late by now
     */
    public record Ligne(Rubrique rubrique, String cle, String quoi, String dit, String fait) {

        /** What is said is what is so. */
        static Ligne de(Rubrique rubrique, String cle, String quoi, String dit) {
            return new Ligne(rubrique, cle, quoi, dit, dit);
        }

        boolean deMemeQue(Ligne autre) {
            return rubrique == autre.rubrique && cle.equals(autre.cle);
        }
    }

    public LignesDeDossier {
        lignes = List.copyOf(lignes);
    }

    public List<Ligne> de(Rubrique rubrique) {
        return lignes.stream().filter(ligne -> ligne.rubrique() == rubrique).toList();
    }
}
