package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;

/** What the fields of a decision are called, and what is read of what they hold. */
record ParolesDeDecision(NomsDOrganismes noms) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/decisions");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "pourLe", "closeLe" ->
                LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
            case "organisme" ->
                LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
            case "etat" ->
                Code.lire(EtatDeDecision.class, valeur)
                        .map(etat -> MESSAGES.dire("etat." + etat.code()))
                        .orElse("");
            default -> valeur;
        };
    }
}
