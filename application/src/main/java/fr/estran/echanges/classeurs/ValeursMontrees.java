package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import java.util.Map;

/** What was read of a cell, as a page shows it: as it will be in the records. */
record ValeursMontrees(Choses choses) {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    String montrer(ChampDeFeuille champ, FaitLu fait) {
        var valeur = fait.de(champ);
        return switch (champ.sorte()) {
            case JOUR -> JourDit.de(valeur);
            case MOT -> motDit(champ, valeur);
            case DUREE -> valeur.isEmpty() ? "" : MESSAGES.dire("minutes", Map.of("n", Integer.parseInt(valeur)));
            case HEURE, PLAGE, ANNEE, NOMBRE, MARQUE, OUI_NON, COURRIEL, TELEPHONE, TEXTE, RIEN -> valeur;
        };
    }

    private String motDit(ChampDeFeuille champ, String valeur) {
        var designe = Designe.lire(valeur);
        if (designe.aCreer()) {
            return champ == ChampDeFeuille.CONSEILLER
                    ? NomDeConseiller.lire(designe.nom()).entier()
                    : designe.nom();
        }
        if (valeur.isEmpty()) {
            return "";
        }
        return choses.de(champ).stream()
                .filter(chose -> chose.code().equals(valeur))
                .map(Chose::libelle)
                .findFirst()
                .orElseGet(() -> ParolesDeFeuille.choix(champ, valeur));
    }
}
