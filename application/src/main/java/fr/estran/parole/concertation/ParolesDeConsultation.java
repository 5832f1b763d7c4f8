package fr.estran.parole.concertation;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.Thematique;
import java.time.LocalDate;
import java.util.List;

/** What the fields of a consultation are called, and what is read of what they hold. */
record ParolesDeConsultation(List<Thematique> themes) implements Conciliation.Paroles {

    static final Messages MESSAGES = Messages.de("parole/concertation");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "ouvre", "ferme" ->
                LectureDeSaisie.jour(valeur).map(ParolesDeConsultation::jour).orElse(valeur);
            case "themes" ->
                themes.stream()
                        .filter(theme -> theme.code().equals(valeur))
                        .map(Thematique::libelle)
                        .findFirst()
                        .orElse(valeur);
            default -> valeur;
        };
    }

    static String jour(LocalDate jour) {
        return Jours.dire(jour);
    }
}
