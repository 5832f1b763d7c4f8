package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;

/** What the fields of an answer are called, and what is read of what they hold. */
final class ParolesDeReponse implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/quivient");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "dates", "jour" ->
                LectureDeSaisie.jour(valeur).map(Jours::dire).orElseGet(() -> MESSAGES.dire("dates.aucune"));
            case "vient" -> MESSAGES.dire(valeur.equals("oui") ? "vient.oui" : "vient.non");
            default -> valeur;
        };
    }
}
