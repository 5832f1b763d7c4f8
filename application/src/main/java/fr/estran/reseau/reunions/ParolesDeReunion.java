package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.LieuDecrit;
import java.util.List;

/** What the fields of the forms about meetings are called, and what is read of what they hold. */
record ParolesDeReunion(List<LieuDecrit> lieux, NomsDOrganismes noms) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/reunions");
    private static final String COMBIEN = "personnes.";

    @Override
    public String champ(String champ) {
        return champ.startsWith(COMBIEN)
                ? LectureDeSaisie.id(champ.substring(COMBIEN.length()), OrganismeId::new)
                        .map(noms::de)
                        .orElse("")
                : MESSAGES.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "dates" -> SaisieDeReunion.date(valeur).map(DateProposee::dite).orElse(valeur);
            case "lieu" ->
                lieux.stream()
                        .filter(un -> un.id().toString().equals(valeur))
                        .map(LieuDecrit::nom)
                        .findFirst()
                        .orElse("");
            case "organisme", "presents" ->
                LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
            default -> valeur;
        };
    }
}
