package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.ComptesDeLAnnee.LigneIndicateur;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;

/** A figure to the unit, with what it means: what is kept when a report is frozen. It stays inside. */
public record ChiffreDefini(
        String chemin, String detail, String nom, String unite, String regle, int valeur, int avant) {

    static ChiffreDefini de(LigneIndicateur ligne, Lexique lexique) {
        var indicateur = ligne.indicateur();
        return new ChiffreDefini(
                String.join(".", ligne.chemin()),
                ligne.detail(),
                indicateur.nom(lexique),
                indicateur.nomUnite(lexique),
                indicateur.regle(lexique),
                ligne.valeur(),
                ligne.avant());
    }
}
