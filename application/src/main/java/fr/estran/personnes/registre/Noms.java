package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Critere.Niveau;
import fr.estran.personnes.registre.Population.Signalement;

/** Two names, each with a first name, as they are looked at when somebody is typed in. */
final class Noms {

    private Noms() {}

    /** Whether they may be one person's: nearly the same, or one in the place of the other. */
    public static boolean proches(String prenom, String nom, String autrePrenom, String autreNom) {
        var deux = new Population();
        deux.ajouter(signalement(prenom, nom));
        deux.ajouter(signalement(autrePrenom, autreNom));
        var comparaison = new ComparaisonDeFiches(deux);
        return proches(comparaison.niveau(Critere.PRENOM, 0, 1), comparaison.niveau(Critere.NOM, 0, 1))
                || proches(
                        comparaison.noms(Population.Champ.PRENOM, 0, Population.Champ.NOM, 1),
                        comparaison.noms(Population.Champ.NOM, 0, Population.Champ.PRENOM, 1));
    }

    private static boolean proches(Niveau prenom, Niveau nom) {
        return prenom.compareTo(Niveau.PROCHE) <= 0 && nom.compareTo(Niveau.PROCHE) <= 0;
    }

    private static Signalement signalement(String prenom, String nom) {
        return new Signalement(prenom, nom, null, null, null, null, null, null, null, null, null, null, null);
    }
}
