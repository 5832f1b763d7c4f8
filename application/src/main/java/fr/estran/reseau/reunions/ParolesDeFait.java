package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Option;
import java.util.List;

/** What the fields are called, and what is read of what they hold. */
record ParolesDeFait(NatureDuFait nature, NomsDOrganismes noms, List<Option> actions) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/reseau");

    @Override
    public String champ(String champ) {
        return switch (champ) {
            case "texte", "nombre" -> MESSAGES.dire("champ." + champ + "." + nature.code());
            default -> MESSAGES.dire("champ." + champ);
        };
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "jour" -> LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
            case "organismes" ->
                LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
            case "niveau" ->
                Code.lire(NiveauDeReseau.class, valeur)
                        .map(niveau -> MESSAGES.dire("niveau." + niveau.code()))
                        .orElse("");
            case "action" ->
                actions.stream()
                        .filter(une -> une.valeur().equals(valeur))
                        .map(Option::libelle)
                        .findFirst()
                        .orElse("");
            default -> valeur;
        };
    }
}
